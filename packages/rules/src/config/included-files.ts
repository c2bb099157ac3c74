import type { Letter } from "@brieftoets/letter";
import type { CheckOptions } from "../check-options.js";
import { folderOf } from "./paths.js";

/** A letter among others, with what its template takes in. */
export interface IncludingFile {
  /** Absolute path. */
  readonly path: string;
  /** Names of files that it extends or includes, as written. */
  readonly includes: readonly string[];
}

/** The names of the files that a template extends or includes, as written. */
export function takenIn({ includes, extendsFile }: Pick<Letter, "includes" | "extendsFile">): readonly string[] {
  return extendsFile === undefined ? includes : [...includes, extendsFile];
}

/** Whether a source may extend or include another: false is certain, and quickly told; true is for `readLetter` to judge. */
export function mayTakeIn(source: string): boolean {
  return /extends|include|layout|embed|render|component|sandbox|\{\{[~#]*>/iu.test(source);
}

/** The options for a file that others take in: it is only part of a letter, unless the configuration says something else. What the file itself says goes first. */
export function asFragment(options: CheckOptions): CheckOptions {
  return options.fragment === undefined ? { ...options, fragment: true } : options;
}

/**
 * The files that others among them extend or include. A name is looked up from the folder of the file that names it and from every folder above,
 * and from the roots of the templates; endings, a leading underscore ("_kop") and dots for slashes ("blokken.kop") may differ.
 * @returns absolute paths
 */
export function includedFiles(files: readonly IncludingFile[], roots: readonly string[]): ReadonlySet<string> {
  const byStem = new Map<string, string[]>();
  for (const { path } of files) for (const stem of stemsOf(path)) byStem.set(stem, [...(byStem.get(stem) ?? []), path]);
  const included = new Set<string>();
  for (const { path, includes } of files) {
    for (const name of includes) {
      for (const target of lookUp(name, [...foldersUp(path), ...roots], byStem)) if (target !== path) included.add(target);
    }
  }
  return included;
}

function lookUp(name: string, folders: readonly string[], byStem: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const plain = name.replaceAll("\\", "/").replace(/^@[^/]*\//u, "").replace(/^(?:\.{0,2}\/)+/u, "");
  const keys = new Set([plain, withoutEndings(plain), plain.replaceAll(".", "/")]);
  for (const folder of folders) {
    for (const key of keys) {
      const found = byStem.get(`${folder === "/" ? "" : folder}/${key}`);
      if (found) return found;
    }
  }
  return [];
}

function stemsOf(path: string): ReadonlySet<string> {
  const bare = withoutEndings(path);
  const unmarked = (one: string): string => one.replace(/\/_([^/]*)$/u, "/$1");
  return new Set([path, bare, unmarked(path), unmarked(bare)]);
}

function withoutEndings(path: string): string {
  const name = path.lastIndexOf("/") + 1;
  const dot = path.indexOf(".", name + 1);
  return dot < 0 ? path : path.slice(0, dot);
}

function foldersUp(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === folderOf(folder)) return folders;
  }
}
