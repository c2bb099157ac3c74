import ignore, { type Ignore } from "ignore";
import type { ConfigFiles } from "./config.js";
import { folderOf, joinPath, relativePath } from "./paths.js";

/** How files that say what git ignores are reached. */
export interface IgnoreFiles extends Pick<ConfigFiles, "read" | "exists"> {
  /** The file system takes "Brief.md" and "brief.md" for the same; default not. */
  readonly foldsCase?: boolean;
}

interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What git ignores, by the .gitignore files from the top of the repository down to a folder. The deepest that speaks decides. */
export class GitIgnore {
  readonly #files: IgnoreFiles;
  readonly #levels: readonly Level[];

  private constructor(files: IgnoreFiles, levels: readonly Level[]) {
    this.#files = files;
    this.#levels = levels;
  }

  /** What counts in a folder: the files in it and in the folders above it, up to the top of the repository. In a folder that is itself ignored only its own file counts. */
  static async forFolder(folder: string, files: IgnoreFiles): Promise<GitIgnore> {
    const top = await repositoryTop(folder, files);
    const none = new GitIgnore(files, []);
    if (top === undefined) return none.enter(folder);
    let levels = await none.#with(top, joinPath(top, ".git/info/exclude"));
    for (const one of foldersBetween(top, folder)) levels = await levels.enter(one);
    return levels.ignores(folder, true) ? none.enter(folder) : levels;
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
    const text = await this.#files.read(file).catch(() => undefined);
    if (text === undefined) return this;
    const patterns = ignore({ ignorecase: this.#files.foldsCase === true }).add(text);
    return new GitIgnore(this.#files, [...this.#levels, { folder, patterns }]);
  }
}

/** In a work tree of another repository `.git` is a file. */
async function repositoryTop(folder: string, files: IgnoreFiles): Promise<string | undefined> {
  for (let one = folder; ; one = folderOf(one)) {
    const git = joinPath(one, ".git");
    if ((await files.exists(joinPath(git, "HEAD"))) || (await files.exists(git))) return one;
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
