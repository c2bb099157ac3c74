import { describe, expect, test } from "vitest";
import { documentFromMarkdown } from "./make-document.js";
import { readLetter } from "../../packages/letter/src/read-letter.js";
import type { Letter } from "../../packages/letter/src/letter.js";

const markdown = [
  "<!-- brieftoets type=invitation -->", "# Uitnodiging", "Beste {{naam}},", "Kom op **dinsdag** om *tien* uur.\nNeem mee:",
  "- een paspoort\n- [deze brief](https://voorbeeld.example)\n  - en een pen", "1. eerst dit\n2. dan dat", "> Een citaat.", "{{#if partner}}", "Neem uw partner mee.", "{{/if}}",
  "| Dag | Tijd |\n| --- | --- |\n| dinsdag | 10.00 & later |", "Met vriendelijke groet,\n\n((afzender)) van <<Team>>",
].join("\n\n");

async function read(format: "docx" | "odt" | "html" | "markdown"): Promise<Letter> {
  const document = format === "markdown" ? markdown : documentFromMarkdown(markdown, format);
  return readLetter(document, { path: `x.${format}`, format });
}

const essence = (letter: Letter): unknown => ({
  text: letter.text,
  blocks: letter.blocks.map(({ kind, level, quoted, row, column, headerCell }) => ({ kind, level, quoted, row, column, headerCell })),
  placeholders: letter.placeholders.map(({ name, start }) => ({ name, start })),
  branches: letter.branches.map(({ start, end, path }) => ({ start, end, path })),
  links: letter.links,
  type: letter.meta["type"],
});

describe("one letter in every format", () => {
  test.each(["docx", "odt", "html"] as const)("%s is the letter that was written as Markdown", async (format) => {
    expect(essence(await read(format))).toEqual(essence(await read("markdown")));
  });

  test("plain text keeps the words, the list and the tags", () => {
    const text = documentFromMarkdown(markdown, "text");
    expect(text).toContain("Beste {{naam}},\n\nKom op dinsdag om tien uur.");
    expect(text).toContain("- een paspoort\n- deze brief (https://voorbeeld.example)\n  - en een pen\n1. eerst dit\n2. dan dat");
    expect(text).toContain("{{#if partner}}\n\nNeem uw partner mee.\n\n{{/if}}");
  });

  test("a web page stays as it is", () => {
    const page = '<html lang="nl"><body><p>Beste {{naam}},</p></body></html>';
    expect(documentFromMarkdown(page, "html")).toBe(page);
  });

  test("Word and LibreOffice documents are set in Arial 12 with room between the lines", async () => {
    for (const format of ["docx", "odt"] as const) {
      const styles = (await read(format)).runs.map(({ style: { family, size, lineSpacing, lang, align } }) => ({ family, size, lineSpacing, lang, align }));
      expect(new Set(styles.map((style) => JSON.stringify(style)))).toEqual(new Set([JSON.stringify({ family: "Arial", size: 12, lineSpacing: 1.5, lang: "nl-NL", align: "left" })]));
    }
  });
});
