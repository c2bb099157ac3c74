import { describe, expect, test } from "vitest";
import { readDocx } from "./docx.js";
import { field, instruction, mark, p, r, t, table, wordDocument } from "../../../../tests/support/word-markup.js";
import type { Letter } from "../letter.js";

function read(body: string): Letter {
  return readDocx(wordDocument({ body }), { path: "brief.docx" });
}

function fields(letter: Letter): readonly string[] {
  return letter.placeholders.map(({ name, dialect, start, end }) => `${name}/${dialect}/${letter.text.slice(start, end)}`);
}

describe("merge fields", () => {
  test.each([
    ["simple", `<w:fldSimple w:instr=" MERGEFIELD Naam \\* MERGEFORMAT ">${r("«Naam»")}</w:fldSimple>`],
    ["complex", field(" MERGEFIELD Naam ", "«Naam»")],
    ["code split over runs", field(instruction(" MERGE") + instruction("FIELD Na") + instruction("am "), "«Naam»")],
    ["outcome split over runs", field(" MERGEFIELD Naam ", r("«Na") + r("am»", "<w:b/>"))],
    ["in one run", `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>MERGEFIELD Naam</w:instrText><w:fldChar w:fldCharType="separate"/>${t("«Naam»")}<w:fldChar w:fldCharType="end"/></w:r>`],
    ["without an outcome", mark("begin") + instruction("MERGEFIELD Naam") + mark("end")],
    ["with an empty outcome", field("MERGEFIELD Naam", "")],
    ["with quotes", field('MERGEFIELD "Naam"', "«Naam»")],
    ["name from a field inside", field(instruction("MERGEFIELD ") + field("QUOTE Naam", "Naam"), "«Naam»")],
  ])("%s", (_name, xml) => {
    const letter = read(p(`${r("Geachte ")}${xml}${r(",")}`));
    expect(letter.text).toBe("Geachte «Naam»,");
    expect(fields(letter)).toEqual(["Naam/mergefield/«Naam»"]);
    expect(letter.dialects).toEqual(["mergefield"]);
  });

  test("a field filled with an example is a field still", () => {
    const letter = read(p(`${r("Geachte ")}${field("MERGEFIELD Naam", "mevrouw Jansen")}`));
    expect(fields(letter)).toEqual(["Naam/mergefield/mevrouw Jansen"]);
  });

  test("document variables, form fields and prompts; other fields show their outcome", () => {
    const form = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Bedrag"/></w:ffData></w:fldChar></w:r>${instruction("FORMTEXT")}${mark("separate")}${r("\u2002\u2002")}${mark("end")}`;
    const letter = read(p([
      field("DOCVARIABLE Zaak", "Z1"), r(" "), form, r(" "), field("MACROBUTTON NoMacro [vul datum in]", ""), r(" "),
      field('DATE \\@ "d MMMM yyyy"', "3 maart 2026"), r(" "), field("NEXT", "weg"), r("blz. "), field("PAGE", "2"),
    ].join("")));
    expect(letter.text).toBe("Z1 «Bedrag» [vul datum in] 3 maart 2026 blz. 2");
    expect(fields(letter)).toEqual(["Zaak/mergefield/Z1", "Bedrag/mergefield/«Bedrag»", "vul datum in/mergefield/[vul datum in]"]);
  });

  test("a link made by a field", () => {
    const letter = read(p(`${r("Kijk op ")}${field('HYPERLINK "https://voorbeeld.example"', "onze site")}${r(".")}`));
    expect(letter.links).toEqual([{ start: 8, end: 17, target: "https://voorbeeld.example", dynamic: false }]);
  });

  test("a field that is never closed swallows nothing", () => {
    expect(read(p(`${r("Voor ")}${mark("begin")}${instruction("MERGEFIELD Naam")}`) + p("Na")).text).toBe("Voor\n\nNa");
  });
});

describe("IF fields", () => {
  const condition = (whenTrue: string, whenFalse: string, operator = "="): string =>
    field(instruction(" IF ") + field("MERGEFIELD Partner", "«Partner»") + instruction(` ${operator} "Ja" "${whenTrue}" "${whenFalse}" \\* MERGEFORMAT`), whenFalse);

  test("both texts stand in the letter, each in its branch; the outcome does not count", () => {
    const letter = read(p(`${r("U komt ")}${condition("met uw partner", "alleen")}${r(".")}`));
    expect(letter.text).toBe("U komt met uw partner alleen.");
    expect(letter.branches.map(({ start, end, path }) => [letter.text.slice(start, end), path])).toEqual([
      ["met uw partner", [{ variable: "Partner=Ja", value: "true", label: 'IF Partner = "Ja"' }]],
      ["alleen", [{ variable: "Partner=Ja", value: "false", label: 'IF Partner = "Ja"' }]],
    ]);
  });

  test("unequal is the same variable, turned", () => {
    const letter = read(p(condition("zonder", "met", "<>")));
    expect(letter.branches.map(({ path }) => path[0]?.value)).toEqual(["false", "true"]);
    expect(letter.branches[0]?.path[0]?.variable).toBe("Partner=Ja");
  });

  test("fields and conditions inside a text", () => {
    const inner = field(instruction("IF ") + field("MERGEFIELD Kind", "«Kind»") + instruction(' = 1 "een kind" "kinderen"'), "");
    const code = instruction("IF ") + field("MERGEFIELD Partner", "x") + instruction(' = "Ja" "Beste ') + field("MERGEFIELD Naam", "«Naam»") + instruction(' met ') + inner + instruction('" ""');
    const letter = read(p(field(code, "")));
    expect(letter.text).toBe("Beste «Naam» met een kind kinderen");
    expect(fields(letter)).toEqual(["Naam/mergefield/«Naam»"]);
    const child = letter.branches.find(({ path }) => path.length === 2);
    expect(child?.path.map(({ variable, value }) => `${variable} ${value}`)).toEqual(["Partner=Ja true", "Kind=1 true"]);
  });

  test("texts over several paragraphs", () => {
    const letter = read(
      p(`${mark("begin")}${instruction('IF "a" = "b" "Eerste alinea.')}`) + p(instruction("Tweede alinea.")) + p(`${instruction('" "Anders."')}${mark("separate")}${r("Anders.")}${mark("end")}`),
    );
    expect(letter.text).toBe("Eerste alinea.\n\nTweede alinea.\n\nAnders.");
    expect(letter.branches.map(({ start, end, path }) => `${letter.text.slice(start, end)} ${path[0]?.value}`)).toEqual([
      "Eerste alinea. true", "Tweede alinea. true", "Anders. false",
    ]);
  });
});

describe("content controls", () => {
  const control = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  test("a prompt and a tagged value are placeholders", () => {
    const letter = read(p([
      r("Geachte "), control('<w:alias w:val="Naam van de klant"/><w:tag w:val="naam"/><w:text/>', r("Klik hier")), r(", "),
      control("<w:showingPlcHdr/>", r("Kies een datum")), r(" "), control('<w:tag w:val="leeg"/>', ""),
    ].join("")));
    expect(letter.text).toBe("Geachte Klik hier, Kies een datum «leeg»");
    expect(fields(letter)).toEqual(["naam/content-control/Klik hier", "/content-control/Kies een datum", "leeg/content-control/«leeg»"]);
  });

  test("a control that holds text of the letter is no placeholder, nested ones are looked into", () => {
    const clause = control('<w:tag w:val="bezwaarclausule"/>', p("Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken binnen zes weken.") + p("Dat doet u zo."));
    const inner = control('<w:tag w:val="blok"/>', p(`${r("Wij bellen u op ")}${control('<w:tag w:val="datum"/><w:date/>', r("3 maart"))}${r(" tussen 9 en 12 uur.")}`));
    const letter = read(clause + inner);
    expect(fields(letter)).toEqual(["datum/content-control/3 maart"]);
    expect(letter.blocks).toHaveLength(3);
  });

  test("a block control that shows its prompt is a placeholder", () => {
    expect(fields(read(control('<w:tag w:val="toelichting"/><w:showingPlcHdr/>', p("Vul hier de toelichting in."))))).toEqual([
      "toelichting/content-control/Vul hier de toelichting in.",
    ]);
  });
});

describe("template tags split over runs", () => {
  /** Cuts a text in runs of one, two or three characters, with other properties each time. */
  const split = (text: string, length: number): string =>
    (text.match(new RegExp(`.{1,${length}}`, "gsu")) ?? []).map((part, index) => r(part, index % 2 === 0 ? "" : "<w:b/>")).join("");

  test.each([
    ["handlebars", "{{naam}}", "naam"], ["handlebars", "{{#if partner}}met {{partner}}{{/if}}", "partner"],
    ["jinja", "{% if a %}{{ naam|title }}{% endif %}", "naam"], ["mergefield", "«Naam»", "Naam"], ["double-bracket", "[[zaaknummer]]", "zaaknummer"],
    ["notify", "((naam))", "naam"], ["dollar", "${naam}", "naam"], ["angle", "<<Naam>>", "Naam"], ["freemarker", "<#if a>${naam}</#if>", "naam"],
    ["docxtemplater", "{#partner}{naam}{/partner}", "naam"], ["erb", "<%= naam %>", "naam"], ["python", "%(naam)s", "naam"], ["brace", "{NAAM}", "NAAM"],
  ])("%s %s", (dialect, text, name) => {
    for (const length of [1, 2, 3]) {
      const letter = read(p(split(`Geachte ${text}, welkom.`, length)));
      expect(letter.placeholders.map((placeholder) => `${placeholder.name} ${placeholder.dialect}`)).toEqual([`${name} ${dialect}`]);
      expect(letter.problems).toEqual([]);
    }
  });

  test("control tags are no text; a paragraph with only a tag is no block; the branch spans what is between", () => {
    const letter = read(p("Een") + p(split("{{#if partner}}", 2)) + p("Twee") + table([[p(split("Drie {{x}}", 1)), p("Vier")]]) + p("{{/if}}") + p("Vijf"));
    expect(letter.text).toBe("Een\n\nTwee\n\nDrie {{x}}\n\nVier\n\nVijf");
    const [branch] = letter.branches;
    expect(letter.text.slice(branch?.start, branch?.end)).toBe("Twee\n\nDrie {{x}}\n\nVier");
    expect(letter.place({ start: letter.text.indexOf("Vijf"), end: letter.text.length }).paragraph).toBe(6);
  });

  test("a tag without a partner says where it stands", () => {
    const letter = read(p("Een") + p(split("Twee {{/if}}", 1)));
    expect(letter.problems).toMatchObject([{ kind: "unopened", tag: "{{/if}}", place: { part: "word/document.xml", paragraph: 1, start: 5, end: 12 } }]);
  });

  test("fields of Word and typed tags side by side", () => {
    const letter = read(p(`${field("MERGEFIELD Naam", "{{geen tag}}")}${r(" {{wel}}")}`));
    expect(letter.placeholders.map(({ name, dialect }) => `${name} ${dialect}`)).toEqual(["Naam mergefield", "wel handlebars"]);
  });
});
