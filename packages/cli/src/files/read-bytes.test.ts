import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { fileErrorText } from "./file-errors.js";
import { readBytes, readStream } from "./read-bytes.js";

it("reads a whole file, but never more than one byte too many", () => {
  const folder = mkdtempSync(join(tmpdir(), "brieftoets-read-"));
  try {
    const path = join(folder, "a.md");
    writeFileSync(path, "één");
    expect(Buffer.from(readBytes(path, 100)).toString()).toBe("één");
    truncateSync(path, 5_000_000_000);
    expect(readBytes(path, 1000)).toHaveLength(1001);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("reads a stream, but never more than one byte too many", async () => {
  expect(Buffer.from(await readStream(Readable.from([Buffer.from("ab"), Buffer.from("c")]), 10)).toString()).toBe("abc");
  expect(await readStream(Readable.from([Buffer.alloc(50), Buffer.alloc(50), Buffer.alloc(50)]), 60)).toHaveLength(61);
});

it("says why the system refuses, in words", () => {
  const because = (code: string): string | undefined => fileErrorText(Object.assign(new Error(), { code }))?.nl;
  expect([because("EACCES"), because("ENOENT"), because("EIO"), fileErrorText(new Error("x"))]).toEqual([
    "u hebt hier geen toestemming voor", "dit bestand is er niet", "het systeem meldt EIO", undefined,
  ]);
});
