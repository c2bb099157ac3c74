import { readLetter, UnreadableLetterError, type Letter } from "@brieftoets/rules";
import { includedFiles, mayTakeIn, readOptionsOf, takenIn } from "@brieftoets/rules/config";
import type { ConfigStore } from "./config-store.js";
import type { ServerFiles } from "./server-host.js";

/** What a file takes in, and the folders in which its template looks for that. */
interface Including {
  readonly names: readonly string[];
  readonly roots: readonly string[];
}

const AT_ONCE = 16;
/** Documents that are no templates: they take in nothing. */
const OFFICE = /\.(?:do[ct][xm]|od[ts]|ott|fodt|pdf)$/iu;

/** Which files other letters of the open folders extend or include: those are only part of a letter. */
export class IncludeIndex {
  readonly #files: Pick<ServerFiles, "readBytes">;
  readonly #configs: ConfigStore;
  /** By absolute path; every file that may be taken in has an entry. */
  readonly #including = new Map<string, Including>();
  readonly #changed: () => void;
  #included: ReadonlySet<string> | undefined;

  /** @param changed is called when other files are taken in than before, perhaps many times in a row */
  constructor(files: Pick<ServerFiles, "readBytes">, configs: ConfigStore, changed: () => void) {
    this.#changed = changed;
    this.#files = files;
    this.#configs = configs;
  }

  /** Whether another file takes in the one at an absolute path, as far as is known. */
  has(path: string): boolean {
    this.#included ??= this.#compute();
    return this.#included.has(path);
  }

  /** Notes what a letter that was read takes in. */
  note(path: string, letter: Pick<Letter, "includes" | "extendsFile">, roots: readonly string[]): void {
    const names = takenIn(letter);
    const known = this.#including.get(path);
    if (known && sameList(known.names, names) && sameList(known.roots, roots)) return;
    this.#including.set(path, { names, roots });
    this.#included = undefined;
    if (names.length > 0 || known?.names.length) this.#changed();
  }

  /** Looks at files on disk, some at a time; one that is gone is forgotten. */
  async look(paths: readonly string[]): Promise<void> {
    for (let at = 0; at < paths.length; at += AT_ONCE) await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => this.#look(path)));
  }

  async #look(path: string): Promise<void> {
    const bytes = OFFICE.test(path) ? new Uint8Array() : await this.#files.readBytes(path).catch(() => undefined);
    if (bytes) return this.#read(path, bytes);
    const known = this.#including.get(path);
    this.#including.delete(path);
    this.#included = undefined;
    if (known?.names.length) this.#changed();
  }

  async #read(path: string, bytes: Uint8Array): Promise<void> {
    if (!mayTakeIn(new TextDecoder().decode(bytes))) return this.note(path, { includes: [] }, []);
    const { config } = await this.#configs.of(path);
    try {
      this.note(path, await readLetter(bytes, { path, ...readOptionsOf(config) }), config.roots);
    } catch (error) {
      if (!(error instanceof UnreadableLetterError)) throw error;
      this.note(path, { includes: [] }, []);
    }
  }

  #compute(): ReadonlySet<string> {
    const files = [...this.#including].map(([path, { names }]) => ({ path, includes: names }));
    return includedFiles(files, [...new Set([...this.#including.values()].flatMap(({ roots }) => roots))]);
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
