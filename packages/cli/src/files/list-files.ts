import { readdir } from "node:fs/promises";
import { joinPath } from "@brieftoets/rules/config";

/** Every file in a folder and below, but those in node_modules and in folders that start with a dot; nothing when there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true }).catch(() => [])) {
      const path = joinPath(next, entry.name);
      if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
      else if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") waiting.push(path);
    }
  }
  return files;
}
