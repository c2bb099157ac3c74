import { validatePassage, validatePrinciple, validateProfile, validateRule, validateSources, validateTypes, validateWordList } from "../generated/validators.js";
import type { Problem } from "../problem.js";
import type { LetterTypeData, Passage, Principle, Profile, Rule, Source, WordList } from "../rule-set.js";
import { parseYaml, type LocatedData } from "./located-yaml.js";
import { validate, type Validator } from "./validate.js";

/** A file of rule data: its path (forward or backward slashes) and its text. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

export type DataKind = "rule" | "words" | "passage" | "profile" | "types" | "principle" | "sources";

/** One file, read and checked against its schema; `value` is only to be used when it has no problems. */
export interface DataFile {
  readonly kind: DataKind;
  /** File name without ending. */
  readonly id: string;
  /** The folder that it stands in: the section of a rule. */
  readonly folder: string;
  readonly data: LocatedData;
  readonly problems: readonly Problem[];
}

/** The data of each kind of file. */
export interface DataOf {
  readonly rule: Omit<Rule, "id" | "section"> & { readonly id?: string };
  readonly words: Omit<WordList, "id">;
  readonly passage: Omit<Passage, "id">;
  readonly profile: Omit<Profile, "name"> & { readonly name?: string };
  readonly types: readonly LetterTypeData[];
  readonly principle: Omit<Principle, "id">;
  readonly sources: Readonly<Record<string, Source>>;
}

const VALIDATORS: Readonly<Record<DataKind, Validator>> = {
  rule: validateRule, words: validateWordList, passage: validatePassage, profile: validateProfile,
  types: validateTypes, principle: validatePrinciple, sources: validateSources,
};

const FOLDERS: Readonly<Record<string, DataKind>> = { letter: "rule", words: "words", passages: "passage", profiles: "profile", principles: "principle" };

/** Reads one file of rule data. Its kind follows from its folder or, outside the rules folder, from its keys. */
export async function readDataFile(file: RuleFile): Promise<DataFile> {
  const parts = file.path.split(/[\\/]/);
  const name = parts.at(-1) ?? "";
  const id = name.replace(/\.(ya?ml|json)$/i, "");
  const data = await parseYaml(file.text, file.path);
  const kind = kindOf(parts, id, data.value);
  const problems = data.problems.length > 0 ? data.problems : validate(VALIDATORS[kind], data);
  return { kind, id, folder: parts.at(-2) ?? "", data, problems };
}

/** What kind of data a file holds, by its path and what stands in it so far. */
export function kindOfData(path: string, value: unknown): DataKind {
  const parts = path.split(/[\\/]/);
  return kindOf(parts, (parts.at(-1) ?? "").replace(/\.(ya?ml|json)$/i, ""), value);
}

function kindOf(parts: readonly string[], id: string, value: unknown): DataKind {
  if (id === "sources" || id === "types") return id;
  const keys = value && typeof value === "object" ? value : {};
  if ("when" in keys || "examples" in keys) return "rule";
  if ("entries" in keys) return "words";
  if ("elements" in keys) return "passage";
  if ("meaning" in keys) return "principle";
  for (const part of parts.slice(0, -1).reverse()) {
    const kind = FOLDERS[part];
    if (kind) return kind;
  }
  return "extends" in keys || "severities" in keys || "support" in keys ? "profile" : "rule";
}
