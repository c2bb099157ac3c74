import { isLetterName } from "@brieftoets/rules/config";
import type { IncludeIndex } from "./include-index.js";
import type { ServerFiles } from "./server-host.js";
import type { SettingsStore } from "./settings-store.js";
import { pathOfUri } from "./uri-path.js";

/** The folders that are open in the editor, and the letters in them. */
export class OpenFolders {
  #uris: readonly string[];
  readonly #files: Pick<ServerFiles, "letters">;
  readonly #settings: SettingsStore;
  readonly #includes: IncludeIndex;
  #scan: Promise<void> | undefined;

  constructor(uris: readonly string[], files: Pick<ServerFiles, "letters">, settings: SettingsStore, includes: IncludeIndex) {
    this.#uris = uris;
    this.#files = files;
    this.#settings = settings;
    this.#includes = includes;
  }

  /** The URI of the folder that was opened first. */
  get first(): string | undefined {
    return this.#uris[0];
  }

  /** Folders were opened or closed, by URI. */
  change(added: readonly string[], removed: readonly string[]): void {
    this.#uris = [...new Set([...this.#uris.filter((uri) => !removed.includes(uri)), ...added])];
    this.scanAgain();
  }

  /** Absolute paths of the letters in the open folders; none when only open letters are to be checked. */
  async letters(): Promise<readonly string[]> {
    if (!this.#settings.current.checkFolder) return [];
    const found: string[] = [];
    for (const uri of this.#uris) found.push(...(await this.#files.letters(pathOfUri(uri))));
    return [...new Set(found)].filter((path) => isLetterName(path.slice(path.lastIndexOf("/") + 1)));
  }

  /** Resolves when it is known which letters of the folders take in which files. */
  scan(): Promise<void> {
    this.#scan ??= this.letters().then((paths) => this.#includes.look(paths));
    return this.#scan;
  }

  scanAgain(): void {
    this.#scan = undefined;
    void this.scan();
  }
}
