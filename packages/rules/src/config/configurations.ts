import { loadRules } from "../load-rules.js";
import type { Config, ConfigFiles } from "./config.js";
import { defaultConfig } from "./letter-settings.js";
import { folderOf, joinPath } from "./paths.js";

/** The name of a configuration file. */
export const CONFIG_NAME = "brieftoets.yaml";

/** Finds and loads the configuration of each letter, every file once. Make a new one when a file has changed. */
export class Configurations {
  readonly #files: ConfigFiles;
  readonly #fixed: string | undefined;
  readonly #nearest = new Map<string, Promise<string | undefined>>();
  readonly #loaded = new Map<string | undefined, Promise<Config>>();

  /** @param fixed absolute path of the one configuration that counts for every letter */
  constructor(files: ConfigFiles, fixed?: string) {
    this.#files = files;
    this.#fixed = fixed;
  }

  /**
   * The configuration that counts for the letter at an absolute path: the nearest one upwards, alone.
   * @throws DataError with every mistake in it and in what it names
   */
  async of(path: string): Promise<Config> {
    const file = await this.fileFor(path);
    let config = this.#loaded.get(file);
    if (!config) {
      config = this.#load(file);
      this.#loaded.set(file, config);
    }
    return config;
  }

  /** The absolute path of that configuration; undefined when there is none. */
  async fileFor(path: string): Promise<string | undefined> {
    return this.#fixed ?? this.#upwards(folderOf(path));
  }

  #upwards(folder: string): Promise<string | undefined> {
    let nearest = this.#nearest.get(folder);
    if (!nearest) {
      nearest = this.#search(folder);
      this.#nearest.set(folder, nearest);
    }
    return nearest;
  }

  async #search(folder: string): Promise<string | undefined> {
    const candidate = joinPath(folder, CONFIG_NAME);
    if (await this.#files.exists(candidate)) return candidate;
    const parent = folderOf(folder);
    return parent === folder ? undefined : this.#upwards(parent);
  }

  async #load(file: string | undefined): Promise<Config> {
    if (file === undefined) return defaultConfig(await loadRules());
    const { loadConfig } = await import("./load-config.js");
    return loadConfig(file, this.#files);
  }
}
