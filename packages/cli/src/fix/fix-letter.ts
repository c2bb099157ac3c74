import type { Bilingual } from "@brieftoets/rules";
import { fileErrorText } from "../files/file-errors.js";
import { replaceFile } from "../files/write-atomic.js";
import { judge, readTask, type JudgedLetter, type LetterTask } from "../check/check-letter-source.js";
import type { FixMode, LetterInput } from "../check/run.js";
import { encodeLike } from "./encode-like.js";
import { fixSource } from "./fix-source.js";
import { unifiedDiff } from "./unified-diff.js";

/** What the safe fixes of one letter came to. */
export interface FixOutcome {
  readonly shown: string;
  readonly applied: number;
  readonly diff: string;
  /** Why the file was left as it was. */
  readonly refused?: Bilingual;
}

export interface LetterToFix {
  readonly input: LetterInput;
  readonly task: LetterTask;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  /** What was found in it; it is a letter in a text format. */
  readonly judged: JudgedLetter;
  readonly mode: FixMode;
}

/**
 * Applies the safe fixes of a letter, to the file or only to show them.
 * @returns what is found in the file as it then is
 */
export async function fixLetter(letter: LetterToFix): Promise<{ readonly judged: JudgedLetter; readonly outcome?: FixOutcome }> {
  const { input, task, bytes, judged, mode } = letter;
  const source = judged.letter?.source ?? "";
  const fixed = await fixSource(source, judged.result, async (text) => (await judge(await readTask(text, task), task)).result);
  const refuse = (refused: Bilingual): { judged: JudgedLetter; outcome: FixOutcome } => ({ judged, outcome: { shown: input.shown, applied: 0, diff: "", refused } });
  if (!fixed.settled) return refuse(UNSETTLED);
  if (fixed.source === source) return { judged };
  if (!Buffer.from(encodeLike(bytes, source)).equals(bytes)) return refuse(CHANGED);
  const outcome = { shown: input.shown, applied: fixed.applied, diff: unifiedDiff(input.shown, source, fixed.source) };
  if (mode === "show") return { judged, outcome };
  try {
    if (!Buffer.from(await input.load()).equals(bytes)) return refuse(CHANGED);
    await replaceFile(input.path, encodeLike(bytes, fixed.source));
  } catch (error) {
    const why = fileErrorText(error);
    if (!why) throw error;
    return refuse({ nl: `het bestand kan niet worden geschreven: ${why.nl}`, en: `the file cannot be written: ${why.en}` });
  }
  return { judged: await judge(await readTask(fixed.source, task), task), outcome };
}

const UNSETTLED: Bilingual = {
  nl: "de verbeteringen heffen elkaar op; kies zelf welke u wilt",
  en: "the fixes undo each other; choose yourself which ones you want",
};
const CHANGED: Bilingual = { nl: "het bestand is intussen veranderd; probeer het opnieuw", en: "the file has changed meanwhile; try again" };
