import { checkLetter, readLetter, type CheckOptions, type Letter, type LetterResult, type ReadOptions } from "@brieftoets/rules";
import { excerptOf } from "./excerpt.js";
import type { CheckedLetter } from "./report.js";
import { unreadableReason, unreadableResult } from "./unreadable-result.js";

/** What is needed to judge one letter. */
export interface LetterTask {
  /** The path that reports show; its ending tells the format. */
  readonly shown: string;
  readonly read: Pick<ReadOptions, "dialects" | "styles">;
  readonly check: CheckOptions;
  /** Keep the marked lines for the report. */
  readonly excerpts: boolean;
}

/** A letter that was judged; `letter` is absent when it could not be read. */
export interface JudgedLetter extends CheckedLetter {
  readonly letter?: Letter;
}

/** Reads a document and judges it. A document that cannot be read is a result too: nothing that is in a letter throws. */
export async function checkLetterSource(load: () => Promise<Letter>, task: LetterTask, onBug: (error: unknown) => void): Promise<JudgedLetter> {
  try {
    return await judge(await load(), task);
  } catch (error) {
    return { result: unreadableTask(error, task, onBug), excerpts: [] };
  }
}

/** Reads the letter of a task. */
export function readTask(bytesOrText: Uint8Array | string, task: LetterTask): Promise<Letter> {
  return readLetter(bytesOrText, { path: task.shown, ...task.read });
}

/** Judges a letter that was read. */
export async function judge(letter: Letter, task: LetterTask): Promise<JudgedLetter> {
  const result = await checkLetter(letter, task.check);
  const excerpts = task.excerpts ? result.findings.map((finding) => excerptOf(letter, finding)) : [];
  return { letter, result, excerpts };
}

/** The result of a task whose letter could not be read or judged, for whatever reason. */
export function unreadableTask(error: unknown, task: LetterTask, onBug: (error: unknown) => void): LetterResult {
  const language = task.check.language ?? "nl";
  const { profile = "nl-gemeente" } = task.check;
  const reason = unreadableReason(error, language);
  if (reason === undefined) onBug(error);
  const bug = language === "nl" ? "Brieftoets liep vast op deze brief. Dat is een fout in Brieftoets zelf." : "Brieftoets failed on this letter. That is a mistake in Brieftoets itself.";
  return unreadableResult(task.shown, typeof profile === "string" ? profile : profile.name, reason ?? bug);
}
