import { DataError, type Letter } from "@brieftoets/rules";
import { isIgnored, type Config, type Configurations } from "@brieftoets/rules/config";
import { fixLetter, type FixOutcome } from "../fix/fix-letter.js";
import type { Mistake } from "../mistake.js";
import { checkCompositions, compositionParts } from "./check-compositions.js";
import { checkLetterSource, readTask, type LetterTask } from "./check-letter-source.js";
import { includedFiles } from "./included-files.js";
import { setUp, type LetterSetup } from "./letter-setup.js";
import type { CheckedLetter } from "./report.js";
import type { DoneLetter, LetterInput, RunOptions } from "./run.js";

export interface RunResult {
  /** In the order of their paths. */
  readonly letters: readonly CheckedLetter[];
  readonly setups: readonly LetterSetup[];
  readonly fixes: readonly FixOutcome[];
  readonly mistakes: readonly Mistake[];
  /** Letters that were left out because their configuration has mistakes. */
  readonly leftOut: number;
}

/** Checks letters one after the other; only results are kept. One letter, or one configuration, that fails never stops the others. */
export async function checkLetters(inputs: readonly LetterInput[], configurations: Configurations, options: RunOptions): Promise<RunResult> {
  const setups = new SetupCache(configurations, options);
  const done: DoneLetter[] = [];
  const fixes: FixOutcome[] = [];
  let leftOut = 0;
  for (const [i, input] of inputs.entries()) {
    options.onLetter(i, inputs.length);
    const setup = await setups.for(input.path);
    if (!setup) leftOut++;
    else if (input.named || !isIgnored(setup.config, input.path)) done.push(await checkInput(input, setup, options, fixes));
  }
  const known = [...setups.all()];
  const parts = new Set(known.flatMap(({ config }) => compositionParts(config)));
  const settled = await checkFragmentsAgain(done, parts, options);
  const compositions = await checkCompositions(settled, known, options);
  return { letters: inPathOrder([...settled.map(({ checked }) => checked), ...compositions]), setups: known, fixes, mistakes: setups.mistakes, leftOut };
}

async function checkInput(input: LetterInput, setup: LetterSetup, options: RunOptions, fixes: FixOutcome[]): Promise<DoneLetter> {
  const task = taskFor(input, setup, options);
  let bytes: Uint8Array = new Uint8Array();
  const load = async (): Promise<Letter> => {
    bytes = await input.load();
    return readTask(bytes, task);
  };
  let judged = await checkLetterSource(load, task, options.onBug);
  if (options.fix !== "none" && judged.letter?.source !== undefined) {
    const fixed = await fixLetter({ input, task, bytes, judged, mode: options.fix });
    if (fixed.outcome) fixes.push(fixed.outcome);
    judged = fixed.judged;
  }
  const { letter, result, excerpts } = judged;
  const includes = letter ? [...letter.includes, ...(letter.extendsFile === undefined ? [] : [letter.extendsFile])] : [];
  return { input, setup, checked: { result, excerpts }, includes };
}

function taskFor(input: LetterInput, setup: LetterSetup, { excerpts }: RunOptions): LetterTask {
  return { shown: input.shown, read: setup.read, check: setup.optionsFor(input.path), excerpts };
}

/** What others of the run extend or include is only part of a letter. That is known when all were read: those few are judged once more. */
async function checkFragmentsAgain(done: readonly DoneLetter[], parts: ReadonlySet<string>, options: RunOptions): Promise<DoneLetter[]> {
  const files = done.map(({ input, includes }) => ({ path: input.path, includes }));
  const roots = done.flatMap(({ setup }) => setup.config.roots);
  const included = includedFiles(files, [...new Set(roots)]);
  const settled: DoneLetter[] = [];
  for (const one of done) {
    const { input, setup, checked } = one;
    const task = taskFor(input, setup, options);
    const again = (included.has(input.path) || parts.has(input.path)) && !checked.result.fragment && task.check.fragment === undefined;
    if (!again || checked.result.unreadable !== undefined) settled.push(one);
    else {
      const asFragment = { ...task, check: { ...task.check, fragment: true } };
      const { result, excerpts } = await checkLetterSource(async () => readTask(await input.load(), asFragment), asFragment, options.onBug);
      settled.push({ ...one, checked: { result, excerpts } });
    }
  }
  return settled;
}

function inPathOrder(letters: readonly CheckedLetter[]): CheckedLetter[] {
  return [...letters].sort((a, b) => (a.result.path < b.result.path ? -1 : a.result.path > b.result.path ? 1 : 0));
}

/** The setup of each configuration, made once. Mistakes in one are kept once, and its letters get none. */
class SetupCache {
  readonly mistakes: Mistake[] = [];
  readonly #configurations: Configurations;
  readonly #options: RunOptions;
  readonly #made = new Map<Config, LetterSetup>();
  readonly #broken = new Set<string | undefined>();

  constructor(configurations: Configurations, options: RunOptions) {
    this.#configurations = configurations;
    this.#options = options;
  }

  all(): Iterable<LetterSetup> {
    return this.#made.values();
  }

  async for(path: string): Promise<LetterSetup | undefined> {
    const file = await this.#configurations.fileFor(path);
    if (this.#broken.has(file)) return undefined;
    try {
      const config = await this.#configurations.of(path);
      const made = this.#made.get(config) ?? (await setUp(config, this.#options.flags, this.#options.cwd));
      this.#made.set(config, made);
      return made;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.#broken.add(file);
      this.mistakes.push(...error.problems);
      return undefined;
    }
  }
}
