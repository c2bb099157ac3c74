import { readdir, readFile, stat } from "node:fs/promises";
import { walkLetters, type ClosedFolder, type FolderFiles } from "@brieftoets/rules/config";

const DISK: FolderFiles = {
  foldsCase: process.platform === "win32" || process.platform === "darwin",
  read: (path) => readFile(path, "utf8"),
  exists: (path) => stat(path).then((found) => found.isFile(), () => false),
  list: async (folder) => (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "link" })),
};

/**
 * The letters in a folder on disk and below, in any order, and the folders that could not be opened.
 * @param folder absolute path
 */
export async function walkFolder(folder: string): Promise<{ readonly files: readonly string[]; readonly closed: readonly ClosedFolder[] }> {
  return walkLetters(folder, DISK);
}
