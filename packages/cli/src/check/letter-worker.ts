import { parentPort, workerData } from "node:worker_threads";
import { configurationsAt } from "../commands/call-config.js";
import { readBytes } from "../files/read-bytes.js";
import { judgeInput, outcomeOf, taskFor, type LetterOutcome } from "./judge-input.js";
import type { WorkerCall, WorkerInput } from "./letter-workers.js";
import { MAXIMUM_BYTES } from "./maximum-bytes.js";
import { SetupCache } from "./setup-cache.js";

// Judges letters in a second thread: paths come in, results go out. What it cannot judge it leaves to the first thread.
const call = workerData as WorkerCall;
const setups = new SetupCache(configurationsAt(call.config), call);

parentPort?.on("message", async (inputs: readonly WorkerInput[]) => {
  const outcomes: (LetterOutcome | undefined)[] = [];
  for (const input of inputs) outcomes.push(await outcome(input));
  parentPort?.postMessage(outcomes);
});

async function outcome(input: WorkerInput): Promise<LetterOutcome | undefined> {
  const setup = await setups.for(input.path);
  if (!setup) return undefined;
  let failed = false;
  const source = { load: async () => readBytes(input.path, MAXIMUM_BYTES) };
  const { judged } = await judgeInput(source, taskFor(input, setup, call.excerpts), () => (failed = true));
  return failed ? undefined : outcomeOf(judged);
}
