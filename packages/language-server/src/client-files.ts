import type { Connection } from "vscode-languageserver";
import { compileGlob, folderOf, lettersAmong, relativePath, type IgnoreFiles } from "@brieftoets/rules/config";
import type { ServerFiles, ServerHost } from "./server-host.js";
import { pathOfUri, uriOfPath } from "./uri-path.js";

/** Files that only the client can reach. It answers `brieftoets/readFile` (base64 or null) and `brieftoets/listFiles` (URIs). */
export function clientFiles(connection: Connection, host: ServerHost): ServerFiles {
  const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
    const base64 = await connection.sendRequest<string | null>("brieftoets/readFile", { uri: uriOfPath(path) });
    return base64 === null ? undefined : host.decode(base64);
  };
  const list = async (folder: string, kind: "letters" | "all"): Promise<readonly string[]> =>
    (await connection.sendRequest<readonly string[]>("brieftoets/listFiles", { uri: uriOfPath(folder), kind })).map(pathOfUri).sort();
  const named: IgnoreFiles = {
    read: async (path) => {
      const bytes = await readBytes(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    exists: async (path) => connection.sendRequest<boolean>("brieftoets/fileExists", { uri: uriOfPath(path) }),
  };
  return {
    ...named, readBytes,
    find: async (folder, glob) => {
      const fits = compileGlob(glob);
      return (await list(folder, "all")).filter((path) => fits(relativePath(folder, path)));
    },
    // The URI of a top ends in a slash; the folder of a file in it does not.
    letters: async (folder) => lettersAmong(folder.replace(/\/$/u, ""), await list(folder, "letters"), named),
  };
}

/** The machine's own files, and the client's where the path is of another scheme. */
export function joinFiles(own: ServerFiles, client: ServerFiles | undefined): ServerFiles {
  const of = (path: string): ServerFiles => (client && /^\/[a-z][\w+.-]+:\//iu.test(path) ? client : own);
  return {
    readBytes: (path) => of(path).readBytes(path), read: (path) => of(path).read(path), exists: (path) => of(path).exists(path),
    find: (folder, glob) => of(folder).find(folder, glob), letters: (folder) => of(folder).letters(folder),
  };
}

/** Looks at open documents first: a configuration counts as it is typed, and what a letter takes in too. */
export function withOpenDocuments(files: ServerFiles, open: (path: string) => string | undefined): ServerFiles {
  return {
    ...files,
    read: async (path) => open(path) ?? files.read(path),
    readBytes: async (path) => {
      const text = open(path);
      return text === undefined ? files.readBytes(path) : new TextEncoder().encode(text);
    },
    exists: async (path) => folderOf(path) !== path && (open(path) !== undefined || files.exists(path)),
  };
}
