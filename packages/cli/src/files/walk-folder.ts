import { readdir, stat } from "node:fs/promises";
import { isLetterName, joinPath } from "@brieftoets/rules/config";
import { GitIgnore } from "./git-ignore.js";

/** A folder that could not be opened, with the error. */
export interface ClosedFolder {
  readonly path: string;
  readonly error: unknown;
}

/**
 * The letters in a folder and below, in any order. Skips README, LICENSE and CHANGELOG, node_modules, names that start with a dot,
 * and what git ignores. Links to folders are not followed, so a loop does no harm.
 * @param folder absolute path
 */
export async function walkFolder(folder: string): Promise<{ readonly files: readonly string[]; readonly closed: readonly ClosedFolder[] }> {
  const files: string[] = [];
  const closed: ClosedFolder[] = [];
  const waiting = [{ path: folder, ignored: await GitIgnore.forFolder(folder) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, ignored } = next;
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        const inside = joinPath(path, entry.name);
        if (entry.isDirectory()) {
          if (!ignored.ignores(inside, true)) waiting.push({ path: inside, ignored: await ignored.enter(inside) });
        } else if (isLetterName(entry.name) && !ignored.ignores(inside, false) && (entry.isFile() || (await isFile(inside)))) {
          files.push(inside);
        }
      }
    } catch (error) {
      closed.push({ path, error });
    }
  }
  return { files, closed };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}
