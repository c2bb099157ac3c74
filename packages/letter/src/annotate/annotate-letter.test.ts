import { describe, expect, test } from "vitest";
import { unzipSync } from "fflate";
import { annotateLetter } from "./annotate-letter.js";
import { openZip } from "../readers/zip.js";
import { parseXml } from "../readers/xml.js";
import { readOffice } from "../readers/office.js";
import { descendantsOf, elementsOf, textOf } from "../readers/xml-tree.js";
import { flatOdtDocument, odtDocument, span, textP } from "../../../../tests/support/odt-markup.js";
import { field, p, r, table, wordDocument } from "../../../../tests/support/word-markup.js";
import { readLetter } from "../read-letter.js";
import type { Letter } from "../letter.js";
import type { LetterNote } from "./note-anchors.js";
import type { XmlElement, XmlNode } from "../readers/xml-tree.js";

const date = "2026-11-22";

/** Notes on words of a letter; undefined is the whole letter. */
function notesOn(letter: Letter, words: readonly (string | undefined)[]): readonly LetterNote[] {
  return words.map((word, index) => {
    const start = word === undefined ? -1 : letter.text.indexOf(word);
    if (word !== undefined && start < 0) throw new Error(`Not in the letter: ${word}`);
    return { range: word === undefined ? undefined : { start, end: start + word.length }, text: [`Opmerking ${index + 1} <&>`, "Waarom."] };
  });
}

async function annotateWords(bytes: Uint8Array, format: "docx" | "odt", words: readonly (string | undefined)[]): Promise<Uint8Array> {
  const letter = await readOffice(format, bytes, { path: `brief.${format}` });
  return annotateLetter(bytes, letter, notesOn(letter, words), { date });
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(part);
}

/** The words between the ends of each comment in a part, and the text of the comment. */
function docxComments(bytes: Uint8Array): readonly (readonly [words: string, comment: string])[] {
  const root = parseXml(partOf(bytes, "word/document.xml"), "document");
  const comments = elementsOf(parseXml(partOf(bytes, "word/comments.xml"), "comments"), "w:comment");
  return comments.map((comment) => {
    const id = comment.attributes["w:id"];
    const words = between(root, (node) => node.name === "w:commentRangeStart" && node.attributes["w:id"] === id, (node) => node.name === "w:commentRangeEnd" && node.attributes["w:id"] === id, "w:t");
    return [words, descendantsOf(comment, "w:p").map(textOf).join(" / ")];
  });
}

function between(root: XmlElement, starts: (node: XmlElement) => boolean, ends: (node: XmlElement) => boolean, holder: string | undefined): string {
  let open = false;
  let words = "";
  const visit = (node: XmlNode, inside: boolean): void => {
    if (node.text !== undefined) {
      if (open && inside) words += node.text;
      return;
    }
    if (starts(node)) open = true;
    else if (ends(node)) open = false;
    else if (node.name !== "office:annotation") for (const child of node.children) visit(child, inside || holder === undefined || node.name === holder);
  };
  visit(root, false);
  return words;
}

function odtComments(xml: string): readonly (readonly [words: string, comment: string])[] {
  const root = parseXml(xml, "content");
  return descendantsOf(root, "office:annotation").map((annotation) => {
    const name = annotation.attributes["office:name"];
    const words = between(root, (node) => node === annotation, (node) => node.name === "office:annotation-end" && node.attributes["office:name"] === name, undefined);
    return [words, descendantsOf(annotation, "text:p").map(textOf).join(" / ")];
  });
}

const sample = wordDocument({
  body: p(`${r("Geachte ")}${field("MERGEFIELD Naam", "«Naam»")}${r(",")}`)
    + p(`${r("Wij verzoe", "<w:b/>")}${r("ken u derhalve te kom", "<w:i/>")}${r("en &amp; te bellen.".replace("&amp;", "&"))}`)
    + table([[p("Datum"), p("3 maart 2026")]]),
});

describe("Word", () => {
  test("comments stand at the right words, also over runs, in a run, at a field and over paragraphs", async () => {
    const bytes = await annotateWords(sample, "docx", ["verzoeken", "derhalve", "«Naam»", "& te", "bellen.\n\nDatum", "2026"]);
    expect(docxComments(bytes)).toEqual([
      ["«Naam»", "Opmerking 3 <&> / Waarom."], ["verzoeken", "Opmerking 1 <&> / Waarom."], ["derhalve", "Opmerking 2 <&> / Waarom."],
      ["& te", "Opmerking 4 <&> / Waarom."], ["bellen.Datum", "Opmerking 5 <&> / Waarom."], ["2026", "Opmerking 6 <&> / Waarom."],
    ]);
  });

  test("the letter is the same letter: text, fonts, fields; nothing is left over", async () => {
    const before = await readOffice("docx", sample, { path: "brief.docx" });
    const after = await readOffice("docx", await annotateWords(sample, "docx", ["verzoeken", "derhalve te", "«Naam»", "maart", undefined]), { path: "brief.docx" });
    expect({ ...after, place: undefined }).toEqual({ ...before, place: undefined });
    expect(after.leftovers).toEqual([]);
    expect(after.comments).toEqual([]);
  });

  test("every other part keeps its packed bytes, its order and its time", async () => {
    const bytes = await annotateWords(sample, "docx", ["verzoeken"]);
    const before = openZip(sample);
    const after = openZip(bytes);
    const names = before.entries.map(({ name }) => name);
    expect(after.entries.map(({ name }) => name)).toEqual([...names, "word/comments.xml"]);
    const changed = new Set(["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"]);
    for (const entry of before.entries) {
      const other = after.find(entry.name);
      expect(other?.time).toBe(entry.time);
      if (changed.has(entry.name) || other === undefined) continue;
      expect(after.bytes.subarray(other.start, other.start + other.packedSize)).toEqual(before.bytes.subarray(entry.start, entry.start + entry.packedSize));
    }
  });

  test("the new part is named in the content types and in the relationships, once", async () => {
    const twice = await annotateWords(await annotateWords(sample, "docx", ["verzoeken"]), "docx", ["derhalve"]);
    expect(partOf(twice, "[Content_Types].xml").match(/\/word\/comments\.xml/g)).toHaveLength(1);
    expect(partOf(twice, "word/_rels/document.xml.rels").match(/relationships\/comments"/g)).toHaveLength(1);
    expect(docxComments(twice).map(([words]) => words)).toEqual(["derhalve"]);
  });

  test("annotating twice gives the same file as once", async () => {
    const words = ["verzoeken", "derhalve", "«Naam»", undefined, "2026"];
    const once = await annotateWords(sample, "docx", words);
    expect(await annotateWords(once, "docx", words)).toEqual(once);
  });

  test("comments of people stay, with their numbers; ours get others", async () => {
    const comments = `<w:comment w:id="7" w:author="Jan">${p("Klopt dit?")}</w:comment>`;
    const bytes = wordDocument({ comments, body: p(`<w:commentRangeStart w:id="7"/>${r("Beste lezer")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`) });
    const annotated = await annotateWords(bytes, "docx", ["lezer"]);
    expect(docxComments(annotated)).toEqual([["Beste lezer", "Klopt dit?"], ["lezer", "Opmerking 1 <&> / Waarom."]]);
    expect(partOf(annotated, "word/comments.xml")).toContain('<w:comment w:id="8" w:author="Brieftoets" w:date="2026-11-22T00:00:00Z" w:initials="B">');
    const cleaned = await annotateLetter(annotated, await readOffice("docx", annotated, {}), [], { date });
    expect(docxComments(cleaned)).toEqual([["Beste lezer", "Klopt dit?"]]);
    expect(partOf(cleaned, "word/document.xml")).not.toContain('w:id="8"');
  });

  test("what Word keeps beside our comments goes with them; an answer to one stays", async () => {
    const paragraph = (id: string, text: string): string => `<w:p w14:paraId="${id}">${r(text)}</w:p>`;
    const comments = `<w:comment w:id="0" w:author="Brieftoets">${paragraph("AAAA0001", "Te lang.")}</w:comment><w:comment w:id="1" w:author="Jan">${paragraph("AAAA0002", "Eens.")}</w:comment>`;
    const extended = '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="AAAA0001" w15:done="0"/><w15:commentEx w15:paraId="AAAA0002" w15:paraIdParent="AAAA0001" w15:done="0"/></w15:commentsEx>';
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="b" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>';
    const bytes = wordDocument({ comments, body: p("Beste lezer"), more: { "word/commentsExtended.xml": extended, "word/_rels/document.xml.rels": relations } });
    const annotated = await annotateWords(bytes, "docx", ["lezer"]);
    expect(partOf(annotated, "word/commentsExtended.xml")).toContain('><w15:commentEx w15:paraId="AAAA0002" w15:done="0"/></w15:commentsEx>');
    expect(docxComments(annotated).map(([, text]) => text)).toEqual(["Eens.", "Opmerking 1 <&> / Waarom."]);
  });

  test("words in a header, a text box or a note: the comment stands at the first paragraph and says where the words are", async () => {
    const bytes = wordDocument({ body: `${p("Beste lezer")}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`, headers: { h: p("Gemeente") } });
    expect(docxComments(await annotateWords(bytes, "docx", ["Gemeente"]))).toEqual([["Beste lezer", "alinea 1, koptekst: “Gemeente” / Opmerking 1 <&> / Waarom."]]);
  });

  test("blanks at the ends of cut text that did not count before do not begin to", async () => {
    const bytes = wordDocument({ body: "<w:p><w:r><w:t>  Beste lezer van  </w:t></w:r><w:r><w:t>deze brief</w:t></w:r></w:p>" });
    const before = await readOffice("docx", bytes, {});
    const after = await readOffice("docx", await annotateWords(bytes, "docx", ["lezer"]), {});
    expect(after.text).toBe(before.text);
    expect(before.text).toBe("Beste lezer vandeze brief");
  });

  test("content controls, links and insertions are cut where they may be", async () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="naam"/><w:text/></w:sdtPr><w:sdtContent>${r("Klik hier")}</w:sdtContent></w:sdt>`;
    const bytes = wordDocument({ links: { l: "https://voorbeeld.example" }, body: p(`${control}${r(" ")}<w:hyperlink r:id="l">${r("onze site")}</w:hyperlink><w:ins w:id="1" w:author="Jan">${r(" nieuw woord")}</w:ins>`) });
    const annotated = await annotateWords(bytes, "docx", ["hier", "site", "woord"]);
    expect(docxComments(annotated).map(([words]) => words)).toEqual(["Klik hier", "site", "woord"]);
    const xml = partOf(annotated, "word/document.xml");
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/><w:sdt>/);
    expect(xml).toMatch(/<\/w:sdt><w:commentRangeEnd w:id="0"\/>/);
  });

  test("a strict file stays strict; another prefix stays another prefix", async () => {
    const strict = await annotateWords(wordDocument({ strict: true, body: p("Beste lezer") }), "docx", ["lezer"]);
    expect(partOf(strict, "word/comments.xml")).toContain('xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"');
    expect(partOf(strict, "word/_rels/document.xml.rels")).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"');
    const xml = '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Beste lezer</x:t></x:r></x:p></x:body></x:document>';
    const prefixed = await annotateWords(wordDocument({ body: "", more: { "word/document.xml": xml } }), "docx", ["lezer"]);
    expect(partOf(prefixed, "word/document.xml")).toContain('<x:t xml:space="preserve">Beste </x:t></x:r><x:commentRangeStart x:id="0"/><x:r><x:t xml:space="preserve">lezer</x:t></x:r><x:commentRangeEnd x:id="0"/><x:r><x:commentReference x:id="0"/></x:r></x:p>');
  });

  test("every range of a letter can be annotated, and the text stays the same", async () => {
    const before = await readOffice("docx", sample, {});
    for (let start = 0; start < before.text.length; start += 3) {
      const range = { start, end: Math.min(before.text.length, start + 1 + (start % 11)) };
      const bytes = await annotateLetter(sample, before, [{ range, text: ["x"] }], { date });
      expect((await readOffice("docx", bytes, {})).text).toBe(before.text);
    }
  });
});

describe("LibreOffice", () => {
  const markup = {
    body: textP(`<text:span text:style-name="T1">Wij verzoe</text:span><text:span>ken u derhalve</text:span> te bellen &amp; te komen.<text:s text:c="2"/><text:placeholder text:placeholder-type="text">&lt;naam&gt;</text:placeholder>`) + textP("Tot ziens"),
  };
  const words = ["verzoeken", "derhalve", "& te", "<naam>", "ziens", undefined];
  const expected = [
    ["Wij verzoeken u derhalve te bellen & te komen.<naam>", "Opmerking 6 <&> / Waarom."], ["verzoeken", "Opmerking 1 <&> / Waarom."], ["derhalve", "Opmerking 2 <&> / Waarom."], ["& te", "Opmerking 3 <&> / Waarom."],
    ["<naam>", "Opmerking 4 <&> / Waarom."], ["ziens", "Opmerking 5 <&> / Waarom."],
  ];

  test("comments stand at the right words; twice is the same as once; the letter stays the same", async () => {
    const bytes = odtDocument(markup);
    const once = await annotateWords(bytes, "odt", words);
    expect(odtComments(partOf(once, "content.xml"))).toEqual(expected);
    expect(await annotateWords(once, "odt", words)).toEqual(once);
    const [before, after] = [await readOffice("odt", bytes, {}), await readOffice("odt", once, {})];
    expect({ ...after, place: undefined }).toEqual({ ...before, place: undefined });
  });

  test("the mimetype stays first and unpacked, other parts keep their bytes", async () => {
    const bytes = odtDocument(markup);
    const annotated = openZip(await annotateWords(bytes, "odt", ["derhalve"]));
    expect(annotated.entries[0]).toMatchObject({ name: "mimetype", method: 0, start: 38 });
    const [before, after] = [unzipSync(bytes), unzipSync(annotated.bytes)];
    for (const name of Object.keys(before)) if (name !== "content.xml") expect(after[name]).toEqual(before[name]);
  });

  test("a flat file, without the prefix for the author", async () => {
    const bytes = flatOdtDocument(markup);
    const xml = new TextDecoder().decode(bytes).replace('xmlns:dc="http://purl.org/dc/elements/1.1/"', "");
    const letter = await readOffice("odt", new TextEncoder().encode(xml), {});
    const annotated = await annotateLetter(new TextEncoder().encode(xml), letter, notesOn(letter, ["derhalve"]), { date });
    expect(odtComments(new TextDecoder().decode(annotated))).toEqual([["derhalve", "Opmerking 1 <&> / Waarom."]]);
    expect((await readOffice("odt", annotated, {})).leftovers).toEqual([]);
  });

  test("a comment of a person stays", async () => {
    const note = `<office:annotation office:name="n"><dc:creator>Jan</dc:creator>${textP("Eens")}</office:annotation>`;
    const annotated = await annotateWords(odtDocument({ body: textP(`${span("Beste ", "T")}${note}lezer`) }), "odt", ["lezer"]);
    expect((await readOffice("odt", annotated, {})).leftovers).toMatchObject([{ kind: "comment", author: "Jan" }]);
  });
});

test("other formats are refused in a clear sentence", async () => {
  const letter = await readLetter("# Brief", { path: "brief.md" });
  await expect(annotateLetter(new Uint8Array(1), letter, [], { date })).rejects.toMatchObject({
    reason: "format", messages: { nl: "Alleen Word- en LibreOffice-documenten kunnen opmerkingen in de kantlijn krijgen." },
  });
});

test("a range outside the text is a mistake in the call", async () => {
  const letter = await readOffice("docx", sample, {});
  await expect(annotateLetter(sample, letter, [{ range: { start: 0, end: 9999 }, text: ["x"] }], { date })).rejects.toThrow(RangeError);
});
