import { formatOfPath } from "@brieftoets/letter";
import { DataError, UnreadableLetterError, type Bilingual, type Language, type LetterResult } from "@brieftoets/rules";
import { fileErrorText } from "../files/file-errors.js";

/** The result for a document that could not be read or judged. */
export function unreadableResult(path: string, profile: string, reason: string): LetterResult {
  const format = formatOfPath(path);
  return {
    path, format: format === undefined || format === "template" ? "text" : format, template: [], type: { value: "unknown", from: "unknown" },
    profile, fragment: false, metrics: { words: 0, sentences: 0 }, findings: [], failures: [], unreadable: reason,
  };
}

/** Why a letter could not be read or judged, for its author; undefined when that is a mistake of this program. */
export function unreadableReason(error: unknown, language: Language): string | undefined {
  if (error instanceof UnreadableLetterError) return error.messages[language];
  if (error instanceof DataError) return error.problems.map(({ message }) => message[language]).join(" ");
  const text = fileErrorText(error);
  return text === undefined ? undefined : sentence(text, language);
}

function sentence(text: Bilingual, language: Language): string {
  const words = text[language];
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
