import { describe, expect, test } from "vitest";
import { readLetter } from "../read-letter.js";
import type { Block, Letter } from "../letter.js";

const read = (source: string): Promise<Letter> => readLetter(source, { format: "markdown" });

async function blocksOf(source: string): Promise<readonly (readonly [string, Partial<Block>])[]> {
  const { text, blocks } = await read(source);
  return blocks.map(({ start, end, source: _source, quoted, region, ...shape }) => [
    text.slice(start, end), { ...shape, ...(quoted ? { quoted } : {}), ...(region === "body" ? {} : { region }) },
  ]);
}

async function textOf(source: string): Promise<string> {
  return (await read(source)).text;
}

describe("blocks", () => {
  test("headings of both kinds", async () => {
    expect(await blocksOf("# Een ##\n\nTwee\n===\n\nDrie\n---\n\n#Geen")).toEqual([
      ["Een", { kind: "heading", level: 1 }], ["Twee", { kind: "heading", level: 1 }], ["Drie", { kind: "heading", level: 2 }], ["#Geen", { kind: "paragraph" }],
    ]);
  });

  test("lists: marker, depth, group; only the first block of an item has the marker", async () => {
    expect(await blocksOf("- een\n\n  meer\n  1) diep\n- twee\n\n3. drie")).toEqual([
      ["een", { kind: "list-item", level: 1, group: 1, marker: "-" }], ["meer", { kind: "list-item", level: 1, group: 1 }],
      ["diep", { kind: "list-item", level: 2, group: 2, marker: "1)" }], ["twee", { kind: "list-item", level: 1, group: 1, marker: "-" }],
      ["drie", { kind: "list-item", level: 1, group: 3, marker: "3." }],
    ]);
  });

  test("tables", async () => {
    expect(await blocksOf("| A | B |\n|---|:-:|\n| x \\| y | `z` |")).toEqual([
      ["A", { kind: "table-cell", group: 1, row: 0, column: 0, headerCell: true }], ["B", { kind: "table-cell", group: 1, row: 0, column: 1, headerCell: true }],
      ["x | y", { kind: "table-cell", group: 1, row: 1, column: 0 }], ["z", { kind: "table-cell", group: 1, row: 1, column: 1 }],
    ]);
  });

  test("quotations, code and footnotes", async () => {
    expect(await blocksOf("> citaat\n> - punt\n\n```js\na\n\nb\n```\n\nnoot[^1]\n\n[^1]: uitleg")).toEqual([
      ["citaat", { kind: "paragraph", quoted: true }], ["punt", { kind: "list-item", level: 1, group: 1, marker: "-", quoted: true }],
      ["a", { kind: "code" }], ["b", { kind: "code" }], ["noot", { kind: "paragraph" }], ["uitleg", { kind: "paragraph", region: "footnote" }],
    ]);
  });

  test("deep indentation is no code", async () => {
    expect(await blocksOf("        Beste,\n\n        - een\n")).toEqual([["Beste,", { kind: "paragraph" }], ["een", { kind: "list-item", level: 1, group: 1, marker: "-" }]]);
  });

  test("a block knows its markup", async () => {
    const source = "x\n\n- **een**\n\n## Kop ##\n";
    const { blocks } = await read(source);
    expect(blocks.map((block) => source.slice(block.source?.start, block.source?.end))).toEqual(["x", "- **een**", "## Kop ##"]);
  });
});

describe("text", () => {
  test.each([
    ["a &eacute; &#8217; &#x2019; &amp;copy; &onzin;", "a é ’ ’ &copy; &onzin;"],
    ["\\*geen\\* \\a", "*geen* \\a"],
    ["**vet** *schuin* ~~weg~~ `co  de`", "vet schuin weg co de"],
    ["twee  blanks\tof tab", "twee blanks of tab"],
    ["![alt](x.png) beeld", "beeld"],
    ["- [ ] taak", "taak"],
    ["een  \ntwee\\\ndrie<br>vier", "een\ntwee\ndrie\nvier"],
    ["een<br><br>twee", "een\n\ntwee"],
    ["een<br>\ntwee", "een\ntwee"],
    ["Beste <naam>, <vul in> en <b>vet</b>", "Beste <naam>, <vul in> en vet"],
    ["<naam>\n\nx", "<naam>\n\nx"],
    ["<p>a &euro; <i>b</i></p>\n\nx", "a € b\n\nx"],
    ["> <div>\n> a\n> </div>", "a"],
    ["<div>\n\n**vet**\n\n</div>", "vet"],
    ["a <span style=\"display:none\">weg</span> b", "a b"],
    ["&nbsp;\n\nx", "x"],
    ["a&nbsp;b", "a\u00a0b"],
    ["ﬁets ĳs zacht\u00adheid nul\u200bbreed", "ﬁets ĳs zacht\u00adheid nul\u200bbreed"],
    ["[datum] en [x]: y", "[datum] en [x]: y"],
    ["***\n\na", "a"],
  ])("%j is read as %j", async (source, text) => {
    expect(await textOf(source)).toBe(text);
  });

  test("lines of a wrapped paragraph run on; continued lines in quotations and lists too", async () => {
    const one = "Dit is een lange regel die door een programma is afgebroken op";
    expect(await textOf(`> ${one}\n> de volgende regel.\n\n- ${one}\n  de volgende.`)).toBe(`${one} de volgende regel.\n\n${one} de volgende.`);
  });
});

describe("links", () => {
  test.each([
    ["[hier](http://x.nl \"t\")", [["hier", "http://x.nl", false]]],
    ["[hier][r]\n\n[r]: http://y.nl", [["hier", "http://y.nl", false]]],
    ["[r]\n\n[R]: http://y.nl", [["r", "http://y.nl", false]]],
    ["[hier]({{ url }})", [["hier", "{{ url }}", true]]],
    ["[]() [x](#)", [["", "", false], ["x", "#", false]]],
    ["<http://x.nl> <a@b.nl>", [["http://x.nl", "http://x.nl", false], ["a@b.nl", "mailto:a@b.nl", false]]],
    ["(zie https://x.nl/a_b_c?d=(1).) www.y.nl, c@d.nl.", [["https://x.nl/a_b_c?d=(1)", "https://x.nl/a_b_c?d=(1)", false], ["www.y.nl", "http://www.y.nl", false], ["c@d.nl", "mailto:c@d.nl", false]]],
    ["https://x.nl/{{ id }}/y", [["https://x.nl/{{ id }}/y", "https://x.nl/{{ id }}/y", true]]],
    ["<a href=\"http://x.nl/?a=1&amp;b\">hier</a>", [["hier", "http://x.nl/?a=1&b", false]]],
    ["[https://x.nl](https://y.nl)", [["https://x.nl", "https://y.nl", false]]],
  ])("%j", async (source, links) => {
    const letter = await read(source);
    expect(letter.links.map(({ start, end, target, dynamic }) => [letter.text.slice(start, end), target, dynamic])).toEqual(links);
  });
});

describe("styles", () => {
  test("emphasis and inline HTML are known without a style sheet, sizes are not", async () => {
    const { text, runs } = await read("a **b *c*** <u>d</u> <font size=1>e</font>");
    expect(runs.map(({ start, end, style }) => [text.slice(start, end), style])).toEqual([
      ["b ", { bold: true }], ["c", { bold: true, italic: true }], ["d", { underline: true }], ["e", { size: 7.5 }],
    ]);
  });

  test("a style sheet that prints the letter gives the rest", async () => {
    const sheet = "body { font: 11pt/1.5 Calibri, sans-serif } h1 { font-size: 2em; text-transform: uppercase } li { text-align: justify } @media screen { p { color: red } } @media print { p { color: #333 } }";
    const { text, runs } = await readLetter("# K\n\np\n\n- l", { format: "markdown", styles: [sheet] });
    const body = { family: "Calibri", lineSpacing: 1.5 };
    expect(runs.map(({ start, end, style }) => [text.slice(start, end), style])).toEqual([
      ["K", { ...body, size: 22, bold: true, capitals: true }], ["p", { ...body, size: 11, color: "#333333" }], ["l", { ...body, size: 11, align: "justify" }],
    ]);
  });
});
