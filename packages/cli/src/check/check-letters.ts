import { asFragment, compositionParts, includedFiles, isIgnored, type Configurations } from "@brieftoets/rules/config";
import { fixLetter, type FixOutcome } from "../fix/fix-letter.js";
import type { Mistake } from "../mistake.js";
import { checkCompositions } from "./check-compositions.js";
import { checkLetterSource, readTask } from "./check-letter-source.js";
import { judgeInput, outcomeOf, taskFor, type LetterOutcome } from "./judge-input.js";
import type { LetterSetup } from "./letter-setup.js";
import { LetterWorkers } from "./letter-workers.js";
import type { CheckedLetter } from "./report.js";
import type { DoneLetter, LetterInput, RunOptions } from "./run.js";
import { SetupCache } from "./setup-cache.js";

export interface RunResult {
  /** In the order of their paths. */
  readonly letters: readonly CheckedLetter[];
  readonly setups: readonly LetterSetup[];
  readonly fixes: readonly FixOutcome[];
  readonly mistakes: readonly Mistake[];
  /** Letters that were left out because their configuration has mistakes. */
  readonly leftOut: number;
}

/** Checks letters; only results are kept. One letter, or one configuration, that fails never stops the others. Many letters are shared with another thread. */
export async function checkLetters(inputs: readonly LetterInput[], configurations: Configurations, options: RunOptions): Promise<RunResult> {
  const setups = new SetupCache(configurations, options);
  const fixes: FixOutcome[] = [];
  const asked: { readonly input: LetterInput; readonly setup: LetterSetup }[] = [];
  let leftOut = 0;
  for (const input of inputs) {
    const setup = await setups.for(input.path);
    if (!setup) leftOut++;
    else if (input.named || !isIgnored(setup.config, input.path)) asked.push({ input, setup });
  }
  const outcomes = await judgeAll(asked, options, fixes);
  const done = asked.flatMap((one): DoneLetter[] => {
    const outcome = outcomes.get(one.input.path);
    return outcome ? [{ ...one, ...outcome }] : [];
  });
  const known = [...setups.all()];
  const parts = new Set(known.flatMap(({ config }) => compositionParts(config)));
  const settled = await checkFragmentsAgain(done, parts, options);
  const compositions = await checkCompositions(settled, known, options);
  return { letters: inPathOrder([...settled.map(({ checked }) => checked), ...compositions]), setups: known, fixes, mistakes: setups.mistakes, leftOut };
}

/** What is left is given out in at least so many pieces. */
const SHARES = 24;

type Asked = { readonly input: LetterInput; readonly setup: LetterSetup };

/** Judges every letter, here and in another thread where that pays; by path. */
async function judgeAll(asked: readonly Asked[], options: RunOptions, fixes: FixOutcome[]): Promise<ReadonlyMap<string, LetterOutcome>> {
  const outcomes = new Map<string, LetterOutcome>();
  const again: Asked[] = [];
  let next = 0;
  // Less and less towards the end: nobody should have to wait for a batch of the other.
  const take = (most: number): readonly Asked[] => asked.slice(next, (next += Math.min(most, Math.ceil((asked.length - next) / SHARES))));
  const here = async (one: Asked): Promise<void> => {
    options.onLetter(outcomes.size, asked.length);
    outcomes.set(one.input.path, await checkInput(one.input, one.setup, options, fixes));
  };
  const workers = new LetterWorkers({ flags: options.flags, cwd: options.cwd, config: options.config, excerpts: options.excerpts }, options.fix === "none" && asked.every(({ input }) => input.onDisk) ? asked.length : 0);
  const byPath = new Map(asked.map((one) => [one.input.path, one]));
  const there = workers.run((most) => take(most).map(({ input: { path, shown } }) => ({ path, shown })), ({ path }, outcome) => {
    if (outcome) outcomes.set(path, outcome);
    else again.push(byPath.get(path) as Asked);
  });
  for (let [one] = take(1); one; [one] = take(1)) {
    await here(one);
    // Lets what the other thread has sent come in.
    if (!workers.none) await new Promise((go) => setImmediate(go));
  }
  await there;
  await workers.close();
  for (const one of again) await here(one);
  return outcomes;
}

async function checkInput(input: LetterInput, setup: LetterSetup, options: RunOptions, fixes: FixOutcome[]): Promise<LetterOutcome> {
  const task = taskFor(input, setup, options.excerpts);
  const { judged, bytes } = await judgeInput(input, task, options.onBug);
  if (options.fix === "none" || judged.letter?.source === undefined) return outcomeOf(judged);
  const fixed = await fixLetter({ input, task, bytes, judged, mode: options.fix });
  if (fixed.outcome) fixes.push(fixed.outcome);
  return outcomeOf(fixed.judged);
}

/** What others of the run extend or include is only part of a letter. That is known when all were read: those few are judged once more. */
async function checkFragmentsAgain(done: readonly DoneLetter[], parts: ReadonlySet<string>, options: RunOptions): Promise<DoneLetter[]> {
  const files = done.map(({ input, includes }) => ({ path: input.path, includes }));
  const roots = done.flatMap(({ setup }) => setup.config.roots);
  const included = includedFiles(files, [...new Set(roots)]);
  const settled: DoneLetter[] = [];
  for (const one of done) {
    const { input, setup, checked } = one;
    const task = taskFor(input, setup, options.excerpts);
    const again = (included.has(input.path) || parts.has(input.path)) && !checked.result.fragment && task.check.fragment === undefined;
    if (!again || checked.result.unreadable !== undefined) settled.push(one);
    else {
      const asPart = { ...task, check: asFragment(task.check) };
      const { result, excerpts } = await checkLetterSource(async () => readTask(await input.load(), asPart), asPart, options.onBug);
      settled.push({ ...one, checked: { result, excerpts } });
    }
  }
  return settled;
}

function inPathOrder(letters: readonly CheckedLetter[]): CheckedLetter[] {
  return [...letters].sort((a, b) => (a.result.path < b.result.path ? -1 : a.result.path > b.result.path ? 1 : 0));
}
