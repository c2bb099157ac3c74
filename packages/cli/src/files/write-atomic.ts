import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces what a file holds. Whatever happens meanwhile, the file holds the old bytes or the new ones, never a part.
 * Its permissions stay; a link keeps pointing to the file.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  // A rename would also replace a file that its owner has made read-only.
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`read-only: ${target}`), { code: "EACCES" });
  await writeBeside(target, bytes, mode & 0o7777);
}

/** Writes a file that may be new, in one step. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(`a folder: ${path}`), { code: "EISDIR" });
  if (found?.isFile()) return replaceFile(path, bytes);
  if (found) return writeInto(path, bytes);
  await writeBeside(path, bytes, undefined);
}

/** A device or a pipe ("/dev/stderr") is written to, not replaced. */
async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

async function writeBeside(target: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
