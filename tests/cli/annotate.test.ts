import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { ROOT } from "../architecture/source-files.js";
import { documentFromMarkdown } from "../support/make-document.js";

const run = (args: readonly string[], cwd: string): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join(ROOT, "packages/cli/bin/brieftoets.mjs"), ...args], { cwd, encoding: "utf8" });

test("annotate makes a copy with the findings in the margin, and never touches the document", async () => {
  const folder = mkdtempSync(join(tmpdir(), "brieftoets-annotate-"));
  try {
    const before = Buffer.from(await documentFromMarkdown("Beste klant,\n\nDerhalve vragen wij u XXX mee te nemen.\n\nMet vriendelijke groet,\n", "docx") as Uint8Array);
    writeFileSync(join(folder, "brief.docx"), before);
    expect(run(["annotate", "brief.docx", "-o", "uit.docx"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(folder, "brief.docx")).equals(before)).toBe(true);
    const comments = strFromU8(unzipSync(readFileSync(join(folder, "uit.docx")))["word/comments.xml"] ?? new Uint8Array());
    expect(comments).toContain("Brieftoets");
    expect(comments).toContain("(placeholder-left)");
    expect(run(["annotate", "uit.docx", "-o", "nogmaals.docx"], folder).status).toBe(0);
    expect(readFileSync(join(folder, "nogmaals.docx")).equals(readFileSync(join(folder, "uit.docx")))).toBe(true);
    expect(run(["annotate", "brief.docx", "-o", "brief.docx"], folder)).toMatchObject({ status: 2 });
    expect(run(["annotate", "brief.docx"], folder).stderr).toContain("-o");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
