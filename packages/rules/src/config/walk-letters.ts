import { GitIgnore, type IgnoreFiles } from "./git-ignore.js";
import { isLetterName } from "./letter-names.js";
import { folderOf, joinPath, relativePath } from "./paths.js";

/** What stands in a folder. A link is followed where it leads to a file, never to a folder: a loop does no harm. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link";
}

/** A folder that could not be opened, with the error. */
export interface ClosedFolder {
  readonly path: string;
  readonly error: unknown;
}

/** How folders are walked. */
export interface FolderFiles extends IgnoreFiles {
  /** May throw when the folder cannot be opened. */
  list(folder: string): Promise<readonly FolderEntry[]>;
}

/**
 * The letters in a folder and below, in any order. Skips README, LICENSE and CHANGELOG, node_modules, names that start with a dot,
 * and what git ignores.
 * @param folder absolute path
 */
export async function walkLetters(folder: string, files: FolderFiles): Promise<{ readonly files: readonly string[]; readonly closed: readonly ClosedFolder[] }> {
  const found: string[] = [];
  const closed: ClosedFolder[] = [];
  const waiting = [{ path: folder, ignored: await GitIgnore.forFolder(folder, files) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, ignored } = next;
    try {
      for (const { name, kind } of await files.list(path)) {
        if (isSkipped(name)) continue;
        const inside = joinPath(path, name);
        if (kind === "folder") {
          if (!ignored.ignores(inside, true)) waiting.push({ path: inside, ignored: await ignored.enter(inside) });
        } else if (isLetterName(name) && !ignored.ignores(inside, false) && (kind === "file" || (await files.exists(inside)))) {
          found.push(inside);
        }
      }
    } catch (error) {
      closed.push({ path, error });
    }
  }
  return { files: found, closed };
}

/** Of files below a folder, those that `walkLetters` would give, in the same order: for who can only ask for all files at once. */
export async function lettersAmong(folder: string, paths: readonly string[], files: IgnoreFiles): Promise<readonly string[]> {
  const folders = new Map<string, Promise<GitIgnore | undefined>>([[folder, GitIgnore.forFolder(folder, files)]]);
  const ignoredIn = (path: string): Promise<GitIgnore | undefined> => {
    const known = folders.get(path) ?? enterFolder(path);
    folders.set(path, known);
    return known;
  };
  const enterFolder = async (path: string): Promise<GitIgnore | undefined> => {
    const above = await ignoredIn(folderOf(path));
    return above?.ignores(path, true) ? undefined : above?.enter(path);
  };
  const kept: string[] = [];
  for (const path of paths) {
    const names = relativePath(folder, path).split("/");
    if (names[0] === ".." || names.some(isSkipped) || !isLetterName(names.at(-1) ?? "")) continue;
    if ((await ignoredIn(folderOf(path)))?.ignores(path, false) === false) kept.push(path);
  }
  return kept;
}

const isSkipped = (name: string): boolean => name.startsWith(".") || name === "node_modules";
