import { readdir, stat } from "node:fs/promises";
import { nearestName, type Bilingual } from "@brieftoets/rules";
import { compileGlob, folderOf, globBase, isGlob, joinPath, relativePath, withSlashes } from "@brieftoets/rules/config";
import { fileErrorText } from "./file-errors.js";
import { walkFolder } from "./walk-folder.js";

/** A letter that is to be checked. */
export interface LetterFile {
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** As reports show it: from the current folder where it lies below that. */
  readonly shown: string;
  /** Named in the call, not found in a folder. */
  readonly named: boolean;
}

export interface FoundLetters {
  /** In the order of `shown`. */
  readonly files: readonly LetterFile[];
  /** Paths that are not there, and folders that cannot be read. */
  readonly missing: readonly Bilingual[];
  /** Patterns that no letter fits. */
  readonly empty: readonly Bilingual[];
}

/** The letters that the paths of a call stand for: files, folders and globs. What cannot be found is a mistake; the rest is still given. */
export async function findLetters(paths: readonly string[], cwd: string): Promise<FoundLetters> {
  const files = new Map<string, LetterFile>();
  const mistakes = { missing: [] as Bilingual[], empty: [] as Bilingual[] };
  const add = (path: string, named: boolean): void => {
    if (named || !files.has(path)) files.set(path, { path, shown: shownPath(path, cwd), named });
  };
  for (const path of paths) {
    const place = await lookUp(path, cwd);
    if (place.kind === "file") add(place.path, true);
    else if (place.kind === "folder" || isGlob(path)) await addFolder(place, path, cwd, add, mistakes);
    else mistakes.missing.push(await missing(path, place.path));
  }
  return { files: [...files.values()].sort((a, b) => compare(a.shown, b.shown)), ...mistakes };
}

/** A path as reports show it. */
export function shownPath(path: string, cwd: string): string {
  const relative = relativePath(cwd, path);
  return relative.startsWith("../") ? path : relative;
}

interface Place {
  readonly kind: "file" | "folder" | "nothing";
  readonly path: string;
}

/** What a path is. A name that holds a backward slash as such goes before one in which it parts folders. */
async function lookUp(path: string, cwd: string): Promise<Place> {
  const exact = process.platform === "win32" || !path.includes("\\") ? undefined : `${cwd}/${path}`;
  for (const one of [exact, joinPath(cwd, withSlashes(path))]) {
    if (one === undefined) continue;
    const found = await stat(one).catch(() => undefined);
    if (found) return { kind: found.isDirectory() ? "folder" : "file", path: one };
  }
  return { kind: "nothing", path: joinPath(cwd, withSlashes(path)) };
}

async function addFolder(
  place: Place, path: string, cwd: string, add: (path: string, named: boolean) => void,
  mistakes: { readonly missing: Bilingual[]; readonly empty: Bilingual[] },
): Promise<void> {
  const pattern = withSlashes(path);
  const folder = place.kind === "folder" ? place.path : joinPath(cwd, globBase(pattern));
  const fits = place.kind === "folder" ? () => true : globTest(pattern, cwd, folder);
  const { files, closed } = await walkFolder(folder);
  const fitting = files.filter(fits);
  for (const file of fitting) add(file, false);
  if (place.kind !== "folder" && fitting.length === 0) {
    mistakes.empty.push({ nl: `Bij dit patroon past geen enkele brief: ${path}`, en: `No letter fits this pattern: ${path}` });
    return;
  }
  for (const { path: one, error } of closed) {
    const why = fileErrorText(error) ?? { nl: String(error), en: String(error) };
    const shown = shownPath(one, cwd);
    mistakes.missing.push({ nl: `Deze map kan niet worden gelezen: ${shown} (${why.nl}).`, en: `This folder cannot be read: ${shown} (${why.en}).` });
  }
}

/** Tests an absolute path below `folder` against a glob that counts from the current folder. */
function globTest(pattern: string, cwd: string, folder: string): (path: string) => boolean {
  const test = compileGlob(relativePath(folder, joinPath(cwd, pattern)));
  return (path) => test(relativePath(folder, path));
}

async function missing(path: string, absolute: string): Promise<Bilingual> {
  const siblings = await readdir(folderOf(absolute)).catch(() => []);
  const name = absolute.slice(absolute.lastIndexOf("/") + 1);
  const nearest = nearestName(name, siblings.filter((one) => one !== name));
  const hint = nearest === undefined ? undefined : path.slice(0, path.length - name.length) + nearest;
  return {
    nl: `Dit bestand of deze map is er niet: ${path}.${hint === undefined ? "" : ` Bedoelt u ${hint}?`}`,
    en: `There is no such file or folder: ${path}.${hint === undefined ? "" : ` Did you mean ${hint}?`}`,
  };
}

/** Order by code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
