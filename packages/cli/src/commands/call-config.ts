import { readFile, stat } from "node:fs/promises";
import type { Language } from "@brieftoets/rules";
import { compileGlob, Configurations, globBase, joinPath, relativePath, withSlashes, type Config, type ConfigFiles } from "@brieftoets/rules/config";
import { errorCode } from "../files/file-errors.js";
import { compare } from "../files/find-letters.js";
import { listFiles } from "../files/list-files.js";
import { UsageError } from "../mistake.js";
import { valueOf, type Call } from "./command.js";

/** The file system as configurations see it. */
const CONFIG_FILES: ConfigFiles = {
  read: async (path) => {
    try {
      return (await readFile(path, "utf8")).replace(/^\uFEFF/u, "");
    } catch (error) {
      if (errorCode(error) === "ENOENT") return undefined;
      throw error;
    }
  },
  exists: (path) => stat(path).then((found) => found.isFile(), () => false),
  find: async (folder, glob) => {
    const fits = compileGlob(glob);
    const files = await listFiles(joinPath(folder, globBase(glob)));
    return files.filter((path) => fits(relativePath(folder, path))).sort(compare);
  },
};

/**
 * The configurations of a call: the file of --config for every letter, or else each letter's own.
 * @throws UsageError when the file is not there
 */
export async function configurationsOf({ options, terminal }: Call): Promise<Configurations> {
  const named = valueOf(options, "config");
  if (named === undefined) return configurationsAt(undefined);
  const path = joinPath(terminal.cwd, withSlashes(named));
  if (!(await CONFIG_FILES.exists(path))) {
    throw new UsageError({ nl: `--config ${named}: dit bestand is er niet.`, en: `--config ${named}: this file does not exist.` });
  }
  return configurationsAt(path);
}

/** The absolute path of the file of --config, when the call names one. */
export function namedConfig({ options, terminal }: Call): string | undefined {
  const named = valueOf(options, "config");
  return named === undefined ? undefined : joinPath(terminal.cwd, withSlashes(named));
}

/** The configurations on disk, or the one at an absolute path for every letter. */
export function configurationsAt(path: string | undefined): Configurations {
  return path === undefined ? new Configurations(CONFIG_FILES) : new Configurations(CONFIG_FILES, path);
}

/** The configuration of the current folder, and the language to speak. */
export async function folderConfig(call: Call): Promise<{ readonly config: Config; readonly language: Language }> {
  const config = await (await configurationsOf(call)).of(joinPath(call.terminal.cwd, "brief.md"));
  return { config, language: call.language ?? config.language ?? "nl" };
}
