import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { annotateLetter } from "../packages/letter/src/annotate/annotate-letter.js";
import { readLetter } from "../packages/letter/src/read-letter.js";
import { documentFromMarkdown } from "./support/make-document.js";
import type { Letter } from "../packages/letter/src/letter.js";

const program = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);
const work = mkdtempSync(join(tmpdir(), "brieftoets-office-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What LibreOffice makes of a document: it opens it and saves it again. */
function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const path = join(work, `in.${from}`);
  writeFileSync(path, bytes);
  execFileSync(program ?? "soffice", [`-env:UserInstallation=file://${join(work, "profile")}`, "--headless", "--convert-to", to, "--outdir", join(work, "out"), path], { stdio: "ignore" });
  return new Uint8Array(readFileSync(join(work, "out", `in.${to}`)));
}

const markdown = "# Uitnodiging\n\nBeste {{naam}},\n\nWij verzoeken u **derhalve** te komen op dinsdag 3 maart 2026.\n\n- Neem uw paspoort mee\n- Neem deze brief mee\n\n| Dag | Tijd |\n| --- | --- |\n| dinsdag | 10.00 uur |\n\nMet vriendelijke groet,";
const words = ["Uitnodiging", "{{naam}}", "derhalve", "3 maart", "deze brief", "10.00 uur"];

async function annotated(bytes: Uint8Array, format: "docx" | "odt"): Promise<Uint8Array> {
  const letter = await readLetter(bytes, { path: `brief.${format}` });
  const notes = words.map((word) => {
    const start = letter.text.indexOf(word);
    return { range: { start, end: start + word.length }, text: [`Over ${word}`, "Waarom dit zo is."] };
  });
  return annotateLetter(bytes, letter, notes, { date: "2026-11-22" });
}

/** Comments as LibreOffice has them in its own flat format: the words, and what is said of them. */
function commentsOf(flat: string): readonly string[] {
  return [...flat.matchAll(/<office:annotation [^>]*office:name="([^"]*)"[^>]*>([\s\S]*?)<\/office:annotation>([\s\S]*?)<office:annotation-end office:name="\1"\/>/g)].map((match) => {
    const plain = (xml: string | undefined): string => (xml ?? "").replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, "").replace(/<[^>]*>/g, "");
    const said = [...(match[2] ?? "").matchAll(/<text:p[\s>][\s\S]*?<\/text:p>/g)].map(([paragraph]) => plain(paragraph));
    return `${plain(match[3])}: ${said.join(" ")}`;
  });
}

const essence = (letter: Letter): unknown => ({ text: letter.text, kinds: letter.blocks.map(({ kind, level }) => [kind, level]), fields: letter.placeholders.map(({ name }) => name) });

test("LibreOffice is here where these tests must run", () => {
  expect(program !== undefined || process.env["CI"] === undefined).toBe(true);
});

if (program !== undefined) {
  describe("annotated documents in LibreOffice", () => {
    test.each(["docx", "odt"] as const)("%s: it opens, and every comment stands at its words", async (format) => {
      const flat = new TextDecoder().decode(convert(await annotated(documentFromMarkdown(markdown, format), format), format, "fodt"));
      expect(commentsOf(flat)).toEqual(words.map((word) => `${word}: Over ${word} Waarom dit zo is.`));
      expect(flat.match(/<dc:creator>Brieftoets</g)).toHaveLength(words.length);
    }, 60_000);

    test("from one format to the other and back it is the same letter", async () => {
      const docx = documentFromMarkdown(markdown, "docx");
      const odt = convert(docx, "docx", "odt");
      const again = convert(odt, "odt", "docx");
      const [first, second, third] = await Promise.all([readLetter(docx, { path: "a.docx" }), readLetter(odt, { path: "a.odt" }), readLetter(again, { path: "b.docx" })]);
      expect(essence(second)).toEqual(essence(first));
      expect(essence(third)).toEqual(essence(first));
    }, 90_000);

    test("a PDF of it has the same words and sizes", async () => {
      const pdf = await readLetter(convert(documentFromMarkdown(markdown, "docx"), "docx", "pdf"), { path: "a.pdf" });
      for (const word of words) expect(pdf.text).toContain(word);
      expect(new Set(pdf.runs.map(({ style }) => style.size))).toEqual(new Set([12]));
    }, 60_000);
  });
}
