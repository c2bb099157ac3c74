import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../architecture/source-files.js";
import { makeLetter } from "../bench/make-letters.mjs";

interface Report { readonly summary: { readonly unreadable: number }; readonly letters: readonly { readonly path: string }[] }

test("many letters, judged in two threads, give what few give, in the same order and twice the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "brieftoets-threads-"));
  const check = (...paths: readonly string[]): string =>
    spawnSync(process.execPath, [join(ROOT, "packages/cli/bin/brieftoets.mjs"), "check", ...paths, "--format", "json", "--at", "2026-11-25"], { cwd: folder, encoding: "utf8", maxBuffer: 1e9 }).stdout;
  try {
    for (const half of ["a", "b"]) {
      mkdirSync(join(folder, half));
      for (let i = 0; i < 70; i++) writeFileSync(join(folder, half, `brief-${i}.md`), makeLetter(i + (half === "a" ? 0 : 500), 4));
      writeFileSync(join(folder, half, "leeg.md"), "");
    }
    const many = check(".");
    expect(check(".")).toBe(many);
    const report = JSON.parse(many) as Report;
    const few = ["a", "b"].flatMap((half) => (JSON.parse(check(half)) as Report).letters);
    expect(report.letters).toEqual(few);
    expect(report.summary.unreadable).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
