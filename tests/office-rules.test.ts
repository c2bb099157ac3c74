import { checkLetter, readLetter } from "@brieftoets/rules";
import { describe, expect, test } from "vitest";
import { odtDocument, textP } from "./support/odt-markup.js";
import { p, r, wordDocument } from "./support/word-markup.js";
import type { Finding } from "@brieftoets/rules";

const lines = ["Beste mevrouw Jansen,", "Wij maken de straat op dinsdag weer schoon voor u.", "Met vriendelijke groet,"];
const dutch = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>';

async function find(rule: string, bytes: Uint8Array, path: string): Promise<readonly Finding[]> {
  const letter = await readLetter(bytes, { path });
  return (await checkLetter(letter, { type: "notification" })).findings.filter((finding) => finding.rule === rule);
}

describe("the language of a document", () => {
  test("one that names none is told apart from one that names another", async () => {
    const body = lines.map((line) => p(line)).join("");
    const english = dutch.replace("nl-NL", "en-GB");
    expect((await find("document-language", wordDocument({ body }), "x.docx"))[0]?.message).toContain("zegt niet in welke taal");
    expect((await find("document-language", wordDocument({ body, styles: english }), "x.docx"))[0]?.message).toContain("de taal en-GB is");
    expect(await find("document-language", wordDocument({ body, styles: dutch }), "x.docx")).toEqual([]);
    expect(await find("document-language", odtDocument({ body: lines.map((line) => textP(line)).join("") }), "x.odt")).toHaveLength(1);
  });

  test("a text has no place for it", async () => {
    expect(await find("document-language", new TextEncoder().encode(lines.join("\n\n")), "x.txt")).toEqual([]);
  });
});

describe("what a draft leaves behind", () => {
  const by = 'w:author="Jan" w:date="2026-01-05T10:00:00Z"';
  const body = [
    p(lines[0] ?? ""),
    p(`${r("Wij maken de straat ")}<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">niet </w:delText></w:r></w:del>${r("op dinsdag weer schoon.")}${r("Intern: navragen.", "<w:vanish/>")}`),
    p(lines[2] ?? ""),
  ].join("");

  test("words that the reader does not see are quoted, at their place", async () => {
    const found = await find("tracked-changes-left", wordDocument({ body, styles: dutch }), "x.docx");
    expect(found.map(({ severity, quote, place }) => [severity, quote, place.paragraph, place.start])).toEqual([
      ["error", "niet ", 1, 20], ["warning", "Intern: navragen.", 1, 43],
    ]);
  });
});
