import type { Letter } from "@brieftoets/rules";
import { takenIn } from "@brieftoets/rules/config";
import { checkLetterSource, readTask, type JudgedLetter, type LetterTask } from "./check-letter-source.js";
import type { LetterSetup } from "./letter-setup.js";
import type { CheckedLetter } from "./report.js";
import type { LetterInput } from "./run.js";

/** What is kept of a letter: its result, and the files that it includes or extends. Plain data: it can cross to another thread. */
export interface LetterOutcome {
  readonly checked: CheckedLetter;
  readonly includes: readonly string[];
}

export function taskFor(input: Pick<LetterInput, "path" | "shown">, setup: LetterSetup, excerpts: boolean): LetterTask {
  return { shown: input.shown, read: setup.read, check: setup.optionsFor(input.path), excerpts };
}

/** Loads, reads and judges one letter. `bytes` is what was loaded. */
export async function judgeInput(input: Pick<LetterInput, "load">, task: LetterTask, onBug: (error: unknown) => void): Promise<{ readonly judged: JudgedLetter; readonly bytes: Uint8Array }> {
  let bytes: Uint8Array = new Uint8Array();
  const load = async (): Promise<Letter> => {
    bytes = await input.load();
    return readTask(bytes, task);
  };
  const judged = await checkLetterSource(load, task, onBug);
  return { judged, bytes };
}

/** What is kept of a letter that was judged; its text is not. */
export function outcomeOf({ letter, result, excerpts }: JudgedLetter): LetterOutcome {
  return { checked: { result, excerpts }, includes: letter ? takenIn(letter) : [] };
}
