import { chmodSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFile, writeWhole } from "./write-atomic.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "brieftoets-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe("replaceFile", () => {
  it("replaces the text, keeps the permissions and leaves nothing else behind", async () => {
    const path = join(folder, "a.md");
    writeFileSync(path, "oud");
    chmodSync(path, 0o640);
    await replaceFile(path, bytes("nieuw"));
    expect([readFileSync(path, "utf8"), (statSync(path).mode & 0o777).toString(8), readdirSync(folder)]).toEqual(["nieuw", "640", ["a.md"]]);
  });

  it("writes through a link and keeps the link", async () => {
    writeFileSync(join(folder, "a.md"), "oud");
    symlinkSync("a.md", join(folder, "b.md"));
    await replaceFile(join(folder, "b.md"), bytes("nieuw"));
    expect([readFileSync(join(folder, "a.md"), "utf8"), lstatSync(join(folder, "b.md")).isSymbolicLink()]).toEqual(["nieuw", true]);
  });

  it("refuses a file that is read-only", async () => {
    const path = join(folder, "a.md");
    writeFileSync(path, "oud");
    chmodSync(path, 0o444);
    await expect(replaceFile(path, bytes("nieuw"))).rejects.toMatchObject({ code: "EACCES" });
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["oud", ["a.md"]]);
  });
});

describe("writeWhole", () => {
  it("makes a new file", async () => {
    await writeWhole(join(folder, "nieuw.json"), bytes("{}"));
    expect(readdirSync(folder)).toEqual(["nieuw.json"]);
  });

  it("refuses a folder, and a folder that is not there", async () => {
    await expect(writeWhole(folder, bytes(""))).rejects.toMatchObject({ code: "EISDIR" });
    await expect(writeWhole(join(folder, "x/y.json"), bytes(""))).rejects.toMatchObject({ code: "ENOENT" });
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});
