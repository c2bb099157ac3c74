import type { ConfigFiles } from "@brieftoets/rules/config";

/** How the server reaches files. Paths are absolute, with forward slashes; see `pathOfUri`. */
export interface ServerFiles extends ConfigFiles {
  /** The bytes of a file; undefined when there is none. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** The letters in a folder and below, by their names, in path order. */
  letters(folder: string): Promise<readonly string[]>;
}

/** What differs between Node and a web worker. */
export interface ServerHost {
  /** Files on this machine; absent in a worker, where the client is asked. */
  readonly files?: ServerFiles;
  /** Base64 of bytes. */
  encode(bytes: Uint8Array): string;
  decode(base64: string): Uint8Array;
  /** Resolves when what had arrived meanwhile was handled. */
  pause(): Promise<void>;
}
