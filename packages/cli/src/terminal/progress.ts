import type { Output } from "./terminal.js";

/** Shorter work needs no progress line. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;

/** A line that says how far the work is; only on a terminal, and gone when the work is done. */
export class Progress {
  readonly #output: Output;
  readonly #text: (done: number, all: number) => string;
  #next: number;
  #shown = false;

  /** @param patience milliseconds before anything is shown */
  constructor(output: Output, text: (done: number, all: number) => string, patience = PATIENCE_MS) {
    this.#next = Date.now() + patience;
    this.#output = output;
    this.#text = text;
  }

  show(done: number, all: number): void {
    const now = Date.now();
    if (!this.#output.isTerminal || now < this.#next) return;
    this.#next = now + INTERVAL_MS;
    this.#shown = true;
    void this.#output.write(`\r\u001B[2K${this.#text(done, all)}`);
  }

  async clear(): Promise<void> {
    if (this.#shown) await this.#output.write("\r\u001B[2K");
    this.#shown = false;
  }
}
