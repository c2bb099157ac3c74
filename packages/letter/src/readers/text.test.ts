import { describe, expect, test } from "vitest";
import { readLetter } from "../read-letter.js";
import type { Block } from "../letter.js";

async function blocksOf(source: string): Promise<readonly (readonly [string, Partial<Block>])[]> {
  const { text, blocks } = await readLetter(source, { format: "text" });
  return blocks.map(({ start, end, source: _source, region: _region, ...shape }) => [text.slice(start, end), shape]);
}

const paragraph = { kind: "paragraph", quoted: false };
const item = (marker: string, level = 1, group = 1): Partial<Block> => ({ kind: "list-item", quoted: false, level, marker, group });

describe("plain text", () => {
  test("empty lines separate paragraphs; blanks inside a line stay", async () => {
    expect(await blocksOf("Beste lezer,  \r\n \t\r\n  Datum      1 mei\n\n\n")).toEqual([["Beste lezer,", paragraph], ["Datum      1 mei", paragraph]]);
  });

  test("list items need no empty line before them", async () => {
    expect(await blocksOf("Neem mee:\n- uw pas\n- een foto\n  van u\n\nTot dan")).toEqual([
      ["Neem mee:", paragraph], ["uw pas", item("-")], ["een foto\nvan u", item("-")], ["Tot dan", paragraph],
    ]);
  });

  test("lists nest by indentation, and an item may have more paragraphs", async () => {
    expect(await blocksOf("1. een\n   a) onder\n\n      meer\n2. twee")).toEqual([
      ["een", item("1.")], ["onder", item("a)", 2)], ["meer", { kind: "list-item", quoted: false, level: 2, group: 1 }], ["twee", item("2.")],
    ]);
  });

  test.each(["p. 5 van het boek", "12. en dan", "2026. Een jaar", "A. Jansen", "-vast", "a.u.b. bellen", "e-mail"])("%j in a paragraph is no list", async (line) => {
    expect(await blocksOf(`Zie\n${line}`)).toEqual([[`Zie\n${line}`, paragraph]]);
  });

  test("a line that is not indented leaves the list", async () => {
    expect(await blocksOf("- een\nMet groet,\nAnja")).toEqual([["een", item("-")], ["Met groet,\nAnja", paragraph]]);
  });

  test("quotations are known by their signs, which are no text", async () => {
    expect(await blocksOf("U schreef:\n> dat is\n> > niet goed\n\nWij")).toEqual([
      ["U schreef:", paragraph], ["dat is\nniet goed", { kind: "paragraph", quoted: true }], ["Wij", paragraph],
    ]);
  });

  test("places are exact, with byte order mark, carriage returns, tabs and emoji", async () => {
    const source = "\uFEFF😀 Beste\r\n\r\n\tna het tab\r\n1. één\r\n";
    const letter = await readLetter(source, { format: "text" });
    expect(letter.text).toBe("😀 Beste\n\nna het tab\n\néén");
    const places = letter.blocks.map((block) => letter.place(block)).map(({ start, end }) => source.slice(start, end));
    expect(places).toEqual(["😀 Beste", "na het tab", "één"]);
    expect(letter.blocks.map((block) => block.source)).toEqual([{ start: 1, end: 9 }, { start: 13, end: 24 }, { start: 26, end: 32 }]);
  });

  test("a style sheet gives its style", async () => {
    const { runs } = await readLetter("Dag", { format: "text", styles: ["@media print { p { font: 9pt Verdana } }"] });
    expect(runs).toEqual([{ start: 0, end: 3, style: { size: 9, family: "Verdana" } }]);
  });
});
