/** Does a thing per key once nothing new came for a while; what waited before is dropped. */
export class Debouncer {
  readonly #pause: number;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param pause milliseconds */
  constructor(pause: number) {
    this.#pause = pause;
  }

  later(key: string, work: () => unknown): void {
    this.cancel(key);
    this.#timers.set(key, setTimeout(() => {
      this.#timers.delete(key);
      work();
    }, this.#pause));
  }

  now(key: string, work: () => unknown): void {
    this.cancel(key);
    work();
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }
}
