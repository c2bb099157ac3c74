import { readdir, readFile, stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { compileGlob, globBase, joinPath, relativePath, walkLetters, type FolderEntry } from "@brieftoets/rules/config";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { ServerFiles } from "./server-host.js";
import { startServer } from "./server.js";

/** Serves over standard input and output (`--stdio`, the default), or over the channel that the command line names (`--node-ipc`, `--socket=…`). */
export function runNodeServer(): void {
  // An editor runs many servers: garbage is collected when the heap has doubled, not when it has quadrupled. A quarter less memory, a twentieth more time.
  setFlagsFromString("--heap-growing-percent=100");
  if (!process.argv.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/u.test(arg))) process.argv.push("--stdio");
  startServer(createConnection(ProposedFeatures.all), {
    files: DISK, encode: (bytes) => Buffer.from(bytes).toString("base64"), decode: (base64) => new Uint8Array(Buffer.from(base64, "base64")),
    pause: () => new Promise((done) => setImmediate(done)),
  });
}

const DISK: ServerFiles = {
  readBytes: (path) => readFile(path).then((bytes) => new Uint8Array(bytes), absent),
  read: (path) => readFile(path, "utf8").then((text) => text.replace(/^\uFEFF/u, ""), absent),
  exists: (path) => stat(path).then((found) => found.isFile(), () => false),
  find: async (folder, glob) => {
    const fits = compileGlob(glob);
    return (await walk(joinPath(folder, globBase(glob)))).filter((path) => fits(relativePath(folder, path)));
  },
  letters: async (folder) => [...(await walkLetters(folder, { ...DISK, list, foldsCase: process.platform === "win32" || process.platform === "darwin" })).files].sort(),
};

async function list(folder: string): Promise<FolderEntry[]> {
  return (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "link" }));
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

/** Every file in a folder and below, in path order; not in node_modules, nor in folders that start with a dot. Links to folders are not followed. */
async function walk(folder: string): Promise<string[]> {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { name, kind } of await list(next).catch(() => [])) {
      const path = joinPath(next, name);
      if (kind === "file") files.push(path);
      else if (kind === "folder" && !name.startsWith(".") && name !== "node_modules") waiting.push(path);
    }
  }
  return files.sort();
}
