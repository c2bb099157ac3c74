import { checkLetter, composeLetters, type Finding, type Letter } from "@brieftoets/rules";
import { compositionOptions, compositionParts, joinPath, SaidFindings, type Composition, type Config } from "@brieftoets/rules/config";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigStore } from "./config-store.js";
import { today, type CheckedLetter, type LetterStore } from "./letter-store.js";
import { say } from "./server-context.js";
import type { ServerFiles } from "./server-host.js";
import { pathOfUri, uriOfPath } from "./uri-path.js";

/** What shows only when the parts of a letter stand together. */
export interface ComposedFinding {
  /** Says in which letter. Its place counts in the part. */
  readonly finding: Finding;
  /** The letter that the parts make. */
  readonly letter: Letter;
}

interface Judged {
  /** What it was made of. */
  readonly parts: readonly CheckedLetter[];
  readonly found: Promise<readonly ComposedFinding[]>;
}

/** Letters that the configuration puts together, judged once for each state of their parts. */
export class CompositionStore {
  readonly #configs: ConfigStore;
  readonly #letters: LetterStore;
  readonly #files: Pick<ServerFiles, "readBytes">;
  readonly #documents: Pick<TextDocuments<TextDocument>, "all">;
  readonly #judged = new Map<string, Judged>();
  readonly #closed = new Map<string, Promise<CheckedLetter | undefined>>();

  constructor(configs: ConfigStore, letters: LetterStore, files: Pick<ServerFiles, "readBytes">, documents: Pick<TextDocuments<TextDocument>, "all">) {
    this.#configs = configs;
    this.#letters = letters;
    this.#files = files;
    this.#documents = documents;
  }

  /** Files on disk are read again from now on. */
  reset(): void {
    this.#closed.clear();
  }

  /** The files that make a letter together with the one at an absolute path, itself among them; empty for a letter by itself. */
  async together(path: string): Promise<readonly string[]> {
    return compositionParts({ compositions: compositionsWith((await this.#configs.of(path)).config, path) });
  }

  /** What is found in the part at an absolute path, in every letter that it is part of. */
  async findingsIn(path: string): Promise<readonly ComposedFinding[]> {
    const { config } = await this.#configs.of(path);
    const all = await Promise.all(compositionsWith(config, path).map((composition) => this.#judge(composition, config)));
    return all.flat().filter(({ finding }) => finding.place.path === path);
  }

  async #judge(composition: Composition, config: Config): Promise<readonly ComposedFinding[]> {
    const parts = await Promise.all(composition.parts.map((path) => this.#part(path)));
    if (!parts.every((part) => part !== undefined)) return [];
    const key = joinPath(composition.folder, composition.name);
    const known = this.#judged.get(key);
    if (known?.parts.every((part, i) => part === parts[i]) && known.parts.length === parts.length) return known.found;
    const found = judgeTogether(key, composition, config, parts);
    this.#judged.set(key, { parts, found });
    return found;
  }

  #part(path: string): Promise<CheckedLetter | undefined> {
    const open = this.#documents.all().find(({ uri }) => pathOfUri(uri) === path);
    if (open) return this.#letters.open(open);
    const known = this.#closed.get(path) ?? this.#readPart(path);
    this.#closed.set(path, known);
    return known;
  }

  async #readPart(path: string): Promise<CheckedLetter | undefined> {
    const bytes = await this.#files.readBytes(path).catch(() => undefined);
    return bytes && this.#letters.check(uriOfPath(path), bytes);
  }
}

function compositionsWith(config: Config, path: string): readonly Composition[] {
  return config.compositions.filter(({ parts }) => parts.includes(path));
}

async function judgeTogether(path: string, composition: Composition, config: Config, parts: readonly CheckedLetter[]): Promise<readonly ComposedFinding[]> {
  const [first] = parts;
  if (!first) return [];
  const letter = composeLetters(path, parts.map((part) => part.letter));
  const said = new SaidFindings();
  for (const part of parts) said.add(part.result.findings, part.letter.path);
  const { findings } = await checkLetter(letter, { ...compositionOptions(config, composition), language: first.language, at: today() });
  const name = say(first.language, `In de brief “${composition.name}”`, `In the letter “${composition.name}”`);
  return findings.filter((finding) => !finding.suppressed && !said.has(finding, path)).map((finding) => ({ finding: { ...finding, message: `${name}: ${finding.message}` }, letter }));
}
