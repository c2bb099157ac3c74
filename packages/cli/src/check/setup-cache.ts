import { DataError } from "@brieftoets/rules";
import type { Config, Configurations } from "@brieftoets/rules/config";
import type { Mistake } from "../mistake.js";
import { setUp, type LetterFlags, type LetterSetup } from "./letter-setup.js";

/** The setup of each configuration, made once. Mistakes in one are kept once, and its letters get none. */
export class SetupCache {
  readonly mistakes: Mistake[] = [];
  readonly #configurations: Configurations;
  readonly #call: { readonly flags: LetterFlags; readonly cwd: string };
  readonly #made = new Map<Config, LetterSetup>();
  readonly #broken = new Set<string | undefined>();

  constructor(configurations: Configurations, call: { readonly flags: LetterFlags; readonly cwd: string }) {
    this.#configurations = configurations;
    this.#call = call;
  }

  all(): Iterable<LetterSetup> {
    return this.#made.values();
  }

  /** The setup for the letter at an absolute path; undefined when its configuration has mistakes. */
  async for(path: string): Promise<LetterSetup | undefined> {
    const file = await this.#configurations.fileFor(path);
    if (this.#broken.has(file)) return undefined;
    try {
      const config = await this.#configurations.of(path);
      const made = this.#made.get(config) ?? (await setUp(config, this.#call.flags, this.#call.cwd));
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
