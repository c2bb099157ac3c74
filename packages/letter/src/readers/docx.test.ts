import { describe, expect, test } from "vitest";
import { readDocx } from "./docx.js";
import { p, r, styled, table, wordDocument } from "../../../../tests/support/word-markup.js";
import type { Block, Letter } from "../letter.js";
import type { WordParts } from "../../../../tests/support/word-markup.js";

function read(parts: WordParts): Letter {
  return readDocx(wordDocument(parts), { path: "brief.docx" });
}

/** Blocks with their words, for reading. */
function shown(letter: Letter): readonly (Partial<Block> & { text: string })[] {
  return letter.blocks.map(({ start, end, quoted: _quoted, region: _region, ...block }) => ({ ...block, text: letter.text.slice(start, end) }));
}

const headingStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Tussenkop"><w:name w:val="Tussenkop"/><w:basedOn w:val="Kop2"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="CitaatGroot"><w:name w:val="Citaat groot"/><w:basedOn w:val="Citaat"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>',
].join("");

describe("paragraphs", () => {
  test("blocks are separated by an empty line; empty paragraphs are none, line breaks are kept", () => {
    const letter = read({ body: p("Geachte mevrouw Jansen,") + p("") + p(`${r("Regel een")}<w:r><w:br/></w:r>${r("regel twee")}`) });
    expect(letter.text).toBe("Geachte mevrouw Jansen,\n\nRegel een\nregel twee");
    expect(letter.format).toBe("docx");
    expect(letter.source).toBeUndefined();
  });

  test("tabs and doubled blanks are one blank; blanks of w:t count only where it says so", () => {
    const body = p(`<w:r><w:t> Datum </w:t><w:tab/><w:t xml:space="preserve">3  maart </w:t></w:r>${r("2026")}`);
    expect(read({ body }).text).toBe("Datum 3 maart 2026");
  });

  test("entities, hyphens and symbols are what the reader sees", () => {
    const body = p(`<w:r><w:t>A &amp; B&#233;</w:t><w:noBreakHyphen/><w:t>x</w:t><w:softHyphen/><w:t>y</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`);
    expect(read({ body }).text).toBe("A & Bé\u2011xy✓");
  });

  test("headings by style name, by outline level of a style and of the paragraph", () => {
    const letter = read({
      styles: headingStyles,
      body: p("Een", styled("Kop2")) + p("Twee", styled("Tussenkop")) + p("Drie", '<w:outlineLvl w:val="0"/>') + p("Tekst", '<w:outlineLvl w:val="9"/>'),
    });
    expect(shown(letter)).toEqual([
      { kind: "heading", level: 2, text: "Een" }, { kind: "heading", level: 3, text: "Twee" },
      { kind: "heading", level: 1, text: "Drie" }, { kind: "paragraph", text: "Tekst" },
    ]);
  });

  test("quotation styles, own ones included, and captions", () => {
    const letter = read({ styles: headingStyles, body: p("a", styled("Citaat")) + p("b", styled("CitaatGroot")) + p("c", styled("Bijschrift")) + p("d") });
    expect(letter.blocks.map(({ quoted }) => quoted)).toEqual([true, true, false, false]);
    expect(letter.blocks[2]?.kind).toBe("caption");
  });
});

const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const listed = (list: string, ilvl = 0): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`;

describe("lists", () => {
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, "upperRoman", "Artikel %1", '<w:pStyle w:val="Artikel"/>')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
  ].join("");

  test("markers count, restart below, and are no text", () => {
    const letter = read({
      numbering,
      body: p("a", listed("1")) + p("b", listed("1", 1)) + p("c", listed("1", 1)) + p("d", listed("1")) + p("e", listed("1", 1)),
    });
    expect(shown(letter).map(({ marker, level: depth, text }) => [marker, depth, text])).toEqual([
      ["1.", 1, "a"], ["1.a)", 2, "b"], ["1.b)", 2, "c"], ["2.", 1, "d"], ["2.a)", 2, "e"],
    ]);
    expect(new Set(letter.blocks.map(({ group }) => group)).size).toBe(1);
  });

  test("a list that starts again, and its items that count on under another number, as LibreOffice writes it", () => {
    const letter = read({ numbering, body: p("a", listed("1")) + p("b", listed("3")) + p("c", listed("1")) });
    expect(letter.blocks.map(({ marker, group }) => [marker, group])).toEqual([["1.", 1], ["5.", 2], ["6.", 2]]);
  });

  test("bullets of symbol fonts, another start, numbering by style, and number 0 that takes it away", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Artikel"><w:name w:val="Artikel"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
    const letter = read({
      numbering, styles,
      body: p("a", listed("2")) + p("b", listed("3")) + p("c", styled("Artikel")) + p("d", styled("Artikel") + listed("0")) + p("e", styled("Artikel")),
    });
    expect(shown(letter).map(({ kind, marker }) => [kind, marker])).toEqual([
      ["list-item", "•"], ["list-item", "5."], ["list-item", "Artikel I"], ["paragraph", undefined], ["list-item", "Artikel II"],
    ]);
  });
});

describe("tables", () => {
  test("cells have their row and column; nested tables their own group", () => {
    const inner = table([[p("x"), p("y")]]);
    const letter = read({ body: table([[p("Datum"), p("3 maart")], [p("Kenmerk"), `${inner}${p("z")}`]]) });
    expect(shown(letter).map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 0, "Datum"], [0, 1, "3 maart"], [1, 0, "Kenmerk"], [0, 0, "x"], [0, 1, "y"], [1, 1, "z"],
    ]);
    expect(letter.blocks.map(({ group }) => group)).toEqual([1, 1, 1, 2, 2, 1]);
  });

  test("header rows say so", () => {
    const row = (cell: string, header: boolean): string =>
      `<w:tr>${header ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}<w:tc>${p(cell)}</w:tc><w:tc>${p("b")}</w:tc></w:tr>`;
    const letter = read({ body: `<w:tbl><w:tblPr/><w:tblGrid/>${row("Kop", true)}${row("a", false)}</w:tbl>` });
    expect(letter.blocks.map(({ headerCell }) => headerCell)).toEqual([true, true, undefined, undefined]);
  });

  test("a table that lays out the page is no table: one column, or a cell with running text", () => {
    const long = "Dit is een alinea van een brief die in een cel staat omdat het sjabloon zo is gemaakt.";
    const letter = read({ body: table([[p("Een")], [p("Twee")]]) + table([[p("Links"), p(long) + p(long) + p(long)]]) });
    expect(letter.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "table-cell", "paragraph", "paragraph", "paragraph"]);
  });
});

const section = (references: string): string => `<w:sectPr>${references}</w:sectPr>`;
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>`
  + `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("regions", () => {
  test("headers and footers that the sections print; the title page only where there is one", () => {
    const references = '<w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/>';
    const parts = { headers: { h1: p("Gemeente"), h2: p("Alleen eerste") }, footers: { f1: p("Voet") } };
    const plain = read({ ...parts, body: p("Tekst") + section(references) });
    expect(plain.blocks.map(({ region, start, end }) => [region, plain.text.slice(start, end)])).toEqual([
      ["header", "Gemeente"], ["body", "Tekst"], ["footer", "Voet"],
    ]);
    const titled = read({ ...parts, body: p("Tekst") + section(`${references}<w:titlePg/>`) });
    expect(titled.text).toBe("Gemeente\n\nAlleen eerste\n\nTekst\n\nVoet");
  });

  test("a text box is read once, after its paragraph; a framed paragraph is one too", () => {
    const letter = read({ body: p(`${r("Voor")}${box(p("In het vak"))}${r(" na")}`) + p("Adres", "<w:framePr w:w=\"100\"/>") });
    expect(letter.text).toBe("Voor na\n\nIn het vak\n\nAdres");
    expect(letter.blocks.map(({ region }) => region)).toEqual(["body", "text-box", "text-box"]);
  });

  test("footnotes that the text refers to, in order, after the text", () => {
    const reference = (id: string): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p("lijn")}</w:footnote><w:footnote w:id="2">${p("Noot twee")}</w:footnote><w:footnote w:id="3">${p("Noot drie")}</w:footnote><w:footnote w:id="4">${p("Ongebruikt")}</w:footnote>`;
    const letter = read({ footnotes, body: p(`${r("Tekst")}${reference("3")}${r(" meer")}${reference("2")}`) });
    expect(letter.text).toBe("Tekst meer\n\nNoot drie\n\nNoot twee");
    expect(letter.blocks.map(({ region }) => region)).toEqual(["body", "footnote", "footnote"]);
    expect(letter.place({ start: 12, end: 16 }).label).toBe("alinea 1, voetnoot 1");
  });
});

describe("links", () => {
  test("hyperlinks with their address; a placeholder makes it dynamic", () => {
    const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`;
    const letter = read({
      links: { l1: "https://voorbeeld.example/a?b=1&c=2", l2: "https://voorbeeld.example/%7B%7Bcode%7D%7D" },
      body: p(`${r("Kijk op ")}${link("l1", "de site")}${r(" of ")}${link("l2", "uw pagina")}<w:hyperlink w:anchor="eind">${r("!")}</w:hyperlink>`),
    });
    expect(letter.links.map(({ start, end, ...link_ }) => ({ ...link_, text: letter.text.slice(start, end) }))).toEqual([
      { target: "https://voorbeeld.example/a?b=1&c=2", dynamic: false, text: "de site" },
      { target: "https://voorbeeld.example/%7B%7Bcode%7D%7D", dynamic: true, text: "uw pagina" },
      { target: "#eind", dynamic: false, text: "!" },
    ]);
  });
});

describe("places", () => {
  test("part, paragraph, offsets in the paragraph and a label for people", () => {
    const letter = read({ body: p("Een") + p("") + table([[p("a"), p("Twee woorden")]]) });
    const start = letter.text.indexOf("woorden");
    expect(letter.place({ start, end: start + 7 })).toEqual({
      part: "word/document.xml", paragraph: 3, start: 5, end: 12, label: "alinea 3, tabel 1",
    });
    expect(() => letter.place({ start: 0, end: 999 })).toThrow(RangeError);
  });

  test("every word leads back to its own paragraph", () => {
    const words = Array.from({ length: 50 }, (_, index) => `woord${index}`);
    const letter = read({ body: words.map((word) => p(r(word.slice(0, 3)) + r(word.slice(3)))).join("") });
    for (const [index, word] of words.entries()) {
      const start = letter.text.indexOf(`${word}`);
      expect(letter.place({ start, end: start + word.length })).toMatchObject({ paragraph: index, start: 0, end: word.length });
    }
  });

  test("pages by what was laid out, else by the breaks that the author asked for, else not at all", () => {
    const rendered = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
    const pageOf = (letter: Letter, word: string): number | undefined => {
      const start = letter.text.indexOf(word);
      return letter.place({ start, end: start + word.length }).page;
    };
    const laidOut = read({ body: p("Een") + p(pageBreak) + p(`${rendered}${r("Twee")}`) + p(`${r("Vol")}${rendered}${r(" Drie")}`) });
    expect(["Een", "Twee", "Vol", "Drie"].map((word) => pageOf(laidOut, word))).toEqual([1, 2, 2, 3]);
    const asked = read({ body: p("Een") + p(pageBreak) + p("Twee") + p("Drie", "<w:pageBreakBefore/>"), pages: 3 });
    expect(["Een", "Twee", "Drie"].map((word) => pageOf(asked, word))).toEqual([1, 2, 3]);
    expect(pageOf(read({ body: p("Een"), pages: 1 }), "Een")).toBe(1);
    expect(pageOf(read({ body: p("Een"), pages: 4 }), "Een")).toBeUndefined();
    expect(pageOf(read({ body: p("Een") }), "Een")).toBeUndefined();
  });
});

describe("what the file says about itself", () => {
  test("custom properties, title and language", () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const letter = read({
      styles, title: "Uitnodiging",
      custom: { "brieftoets.type": "invitation", "brieftoets.enclosures": "bezwaarclausule, folder", Afdeling: "Werk" },
      body: p("Dit is een brief in het Nederlands.") + p(r("And this is English.", '<w:lang w:val="en-GB"/>')),
    });
    expect(letter.meta).toEqual({ lang: "nl-NL", title: "Uitnodiging", type: "invitation", enclosures: ["bezwaarclausule", "folder"] });
    expect(letter.blocks.map(({ lang }) => lang)).toEqual([undefined, "en-GB"]);
  });

  test("strict files are read as transitional ones are", () => {
    const parts = { styles: headingStyles, body: p("Kop", styled("Kop2")) + p(r("Groot", '<w:sz w:val="14pt"/>')) };
    const letter = read({ ...parts, strict: true });
    expect(shown(letter)).toEqual([{ kind: "heading", level: 2, text: "Kop" }, { kind: "paragraph", text: "Groot" }]);
    expect(letter.runs[1]?.style.size).toBe(14);
  });

  test("other prefixes than the usual are the same names", () => {
    const xml = '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Hallo</x:t></x:r></x:p></x:body></x:document>';
    expect(read({ body: "", more: { "word/document.xml": xml } }).text).toBe("Hallo");
  });
});
