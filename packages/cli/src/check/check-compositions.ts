import { composeLetters, type Letter } from "@brieftoets/rules";
import { joinPath, SaidFindings, type Composition } from "@brieftoets/rules/config";
import { shownPath } from "../files/find-letters.js";
import { readBytes } from "../files/read-bytes.js";
import { checkLetterSource, readTask, unreadableTask, type LetterTask } from "./check-letter-source.js";
import type { LetterSetup } from "./letter-setup.js";
import { MAXIMUM_BYTES } from "./maximum-bytes.js";
import type { CheckedLetter } from "./report.js";
import type { DoneLetter, RunOptions } from "./run.js";

/**
 * Checks every composition that a letter of the run is part of. What was already found in a part itself is left out:
 * it is one defect, in one file.
 */
export async function checkCompositions(done: readonly DoneLetter[], setups: readonly LetterSetup[], options: RunOptions): Promise<CheckedLetter[]> {
  const checked: CheckedLetter[] = [];
  const paths = new Set(done.map(({ input }) => input.path));
  const said = new SaidFindings();
  for (const { checked: { result } } of done) said.add(result.findings, result.path);
  for (const setup of setups) {
    for (const composition of setup.config.compositions) {
      if (!composition.parts.some((part) => paths.has(part))) continue;
      checked.push(withoutSaid(await checkComposition(composition, setup, options), said));
    }
  }
  return checked;
}

async function checkComposition(composition: Composition, setup: LetterSetup, options: RunOptions): Promise<CheckedLetter> {
  const shown = shownPath(joinPath(composition.folder, composition.name), options.cwd);
  const task: LetterTask = { shown, read: setup.read, check: setup.optionsForComposition(composition), excerpts: options.excerpts };
  const parts: Letter[] = [];
  for (const part of composition.parts) {
    const partTask = { ...task, shown: shownPath(part, options.cwd) };
    try {
      parts.push(await readTask(readBytes(part, MAXIMUM_BYTES), partTask));
    } catch (error) {
      const result = unreadableTask(error, partTask, options.onBug);
      return { result: { ...result, path: shown, unreadable: `${partTask.shown}: ${result.unreadable ?? ""}` }, excerpts: [] };
    }
  }
  return checkLetterSource(async () => composeLetters(shown, parts), task, options.onBug);
}

function withoutSaid({ result, excerpts }: CheckedLetter, said: SaidFindings): CheckedLetter {
  const isNew = result.findings.map((finding) => !said.has(finding, result.path));
  const findings = result.findings.filter((_, i) => isNew[i]);
  return { result: { ...result, findings }, excerpts: excerpts.filter((_, i) => isNew[i]) };
}
