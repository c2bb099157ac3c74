import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readOffice } from "../packages/letter/src/readers/office.js";
import type { Letter } from "../packages/letter/src/letter.js";

/** Documents that other programs wrote; made by fixtures/office/make-fixtures.mjs. */
async function read(name: string): Promise<Letter> {
  const bytes = readFileSync(new URL(`fixtures/office/${name}`, import.meta.url));
  const format = name.endsWith(".docx") ? "docx" : name.endsWith(".pdf") ? "pdf" : "odt";
  return readOffice(format, new Uint8Array(bytes), { path: name });
}

type Font = readonly [text: string, family: string, size: number, more?: string];

/** Family and size of each run, and what else stands out. */
function fontsOf(letter: Letter): readonly Font[] {
  return letter.runs.map(({ start, end, style }) => {
    const more = [
      style.bold === true ? "bold" : "", style.italic === true ? "italic" : "", style.underline === true ? "underline" : "",
      style.capitals === true ? "capitals" : "", style.align === "justify" ? "justify" : "",
      style.color === undefined || style.color === "#000000" ? "" : style.color,
    ].filter((word) => word !== "").join(" ");
    const text = letter.text.slice(start, end);
    return more === "" ? [text, style.family ?? "", style.size ?? 0] : [text, style.family ?? "", style.size ?? 0, more];
  });
}

const invitation = "Wij nodigen u uit voor een ";
const rest = " op dinsdag 3 maart 2026 om 10.00 uur in het stadhuis. U mag iemand meenemen naar dit gesprek: een familielid, een vriend of een cliëntondersteuner. Dat kost u niets. Wilt u liever op een ander moment komen, dan kunt u ons bellen via 14 020. Kijk ook op ";
const sans = "Liberation Sans";

/** The text box has another size where LibreOffice wrote it: its own frame style takes over. */
const letterFonts = (boxSize: number): readonly Font[] => [
  ["Gemeente Voorbeeldstad", sans, 8],
  ["Uitnodiging voor een gesprek", "Liberation Serif", 16.5, "bold"],
  ["Geachte mevrouw {{", sans, 11], ["na", sans, 11, "underline"], ["am}},", sans, 11],
  [invitation, sans, 11, "justify"], ["gesprek", sans, 11, "bold justify #c00000"], [rest, sans, 11, "justify"],
  ["onze website", sans, 11, "underline justify #000080"], [".", sans, 11, "justify"],
  ["Uw kenmerk is ", sans, 11], ["Z-2026-1", "Liberation Mono", 9], [". Dit is de nieuwe tekst.", sans, 11],
  ["Neem uw paspoort mee.", sans, 11], ["Neem deze brief mee.", sans, 11],
  ["Iedereen telt mee in onze stad.", sans, 11, "italic"],
  ["Datum", sans, 11], ["3 maart 2026", sans, 11], ["Tijd", sans, 11], ["10.00 uur", sans, 11],
  ["Met vriendelijke groet,", sans, 11], ["Vragen? Bel 14 020.", sans, boxSize], ["Anna de Vries", sans, 11],
  ["Zie de website.", sans, 8], ["Postbus 1, 1000 AA Voorbeeldstad", sans, 8],
];

/** Links have no style in the hand-made file: LibreOffice gives them one. */
const withoutLinkStyle = (fonts: readonly Font[]): readonly Font[] => fonts.flatMap((font): readonly Font[] => {
  if (font[0] === rest) return [[`${rest}onze website.`, sans, 11, "justify"]];
  return font[0] === "onze website" || (font[0] === "." && font[3] === "justify") ? [] : [font];
});

describe("one letter in the formats of LibreOffice", () => {
  test.each(["brief.docx", "brief.odt", "brief.ott"])("%s: the font of every run", async (name) => {
    expect(fontsOf(await read(name))).toEqual(letterFonts(11));
  });

  test("brief.fodt, written by hand: the font of every run", async () => {
    expect(fontsOf(await read("brief.fodt"))).toEqual(withoutLinkStyle(letterFonts(8)));
  });

  test("the same text, blocks, placeholders and leftovers", async () => {
    const [first, ...others] = await Promise.all(["brief.fodt", "brief.odt", "brief.ott", "brief.docx"].map(read));
    const essence = (letter: Letter | undefined): unknown => ({
      text: letter?.text, blocks: letter?.blocks, placeholders: letter?.placeholders, links: letter?.links,
      leftovers: letter?.leftovers.map(({ place: _place, ...leftover }) => leftover), meta: letter?.meta,
    });
    for (const other of others) expect(essence(other)).toEqual(essence(first));
    expect(first?.leftovers.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["hidden Intern: nog nakijken.", "deletion oude ", "insertion nieuwe", "comment Klopt dit?"]);
    expect(first?.blocks.map(({ kind, region, marker, quoted }) => `${region} ${kind} ${marker ?? ""}${quoted ? "quoted" : ""}`.trim())).toEqual([
      "header paragraph", "body heading", "body paragraph", "body paragraph", "body paragraph", "body list-item 1.", "body list-item 2.", "body paragraph quoted",
      "body table-cell", "body table-cell", "body table-cell", "body table-cell", "body paragraph", "text-box paragraph", "body paragraph", "footnote paragraph", "footer paragraph",
    ]);
    expect(first?.meta).toEqual({ lang: "nl-NL", title: "Uitnodiging", type: "invitation" });
  });
});

describe("PDF", () => {
  test("text, fonts, alignment, page size, embedded fonts, language and tags", async () => {
    const letter = await read("brief.pdf");
    const fonts = fontsOf(letter).map(([text, family, size, more]) => [text.trim(), family, size, more ?? ""]);
    expect(fonts).toContainEqual(["Uitnodiging voor een gesprek", "Liberation Serif", 16.5, "bold"]);
    expect(fonts).toContainEqual(["gesprek", sans, 11, "bold justify"]);
    expect(fonts).toContainEqual(["Z-2026-1", "Liberation Mono", 9, ""]);
    expect(fonts).toContainEqual(["Gemeente Voorbeeldstad", sans, 8, ""]);
    expect(letter.runs.find(({ style }) => style.align === "justify")?.style.lineSpacing).toBe(1.15);
    expect(letter.meta).toMatchObject({ lang: "nl-NL", title: "Uitnodiging", pages: 1, pageSize: { width: 595.3, height: 841.9 }, tagged: true });
    expect(letter.meta["fonts"]).toContainEqual({ name: "LiberationSans", embedded: true });
    expect(letter.links.map(({ start, end, target }) => `${letter.text.slice(start, end)} ${target}`)).toEqual(["onze website https://voorbeeld.example/brief"]);
  });

  test("bytes as Node reads them from a file", async () => {
    const bytes = readFileSync(new URL("fixtures/office/brief.pdf", import.meta.url));
    const before = Buffer.from(bytes);
    expect((await readOffice("pdf", bytes, { path: "brief.pdf" })).text).toContain(invitation);
    expect(bytes.equals(before)).toBe(true);
  });

  test("tags tell what each block is", async () => {
    const letter = await read("brief.pdf");
    const blocks = letter.blocks.map(({ kind, region, marker, start, end }) => `${region} ${kind} ${marker ?? ""} ${letter.text.slice(start, end)}`);
    expect(blocks).toEqual(expect.arrayContaining([
      "header paragraph  Gemeente Voorbeeldstad", "body heading  Uitnodiging voor een gesprek", "body list-item 1. Neem uw paspoort mee.",
      "body table-cell  3 maart 2026", "footnote paragraph 1 Zie de website.", "footer paragraph  Postbus 1, 1000 AA Voorbeeldstad",
    ]));
    expect(letter.blocks.find(({ start, end }) => letter.text.slice(start, end).startsWith("Iedereen"))?.quoted).toBe(true);
  });

  test("without tags, by distance, size and markers", async () => {
    const letter = await read("zonder-tags.pdf");
    expect(letter.meta["tagged"]).toBe(false);
    expect(letter.text).toContain(`${invitation}gesprek${rest}onze website.\n\n`);
    expect(letter.blocks.find(({ kind }) => kind === "heading")).toMatchObject({ level: 1 });
    expect(letter.blocks.filter(({ kind }) => kind === "list-item").map(({ marker }) => marker)).toEqual(["1.", "2."]);
    const start = letter.text.indexOf("Anna");
    expect(letter.place({ start, end: start + 4 })).toMatchObject({ part: "document", page: 1, start: 0, end: 4 });
  });

  test("without tags and without white space between paragraphs, by the ends of the lines", async () => {
    const letter = await read("aaneen.pdf");
    expect(letter.blocks.map(({ kind, region, marker, start, end }) => `${region} ${kind} ${marker ?? ""} ${letter.text.slice(start, end)}`)).toEqual([
      "header paragraph  Gemeente Voorbeeldstad", "body paragraph  Mevrouw A. de Vries", "body paragraph  Dorpsstraat 1", "body paragraph  1234 AB VOORBEELDSTAD",
      "body paragraph  Beste mevrouw De Vries,",
      "body paragraph  Op 1 maart 2027 vroeg u ons om een vergoeding voor een wasmachine. Wij missen nog twee papieren. Zonder die papieren kunnen wij niet zien wat de wasmachine kost.",
      "body paragraph  Stuur ons voor 1 april 2027:", "body list-item 1. een prijsopgave van een winkel", "body list-item 2. een kopie van uw huurcontract",
      "body paragraph  Heeft u vragen? Bel ons.", "body paragraph  Met vriendelijke groet,", "body paragraph  Ruben Kok\nconsulent zorg",
      "footnote paragraph 1 Dit staat in onze regels.",
    ]);
    const [first, second] = letter.blocks.filter(({ kind }) => kind === "list-item");
    expect(first?.group).toBeDefined();
    expect(second?.group).toBe(first?.group);
  });
});

test("a letter of the npm package docx: the font of every run", async () => {
  expect(fontsOf(await read("besluit.docx"))).toEqual([
    ["Gemeente Voorbeeldstad", "Verdana", 9.5], ["Besluit op uw aanvraag", "Georgia", 16, "bold #003366"],
    ["Geachte {{naam}}, u krijgt ", "Verdana", 10.5, "justify"], ["een toeslag", "Verdana", 10.5, "bold italic justify"], [" per maand.", "Verdana", 7, "justify"],
    ["Eerste", "Verdana", 9.5], ["Tweede", "Verdana", 9.5], ["Bedrag", "Verdana", 9], ["100 euro", "Verdana", 9],
    ["Let op", "Verdana", 9.5, "underline capitals"], ["Voettekst", "Verdana", 9.5],
  ]);
});
