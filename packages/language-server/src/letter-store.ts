import { checkLetter, readLetter, UnreadableLetterError, type CheckOptions, type Language, type Letter, type LetterResult } from "@brieftoets/rules";
import { asFragment, checkOptionsOf, compositionParts, isIgnored, isLetterName, readOptionsOf, type Config } from "@brieftoets/rules/config";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigStore } from "./config-store.js";
import type { IncludeIndex } from "./include-index.js";
import { pathOfUri, schemeOf } from "./uri-path.js";

/** A letter that was read and judged, with what it was judged by. */
export interface CheckedLetter {
  readonly uri: string;
  readonly letter: Letter;
  readonly result: LetterResult;
  readonly options: CheckOptions;
  readonly config: Config;
  readonly language: Language;
}

/** An open letter. */
export interface OpenLetter extends CheckedLetter {
  readonly document: TextDocument;
}

const FORMAT_OF_LANGUAGE: Readonly<Record<string, "markdown" | "html" | "text">> = { markdown: "markdown", html: "html", plaintext: "text" };
/** Views of a version, of output and the like: nobody writes a letter there. */
const NO_LETTER_SCHEMES: ReadonlySet<string> = new Set(["git", "output", "vscode", "vscode-settings", "brieftoets-rule", "comment", "search-editor", "walkthrough"]);

/** Reads and judges letters; an open one once per version, whoever asks. */
export class LetterStore {
  readonly #configs: ConfigStore;
  readonly #includes: IncludeIndex;
  readonly #language: () => Language | undefined;
  readonly #known = new Map<string, { readonly key: string; readonly checked: Promise<OpenLetter | undefined> }>();

  constructor(configs: ConfigStore, includes: IncludeIndex, language: () => Language | undefined) {
    this.#configs = configs;
    this.#includes = includes;
    this.#language = language;
  }

  /** The open letter; undefined when the document is no letter, or cannot be read as one. */
  open(document: TextDocument): Promise<OpenLetter | undefined> {
    const { uri, version } = document;
    const state = this.stateOf(uri);
    const key = `${version} ${state}`;
    const known = this.#known.get(uri);
    if (known?.key === key) return known.checked;
    const checked = this.#checkOpen(document);
    this.#known.set(uri, { key, checked });
    // What was learned meanwhile may count in it already: it is not what this state gives.
    const settle = (): void => {
      if (this.stateOf(uri) !== state && this.#known.get(uri)?.checked === checked) this.#known.set(uri, { key: "", checked });
    };
    checked.then(settle, settle);
    return checked;
  }

  /** What a letter is judged by beside its content: the same state and content give the same findings. */
  stateOf(uri: string): string {
    return `${this.#configs.generation} ${this.#language() ?? ""} ${this.#includes.has(pathOfUri(uri))} ${today()}`;
  }

  close(uri: string): void {
    this.#known.delete(uri);
  }

  async #checkOpen(document: TextDocument): Promise<OpenLetter | undefined> {
    const { uri, languageId } = document;
    const format = FORMAT_OF_LANGUAGE[languageId];
    const name = uri.slice(uri.lastIndexOf("/") + 1);
    if (NO_LETTER_SCHEMES.has(schemeOf(uri))) return undefined;
    if (!isLetterName(name) && (format === undefined || schemeOf(uri) !== "untitled")) return undefined;
    const { version } = document;
    const checked = await this.check(uri, document.getText(), isLetterName(name) ? undefined : format, () => document.version === version);
    return checked && { ...checked, document };
  }

  /**
   * Judges a letter by its content. Undefined: the configuration leaves it out, it cannot be read, or nothing shows that it is a letter.
   * @param isNewest false once another content came: what this one takes in no longer counts then; nor does a file on disk that is open
   * @throws nothing that is in the letter
   */
  async check(uri: string, content: string | Uint8Array, format?: "markdown" | "html" | "text", isNewest = (): boolean => !this.#known.has(uri)): Promise<CheckedLetter | undefined> {
    const path = pathOfUri(uri);
    const { config } = await this.#configs.of(path);
    if (isIgnored(config, path)) return undefined;
    const language = this.#language() ?? config.language ?? "nl";
    const options: CheckOptions = { ...checkOptionsOf(config, path), language, at: today() };
    try {
      const letter = await readLetter(content, { path, ...(format ? { format } : {}), ...readOptionsOf(config) });
      const result = await checkLetter(letter, options);
      if (!isLetter(letter, result, config)) return undefined;
      if (isNewest()) this.#includes.note(path, letter, config.roots);
      const known = { uri, letter, config, language };
      const isPart = !result.fragment && options.fragment === undefined && (this.#includes.has(path) || compositionParts(config).includes(path));
      return isPart ? await asPart(known, options) : { ...known, result, options };
    } catch (error) {
      if (error instanceof UnreadableLetterError) return undefined;
      throw error;
    }
  }
}

/** Judges a letter once more, as the part that it is of other letters. */
async function asPart(known: Omit<CheckedLetter, "result" | "options">, whole: CheckOptions): Promise<CheckedLetter> {
  const options = asFragment(whole);
  return { ...known, options, result: await checkLetter(known.letter, options) };
}

/** Where no configuration says that a folder holds letters, a text is one when it says so itself, or has a salutation or a closing. */
function isLetter(letter: Letter, result: LetterResult, config: Config): boolean {
  return config.file !== undefined || !result.fragment || result.type.from === "document" || letter.meta["fragment"] !== undefined;
}

/** The day of today where this program runs, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
