import { readFile, stat } from "node:fs/promises";
import { folderOf, joinPath, relativePath } from "@brieftoets/rules/config";
import ignore, { type Ignore } from "ignore";

interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What git ignores, by the .gitignore files from the top of the repository down to a folder. The deepest that speaks decides. */
export class GitIgnore {
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /** What counts in a folder: the files in it and in the folders above it, up to the top of the repository. */
  static async forFolder(folder: string): Promise<GitIgnore> {
    const top = await repositoryTop(folder);
    let levels = new GitIgnore([]);
    if (top === undefined) return levels.enter(folder);
    levels = await levels.#with(top, joinPath(top, ".git/info/exclude"));
    for (const one of foldersBetween(top, folder)) levels = await levels.enter(one);
    return levels.ignores(folder, true) ? new GitIgnore([]).enter(folder) : levels;
  }

  /** The same with the .gitignore of a folder below. */
  async enter(folder: string): Promise<GitIgnore> {
    return this.#with(folder, joinPath(folder, ".gitignore"));
  }

  /** Whether git ignores what stands at an absolute path, judged by itself: the folders above it were not ignored. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let i = this.#levels.length - 1; i >= 0; i--) {
      const level = this.#levels[i] as Level;
      if (level.folder === path) continue;
      const { ignored, unignored } = level.patterns.test(relativePath(level.folder, path) + (isFolder ? "/" : ""));
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  async #with(folder: string, file: string): Promise<GitIgnore> {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) return this;
    const patterns = ignore({ ignorecase: process.platform === "win32" || process.platform === "darwin" }).add(text);
    return new GitIgnore([...this.#levels, { folder, patterns }]);
  }
}

async function repositoryTop(folder: string): Promise<string | undefined> {
  for (let one = folder; ; one = folderOf(one)) {
    const found = await stat(joinPath(one, ".git")).then(() => true, () => false);
    if (found) return one;
    if (folderOf(one) === one) return undefined;
  }
}

function foldersBetween(top: string, folder: string): string[] {
  const folders = [folder];
  for (let one = folder; one !== top; ) {
    one = folderOf(one);
    folders.unshift(one);
  }
  return folders;
}
