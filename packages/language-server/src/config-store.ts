import { DataError, loadRules, type Problem } from "@brieftoets/rules";
import { Configurations, defaultConfig, type Config } from "@brieftoets/rules/config";
import type { ServerFiles } from "./server-host.js";

/** The configuration of each letter. One with mistakes leaves the last good one in force: letters stay checked while it is typed. */
export class ConfigStore {
  readonly #files: ServerFiles;
  readonly #good = new Map<string | undefined, Config>();
  #configurations: Configurations;
  #generation = 0;

  constructor(files: ServerFiles) {
    this.#files = files;
    this.#configurations = new Configurations(files);
  }

  /** Grows each time that something was read again. */
  get generation(): number {
    return this.#generation;
  }

  /** Everything is read again from now on. */
  reset(): void {
    this.#generation++;
    this.#configurations = new Configurations(this.#files);
  }

  /** The configuration that counts at a path, and its mistakes, those of the files that it names too. */
  async of(path: string): Promise<{ readonly config: Config; readonly problems: readonly Problem[] }> {
    const configurations = this.#configurations;
    const file = await configurations.fileFor(path);
    try {
      const config = await configurations.of(path);
      this.#good.set(file, config);
      return { config, problems: [] };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const config = this.#good.get(file) ?? { ...defaultConfig(await loadRules()), ...(file === undefined ? {} : { file }) };
      return { config, problems: error.problems };
    }
  }
}
