import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { LetterOutcome } from "./judge-input.js";
import type { LetterFlags } from "./letter-setup.js";

/** What a second thread needs to know of a call. */
export interface WorkerCall {
  readonly flags: LetterFlags;
  readonly cwd: string;
  /** Absolute path of the file of --config. */
  readonly config: string | undefined;
  readonly excerpts: boolean;
}

/** A letter on disk. */
export interface WorkerInput {
  readonly path: string;
  readonly shown: string;
}

/** Below this a second thread costs more to start than it saves. */
const WORTH_IT = 120;
/** Each thread holds its own rules: more of them would cost more memory than a build machine likes to give. */
const MOST_WORKERS = 1;
const BATCH = 12;

/** Other threads that judge letters beside this one. */
export class LetterWorkers {
  readonly #workers: readonly Worker[];

  /** @param letters how many letters there are: for few, there are no workers */
  constructor(call: WorkerCall, letters: number) {
    const count = letters < WORTH_IT ? 0 : Math.min(MOST_WORKERS, availableParallelism() - 1);
    this.#workers = Array.from({ length: count }, () => new Worker(new URL("./letter-worker.js", import.meta.url), { workerData: call, resourceLimits: { maxYoungGenerationSizeMb: 8 } }));
  }

  /**
   * Lets every worker take inputs until there are none.
   * @param take the next inputs, at most this many
   * @param done told of each outcome; undefined = this letter is left to the caller
   */
  async run(take: (most: number) => readonly WorkerInput[], done: (input: WorkerInput, outcome: LetterOutcome | undefined) => void): Promise<void> {
    await Promise.all(this.#workers.map((worker) => serve(worker, take, done)));
  }

  get none(): boolean {
    return this.#workers.length === 0;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Keeps one batch waiting while another is judged. A worker that fails leaves its letters to the caller. */
function serve(worker: Worker, take: (most: number) => readonly WorkerInput[], done: (input: WorkerInput, outcome: LetterOutcome | undefined) => void): Promise<void> {
  return new Promise((finish) => {
    const waiting: (readonly WorkerInput[])[] = [];
    const send = (): void => {
      const inputs = take(BATCH);
      if (inputs.length === 0) return;
      waiting.push(inputs);
      worker.postMessage(inputs);
    };
    const end = (): void => {
      for (const input of waiting.splice(0).flat()) done(input, undefined);
      finish();
    };
    worker.on("message", (outcomes: readonly (LetterOutcome | undefined)[]) => {
      waiting.shift()?.forEach((input, i) => done(input, outcomes[i]));
      send();
      if (waiting.length === 0) finish();
    });
    worker.on("error", end);
    worker.on("exit", end);
    send();
    send();
    if (waiting.length === 0) finish();
  });
}
