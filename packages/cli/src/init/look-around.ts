import { readLetter, UnreadableLetterError, type RuleSet } from "@brieftoets/rules";
import { findType, folderOf, relativePath } from "@brieftoets/rules/config";
import { MAXIMUM_BYTES } from "../check/maximum-bytes.js";
import { errorCode } from "../files/file-errors.js";
import { readBytes } from "../files/read-bytes.js";

/** What a folder with letters looks like. */
export interface Surroundings {
  /** Folders whose name tells which letters they hold, from the current folder. */
  readonly folders: readonly { readonly folder: string; readonly type?: string; readonly fragment?: true }[];
  /** Template dialects, most used first. */
  readonly dialects: readonly string[];
  readonly letters: number;
}

/** More letters than this tell nothing new about dialects. */
const ENOUGH_LETTERS = 200;

const FRAGMENT_FOLDER = /^(?:blok(?:ken)?|fragment(?:en|s)?|bouwste(?:en|nen)|snippets?|partials?|includes?|layouts?|tekstblok(?:ken)?|componenten|components?)$/iu;

/** Looks at the names of the folders and the template language of the letters. */
export async function lookAround(files: readonly string[], folder: string, rules: Pick<RuleSet, "types">): Promise<Surroundings> {
  const folders = [...new Set(files.flatMap((path) => foldersOf(relativePath(folder, path))))].sort();
  return { folders: folders.flatMap((one) => meaningOf(one, rules)), dialects: await dialectsOf(files.slice(0, ENOUGH_LETTERS)), letters: files.length };
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

function meaningOf(folder: string, rules: Pick<RuleSet, "types">): Surroundings["folders"] {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  if (FRAGMENT_FOLDER.test(name)) return [{ folder, fragment: true }];
  const type = singulars(name).map((one) => findType(one, rules)).find((one) => one !== undefined);
  return type === undefined ? [] : [{ folder, type }];
}

/** A name and what it may be the plural of: "uitnodigingen", "besluiten", "klachten". */
function singulars(name: string): string[] {
  return [name, name.replace(/en$/iu, ""), name.replace(/s$/iu, ""), name.replace(/([a-z])\1en$/iu, "$1")];
}

async function dialectsOf(files: readonly string[]): Promise<string[]> {
  const count = new Map<string, number>();
  for (const path of files) {
    for (const dialect of await dialectsIn(path)) count.set(dialect, (count.get(dialect) ?? 0) + 1);
  }
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([dialect]) => dialect);
}

async function dialectsIn(path: string): Promise<readonly string[]> {
  try {
    return (await readLetter(readBytes(path, MAXIMUM_BYTES), { path })).dialects;
  } catch (error) {
    if (error instanceof UnreadableLetterError || errorCode(error) !== undefined) return [];
    throw error;
  }
}
