import { describe, expect, test } from "vitest";
import { readFlatOdt, readOdt } from "./odt.js";
import { flatOdtDocument, odtDocument, odtStyle, odtTable, span, textP } from "../../../../tests/support/odt-markup.js";
import type { Letter } from "../letter.js";
import type { OdtMarkup } from "../../../../tests/support/odt-markup.js";

function read(markup: OdtMarkup): Letter {
  return readOdt(odtDocument(markup), { path: "brief.odt" });
}

const shown = (letter: Letter): readonly unknown[] => letter.blocks.map(({ kind, level, marker, start, end }) =>
  [kind, level, marker, letter.text.slice(start, end)]);
const fields = (letter: Letter): readonly string[] => letter.placeholders.map(({ name, dialect, start, end }) => `${name}/${dialect}/${letter.text.slice(start, end)}`);

describe("blocks", () => {
  const bullets = '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
  const numbers = '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>';
  const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
  const list = (style: string, items: string, more = ""): string => `<text:list text:style-name="${style}"${more}>${items}</text:list>`;

  test("headings, paragraphs, blanks, tabs and line breaks", () => {
    const letter = read({ body: `<text:h text:outline-level="2">Kop</text:h>${textP("Regel een")}${textP('<text:span>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:span>')}` });
    expect(letter.text).toBe("Kop\n\nRegel een\n\na b c\nd");
    expect(letter.blocks[0]).toMatchObject({ kind: "heading", level: 2 });
  });

  test("nested lists, numbering over levels, and a list that goes on", () => {
    const letter = read({
      automatic: bullets + numbers,
      body: [
        list("L1", item(textP("a") + list("L1", item(textP("b")) + item(textP("c")))) + item(textP("d") + textP("e"))),
        list("L2", item(textP("f") + `<text:list>${item(textP("g"))}</text:list>`)), list("L2", item(textP("h")), ' text:continue-numbering="true"'), list("L2", item(textP("i"))),
      ].join(""),
    });
    expect(shown(letter)).toEqual([
      ["list-item", 1, "•", "a"], ["list-item", 2, "a)", "b"], ["list-item", 2, "b)", "c"], ["list-item", 1, "•", "d"], ["list-item", 1, undefined, "e"],
      ["list-item", 1, "1.", "f"], ["list-item", 2, "1.1", "g"], ["list-item", 1, "2.", "h"], ["list-item", 1, "1.", "i"],
    ]);
  });

  test("tables with header rows; quotations; captions", () => {
    const header = `<table:table><table:table-header-rows><table:table-row><table:table-cell>${textP("Kop")}</table:table-cell><table:table-cell>${textP("x")}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell>${textP("c")}</table:table-cell></table:table-row></table:table>`;
    const letter = read({
      styles: odtStyle("paragraph", "Quotations", "") + odtStyle("paragraph", "Caption", "") + odtStyle("paragraph", "Mijn_20_citaat", "", "", 'style:parent-style-name="Quotations"'),
      body: header + textP("q", "Mijn_20_citaat") + textP("cap", "Caption"),
    });
    expect(letter.blocks.map(({ row, column, headerCell, quoted, kind }) => [row, column, headerCell, quoted, kind])).toEqual([
      [0, 0, true, false, "table-cell"], [0, 1, true, false, "table-cell"], [1, 2, undefined, false, "table-cell"],
      [undefined, undefined, undefined, true, "paragraph"], [undefined, undefined, undefined, false, "caption"],
    ]);
  });

  test("headers, footers, text boxes and footnotes are told apart", () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${textP("Noot")}</text:note-body></text:note>`;
    const frame = `<draw:frame><draw:text-box>${textP("Vak")}</draw:text-box></draw:frame>`;
    const letter = read({
      masters: `<style:master-page style:name="Standard"><style:header>${textP("Kop")}</style:header><style:footer>${textP("Voet")}</style:footer></style:master-page><style:master-page style:name="Anders"><style:header>${textP("Niet")}</style:header></style:master-page>`,
      body: textP(`<text:span>Tekst</text:span>${note}${frame}`) + odtTable([[textP("a"), textP("b")]]),
    });
    expect(letter.blocks.map(({ region, start, end }) => `${region} ${letter.text.slice(start, end)}`)).toEqual([
      "header Kop", "body Tekst", "text-box Vak", "body a", "body b", "footnote Noot", "footer Voet",
    ]);
    expect(letter.place({ start: letter.text.indexOf("Kop"), end: 3 })).toMatchObject({ part: "styles.xml", paragraph: 0, label: "alinea 1, koptekst" });
    const cell = letter.text.indexOf("\n\nb") + 2;
    expect(letter.place({ start: cell, end: cell + 1 })).toMatchObject({ part: "content.xml", label: "alinea 4, tabel 1" });
  });

  test("links and properties; a flat file is the same letter", () => {
    const markup: OdtMarkup = {
      meta: '<dc:title>Uitnodiging</dc:title><meta:user-defined meta:name="brieftoets.type">invitation</meta:user-defined><meta:user-defined meta:name="brieftoets.fragment" meta:value-type="boolean">true</meta:user-defined><meta:document-statistic meta:page-count="1"/>',
      styles: odtStyle("paragraph", "Standard", 'fo:language="nl" fo:country="NL" fo:font-size="11pt"'),
      body: textP('<text:a xlink:href="https://voorbeeld.example">onze site</text:a>'),
    };
    const letter = read(markup);
    expect(letter.meta).toEqual({ lang: "nl-NL", title: "Uitnodiging", type: "invitation", fragment: true });
    expect(letter.links).toEqual([{ start: 0, end: 9, target: "https://voorbeeld.example", dynamic: false }]);
    expect(letter.place({ start: 0, end: 4 }).page).toBe(1);
    const flat = readFlatOdt(flatOdtDocument(markup), { path: "brief.fodt" });
    expect({ ...flat, place: undefined }).toEqual({ ...letter, path: "brief.fodt", place: undefined });
  });
});

describe("fonts", () => {
  const faces = '<style:font-face style:name="F1" svg:font-family="\'Liberation Sans\'"/>';
  const base = '<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%"/><style:text-properties style:font-name="F1" fo:font-size="12pt"/></style:default-style>';

  test("default style, parents, percentages, automatic styles and spans in spans", () => {
    const letter = read({
      fonts: faces,
      styles: base + odtStyle("paragraph", "Standard", 'fo:font-size="10pt"') + odtStyle("paragraph", "Kop", 'fo:font-size="150%" fo:font-weight="bold"', "", 'style:parent-style-name="Standard"'),
      automatic: odtStyle("text", "T1", 'fo:font-style="italic" fo:font-size="50%"') + odtStyle("text", "T2", 'fo:font-family="Georgia, serif" style:text-underline-style="solid"') + odtStyle("text", "T3", 'fo:font-weight="normal" fo:text-transform="uppercase"'),
      body: textP("een", "Kop") + textP(`<text:span text:style-name="T1">twee<text:span text:style-name="T2">drie</text:span></text:span>`, "Kop") + textP(span("vier", "T3"), "Kop"),
    });
    expect(letter.runs.map(({ start, end, style: { family, size, bold, italic, underline, capitals, lineSpacing } }) =>
      [letter.text.slice(start, end), family, size, bold, italic, underline, capitals, lineSpacing])).toEqual([
      ["een", "Liberation Sans", 15, true, false, false, false, 1.15], ["twee", "Liberation Sans", 7.5, true, true, false, false, 1.15],
      ["drie", "Georgia", 7.5, true, true, true, false, 1.15], ["vier", "Liberation Sans", 15, false, false, false, true, 1.15],
    ]);
  });

  test("alignment, colours, the ground of a cell, and a language of its own", () => {
    const letter = read({
      styles: base,
      automatic: odtStyle("paragraph", "P1", 'fo:color="#c00000"', 'fo:text-align="justify"') + odtStyle("paragraph", "P2", 'style:use-window-font-color="true" fo:language="en" fo:country="GB"', 'fo:text-align="end"')
        + odtStyle("table-cell", "C1", 'fo:background-color="#000080"'),
      body: `${textP("rood", "P1")}<table:table><table:table-row><table:table-cell table:style-name="C1">${textP("licht", "P2")}</table:table-cell><table:table-cell>${textP("x")}</table:table-cell></table:table-row></table:table>`,
    });
    expect(letter.runs.map(({ style: { align, color, background, lang } }) => [align, color, background, lang])).toEqual([
      ["justify", "#c00000", undefined, undefined], ["right", "#ffffff", "#000080", "en-GB"], ["left", "#000000", undefined, undefined],
    ]);
  });
});

describe("fields", () => {
  test("fields that are filled in are placeholders", () => {
    const letter = read({
      body: textP([
        '<text:database-display text:column-name="Naam" text:table-name="t">&lt;Naam&gt;</text:database-display>',
        '<text:placeholder text:placeholder-type="text">&lt;bedrag&gt;</text:placeholder>',
        '<text:user-field-get text:name="zaak">Z-1</text:user-field-get>', '<text:user-defined text:name="Afdeling"></text:user-defined>',
        '<loext:content-control loext:tag="datum">vandaag</loext:content-control>', '<text:date>3 maart 2026</text:date>',
      ].join("<text:s/>")),
    });
    expect(letter.text).toBe("<Naam> <bedrag> Z-1 <Afdeling> vandaag 3 maart 2026");
    expect(fields(letter)).toEqual([
      "Naam/libreoffice/<Naam>", "bedrag/libreoffice/<bedrag>", "zaak/libreoffice/Z-1", "Afdeling/libreoffice/<Afdeling>", "datum/content-control/vandaag",
    ]);
  });

  test("a clause in an input field or a content control is text", () => {
    const clause = "Bent u het niet eens met dit besluit?";
    const letter = read({ body: textP(`<text:text-input text:description="">${clause}</text:text-input>`) + textP(`<loext:content-control loext:tag="bezwaar">${clause}</loext:content-control>`) });
    expect(letter.text).toBe(`${clause}\n\n${clause}`);
    expect(letter.placeholders).toEqual([]);
  });

  test("conditional text, hidden text, paragraphs and sections are branches", () => {
    const condition = "ooow:Partner == &quot;Ja&quot;";
    const letter = read({
      body: [
        textP(`<text:span>U komt </text:span><text:conditional-text text:condition="${condition}" text:string-value-if-true="samen" text:string-value-if-false="alleen">alleen</text:conditional-text>`),
        textP(`<text:hidden-paragraph text:condition="ooow:[db.t.Partner] NEQ &quot;Ja&quot;"/>Voor uw partner`),
        `<text:section text:display="condition" text:condition="${condition}">${textP("Zonder partner")}</text:section>`,
        `<text:section text:display="none">${textP("Nooit")}</text:section>`,
        textP(`<text:hidden-text text:condition="ooow:x" text:string-value="extra"/>`),
      ].join(""),
    });
    expect(letter.text).toBe("U komt samen alleen\n\nVoor uw partner\n\nZonder partner\n\nextra");
    expect(letter.branches.map(({ start, end, path }) => [letter.text.slice(start, end), ...path.map(({ variable, value }) => `${variable} ${value}`)])).toEqual([
      ["samen", "Partner=Ja true"], ["alleen", "Partner=Ja false"], ["Voor uw partner", "Partner=Ja true"],
      ["Zonder partner", "Partner=Ja false"], ["extra", "x false"],
    ]);
    expect(letter.leftovers).toMatchObject([{ kind: "hidden", text: "Nooit" }]);
  });

  test("template tags split over spans", () => {
    const letter = read({ body: textP(`<text:span>{</text:span><text:span>{na</text:span>am}}, [[za<text:span>ak]]</text:span>`) });
    expect(fields(letter)).toEqual(["naam/handlebars/{{naam}}", "zaak/double-bracket/[[zaak]]"]);
  });
});

describe("revisions and comments", () => {
  const change = (id: string, kind: string, content = ""): string =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Jan</dc:creator></office:change-info>${content}</text:${kind}></text:changed-region>`;

  test("insertions are text, deletions are not, hidden text is not", () => {
    const letter = read({
      automatic: odtStyle("text", "T1", 'text:display="none"'),
      body: `<text:tracked-changes>${change("c1", "insertion")}${change("c2", "deletion", textP("geen "))}</text:tracked-changes>`
        + textP(`<text:span>U krijgt </text:span><text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>een<text:change-end text:change-id="c1"/> uitkering${span("geheim", "T1")}.`),
    });
    expect(letter.text).toBe("U krijgt een uitkering.");
    expect(letter.leftovers.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ["deletion", "geen ", "Jan"], ["insertion", "een", "Jan"], ["hidden", "geheim", undefined],
    ]);
  });

  test("comments: of a person, of Brieftoets, and to Brieftoets", () => {
    const note = (name: string, author: string, text: string, content: string): string =>
      `<office:annotation office:name="${name}"><dc:creator>${author}</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>${textP(text)}</office:annotation>${content}<office:annotation-end office:name="${name}"/>`;
    const letter = read({
      body: textP(`<text:span>Een </text:span>${note("a", "Jan", "Klopt dit?", "twee")} ${note("b", "Brieftoets", "Te lang.", "drie")} ${note("c", "Jan", "brieftoets-disable formal-word -- x", "vier")}`),
    });
    expect(letter.text).toBe("Een twee drie vier");
    expect(letter.leftovers).toMatchObject([{ kind: "comment", text: "Klopt dit?", start: 4, end: 8 }]);
    expect(letter.comments.map(({ text }) => text)).toEqual(["Klopt dit?", "brieftoets-disable formal-word -- x"]);
  });
});
