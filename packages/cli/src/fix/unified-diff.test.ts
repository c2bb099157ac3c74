import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unifiedDiff } from "./unified-diff.js";

/** What git makes of a text with a difference. */
function applied(before: string, diff: string): string {
  const folder = mkdtempSync(join(tmpdir(), "brieftoets-diff-"));
  try {
    writeFileSync(join(folder, "brief.md"), before);
    execFileSync("git", ["-c", "core.autocrlf=false", "-c", "core.whitespace=cr-at-eol", "apply", "--unidiff-zero", "-"], { cwd: folder, input: diff, stdio: ["pipe", "pipe", "pipe"] });
    return readFileSync(join(folder, "brief.md"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("shows the change with three lines around it", () => {
  const lines = ["1", "2", "3", "4", "5", "6", "7", "8"];
  expect(unifiedDiff("a/é.md", `${lines.join("\n")}\n`, `${lines.map((line) => (line === "5" ? "vijf" : line)).join("\n")}\n`)).toBe([
    "--- a/a/é.md", "+++ b/a/é.md", "@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+vijf", " 6", " 7", " 8", "",
  ].join("\n"));
});

it("is empty for the same text", () => {
  expect(unifiedDiff("a.md", "x\n", "x\n")).toBe("");
});

it("is what git needs to make the new text: CRLF, missing last line end, lines added and removed", () => {
  const line = fc.constantFrom("a", "b", "c", "d", "", "a\r");
  const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 24 }), fc.boolean()).map(([lines, end]) => `x${lines.join("\n")}${end ? "\n" : ""}`);
  fc.assert(fc.property(text, text, (before, after) => {
    fc.pre(before !== after);
    expect(applied(before, unifiedDiff("brief.md", before, after))).toBe(after);
  }), { numRuns: 60 });
}, 60_000);
