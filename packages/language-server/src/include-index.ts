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
  /** How often each file was noted: what was read before the last time is old. */
  readonly #noted = new Map<string, number>();
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
    this.#noted.set(path, (this.#noted.get(path) ?? 0) + 1);
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
    const noted = this.#noted.get(path);
    const bytes = OFFICE.test(path) ? new Uint8Array() : await this.#files.readBytes(path).catch(() => undefined);
    if (bytes) return this.#read(path, bytes, () => this.#noted.get(path) === noted);
    if (this.#noted.get(path) !== noted) return;
    const known = this.#including.get(path);
    this.#including.delete(path);
    this.#included = undefined;
    if (known?.names.length) this.#changed();
  }

  /** @param isNewest false once the letter was noted while this was being read: then what was read no longer counts */
  async #read(path: string, bytes: Uint8Array, isNewest: () => boolean): Promise<void> {
    const { config } = await this.#configs.of(path);
    const letter = mayTakeIn(new TextDecoder().decode(bytes)) ? await readLetter(bytes, { path, ...readOptionsOf(config) }).catch(nothingIfUnreadable) : { includes: [] };
    if (isNewest()) this.note(path, letter, config.roots);
  }

  #compute(): ReadonlySet<string> {
    const files = [...this.#including].map(([path, { names }]) => ({ path, includes: names }));
    return includedFiles(files, [...new Set([...this.#including.values()].flatMap(({ roots }) => roots))]);
  }
}

function nothingIfUnreadable(error: unknown): Pick<Letter, "includes" | "extendsFile"> {
  if (error instanceof UnreadableLetterError) return { includes: [] };
  throw error;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
