import { describe, expect, test } from "vitest";
import { readDocx } from "./docx.js";
import { p, r, styled, table, wordDocument } from "../../../../tests/support/word-markup.js";
import type { TextStyle } from "../letter.js";
import type { WordParts } from "../../../../tests/support/word-markup.js";

/** The style of each run with its words. */
function runs(parts: WordParts): readonly (TextStyle & { text: string })[] {
  const letter = readDocx(wordDocument(parts), { path: "brief.docx" });
  return letter.runs.map(({ start, end, style }) => ({ ...style, text: letter.text.slice(start, end) }));
}

const defaults = (run: string, paragraph = ""): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
const style = (type: string, id: string, content: string, more = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${content}</w:style>`;
const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const size = (points: number): string => `<w:sz w:val="${points * 2}"/>`;

const theme = [
  '<a:themeElements><a:clrScheme name="k"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme>',
  '<a:fontScheme name="f"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>',
].join("");

describe("where a font comes from", () => {
  test("nothing set: Word's own", () => {
    expect(runs({ body: p("Tekst") })).toEqual([{
      text: "Tekst", family: "Times New Roman", size: 10, bold: false, italic: false, underline: false, capitals: false,
      color: "#000000", align: "left", lineSpacing: 1,
    }]);
  });

  test("document defaults, paragraph style chain, character style, direct formatting, each over the one before", () => {
    const styles = [
      defaults(`${fonts("Verdana")}${size(9)}`),
      style("paragraph", "Basis", `<w:rPr>${fonts("Arial")}</w:rPr>`),
      style("paragraph", "Brief", `<w:basedOn w:val="Basis"/><w:rPr>${size(11)}</w:rPr>`),
      style("character", "Klein", `<w:rPr>${size(7)}</w:rPr>`),
    ].join("");
    const found = runs({
      styles,
      body: p("een") + p("twee", styled("Basis")) + p(`${r("drie")}${r("vier", '<w:rStyle w:val="Klein"/>')}${r("vijf", `<w:rStyle w:val="Klein"/>${fonts("Georgia")}${size(8)}`)}`, styled("Brief")),
    });
    expect(found.map(({ text, family, size: points }) => [text, family, points])).toEqual([
      ["een", "Verdana", 9], ["twee", "Arial", 9], ["drie", "Arial", 11], ["vier", "Arial", 7], ["vijf", "Georgia", 8],
    ]);
  });

  test("a theme font wins over a name in the same element; the default paragraph style counts without being named", () => {
    const styles = [
      defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial" w:hAnsiTheme="minorHAnsi" w:hAnsi="Arial"/>'),
      style("paragraph", "Standaard", `<w:rPr>${size(12)}</w:rPr>`, ' w:default="1"'),
    ].join("");
    const heading = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>';
    expect(runs({ styles, theme, body: p(`${r("a")}${r("b", heading)}`) }).map(({ text, family, size: points }) => [text, family, points])).toEqual([
      ["a", "Calibri", 12], ["b", "Cambria", 12],
    ]);
  });

  test("accented letters can have another font; right-to-left text its own size", () => {
    const styles = defaults('<w:rFonts w:ascii="Arial" w:hAnsi="Georgia" w:cs="Tahoma"/><w:sz w:val="20"/><w:szCs w:val="28"/>');
    expect(runs({ styles, body: p(`${r("café ")}${r("abc", "<w:cs/>")}`) }).map(({ text, family, size: points }) => [text, family, points])).toEqual([
      ["caf", "Arial", 10], ["é", "Georgia", 10], [" ", "Arial", 10], ["abc", "Tahoma", 14],
    ]);
  });

  test("a style chain that bites its tail ends", () => {
    const styles = style("paragraph", "A", `<w:basedOn w:val="B"/><w:rPr>${size(13)}</w:rPr>`) + style("paragraph", "B", '<w:basedOn w:val="A"/>');
    expect(runs({ styles, body: p("x", styled("A")) })[0]?.size).toBe(13);
  });
});

describe("toggles", () => {
  const styles = [
    style("paragraph", "Vet", "<w:rPr><w:b/></w:rPr>"),
    style("paragraph", "VetKind", '<w:basedOn w:val="Vet"/>'),
    style("character", "Nadruk", "<w:rPr><w:b/><w:i/></w:rPr>"),
    style("paragraph", "Hoofd", "<w:rPr><w:caps/></w:rPr>"),
  ].join("");

  test.each([
    ["a style sets it", "Vet", "", true],
    ["a style based on it keeps it", "VetKind", "", true],
    ["a character style in a bold paragraph turns it off", "Vet", '<w:rStyle w:val="Nadruk"/>', false],
    ["direct formatting sets it whatever the styles say", "Vet", '<w:rStyle w:val="Nadruk"/><w:b/>', true],
    ["direct formatting takes it away", "Vet", '<w:b w:val="0"/>', false],
    ["false as a word", "Vet", '<w:b w:val="false"/>', false],
  ])("bold: %s", (_name, paragraph, run, bold) => {
    expect(runs({ styles, body: p(r("x", run), styled(paragraph)) })[0]?.bold).toBe(bold);
  });

  test("capitals by style, small capitals, underline and italic", () => {
    const body = p("x", styled("Hoofd")) + p(r("y", '<w:smallCaps/><w:u w:val="single"/><w:i/>')) + p(r("z", '<w:u w:val="none"/>'));
    expect(runs({ styles, body }).map(({ capitals, underline, italic }) => [capitals, underline, italic])).toEqual([
      [true, false, false], [true, true, true], [false, false, false],
    ]);
  });
});

describe("tables", () => {
  const look = '<w:tblStyle w:val="Tabel"/><w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
  const part = (type: string, content: string): string => `<w:tblStylePr w:type="${type}">${content}</w:tblStylePr>`;
  const tableStyle = style("table", "Tabel", [
    `<w:rPr>${size(9)}</w:rPr>`,
    part("firstRow", '<w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>'),
    part("firstCol", "<w:rPr><w:i/></w:rPr>"),
    part("band1Horz", `<w:rPr>${size(8)}</w:rPr>`),
    part("nwCell", `<w:rPr>${size(14)}</w:rPr>`),
  ].join(""));

  test("the parts of a table style that hold in a cell", () => {
    const body = table([[p("a"), p("b")], [p("c"), p("d")], [p("e"), p("f")]], look);
    const found = runs({ styles: tableStyle, body });
    expect(found.map(({ text, size: points, bold, italic, color, background }) => [text, points, bold, italic, color, background])).toEqual([
      ["a", 14, true, true, "#ffffff", "#1f3864"], ["b", 9, true, false, "#ffffff", "#1f3864"],
      ["c", 8, false, true, "#000000", undefined], ["d", 8, false, false, "#000000", undefined],
      ["e", 9, false, true, "#000000", undefined], ["f", 9, false, false, "#000000", undefined],
    ]);
  });

  test("12 points of the default paragraph style give way to the table style, unless the document says not", () => {
    const styles = tableStyle + style("paragraph", "Standaard", `<w:rPr>${size(12)}</w:rPr>`, ' w:default="1"');
    const body = table([[p("a"), p("b")]], '<w:tblStyle w:val="Tabel"/><w:tblLook w:val="0600"/>');
    expect(runs({ styles, body })[0]?.size).toBe(9);
    const settings = '<w:compat><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="u" w:val="1"/></w:compat>';
    expect(runs({ styles, body, settings })[0]?.size).toBe(12);
    const eleven = tableStyle + style("paragraph", "Standaard", `<w:rPr>${size(11)}</w:rPr>`, ' w:default="1"');
    expect(runs({ styles: eleven, body })[0]?.size).toBe(11);
  });

  test("the ground of a cell and of a paragraph; automatic colour on a dark ground is white", () => {
    const cell = '<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="000080"/></w:tcPr>';
    const body = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell}${p("a")}</w:tc><w:tc>${p("b", '<w:shd w:val="clear" w:fill="FFFF00"/>')}</w:tc></w:tr></w:tbl>`;
    expect(runs({ body }).map(({ color, background }) => [color, background])).toEqual([["#ffffff", "#000080"], ["#000000", "#ffff00"]]);
  });
});

describe("colour, alignment and distance", () => {
  test("a theme colour wins over the colour beside it; with a shade that colour is what it comes to", () => {
    const body = p([
      r("a", '<w:color w:val="000000" w:themeColor="accent1"/>'), r("b", '<w:color w:val="365F91" w:themeColor="accent1" w:themeShade="BF"/>'),
      r("c", '<w:color w:val="C00000" w:themeColor="accent6"/>'),
    ].join(""));
    expect(runs({ theme, body }).map(({ color }) => color)).toEqual(["#4f81bd", "#365f91", "#c00000"]);
  });

  test("colours by number and by theme, marked text", () => {
    const body = p([
      r("a", '<w:color w:val="C00000"/>'), r("b", '<w:color w:themeColor="accent1"/>'), r("c", '<w:color w:val="auto"/>'), r("d", '<w:highlight w:val="yellow"/>'),
    ].join(""));
    expect(runs({ theme, body }).map(({ color, background }) => [color, background])).toEqual([
      ["#c00000", undefined], ["#4f81bd", undefined], ["#000000", undefined], ["#000000", "#ffff00"],
    ]);
  });

  test("in a text box whose fill is not plain a colour says nothing", () => {
    const box = (fill: string): string =>
      `<w:r><w:drawing><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${p(r("x", '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>`;
    const plain = '<a:solidFill><a:srgbClr val="003366"/></a:solidFill>';
    expect(runs({ body: p(box(plain)) + p(box("<a:gradFill/>")) }).map(({ color, background }) => [color, background])).toEqual([
      ["#ffffff", "#003366"], [undefined, undefined],
    ]);
  });

  test.each([["both", "justify"], ["center", "center"], ["right", "right"], ["end", "right"], ["start", "left"], ["distribute", "justify"]])("jc %s is %s", (written, align) => {
    expect(runs({ body: p("x", `<w:jc w:val="${written}"/>`) })[0]?.align).toBe(align);
  });

  test.each([
    ['<w:spacing w:line="276" w:lineRule="auto"/>', 1.15], ['<w:spacing w:line="360"/>', 1.5],
    ['<w:spacing w:line="230" w:lineRule="exact"/>', 1], ['<w:spacing w:line="100" w:lineRule="atLeast"/>', 1], ['<w:spacing w:after="200"/>', 1],
  ])("%s is %d times single spacing at 10 points", (spacing, factor) => {
    expect(runs({ body: p("x", spacing) })[0]?.lineSpacing).toBe(factor);
  });

  test("paragraph defaults hold where the paragraph says nothing", () => {
    const styles = defaults("", '<w:spacing w:line="259" w:lineRule="auto"/><w:jc w:val="both"/>');
    expect(runs({ styles, body: p("x") })[0]).toMatchObject({ align: "justify", lineSpacing: 1.079 });
  });
});
