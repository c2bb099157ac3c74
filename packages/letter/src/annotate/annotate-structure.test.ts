import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotateLetter } from "./annotate-letter.js";
import { descendantsOf, elementsOf } from "../readers/xml-tree.js";
import { parseXml } from "../readers/xml.js";
import { readOffice } from "../readers/office.js";
import { field, p, r, wordDocument } from "../../../../tests/support/word-markup.js";
import type { XmlElement } from "../readers/xml-tree.js";

/** Where the schema lets the ends of a comment stand, and the run with its number. */
const holders = new Set(["w:p", "w:hyperlink", "w:ins", "w:del", "w:moveTo", "w:sdtContent", "w:smartTag", "w:customXml", "w:fldSimple"]);

function parentsOf(root: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const parents = new Map<XmlElement, XmlElement>();
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (const child of elementsOf(element)) {
      parents.set(child, element);
      stack.push(child);
    }
  }
  return parents;
}

function part(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(new TextDecoder().decode(unzipSync(bytes)[name]), name);
}

/** A note on every word. */
async function annotateAll(bytes: Uint8Array, format: "docx" | "odt"): Promise<Uint8Array> {
  const letter = await readOffice(format, bytes, { path: `x.${format}` });
  const notes = [...letter.text.matchAll(/\S+/g)].map((match) => ({ range: { start: match.index, end: match.index + match[0].length }, text: ["x"] }));
  return annotateLetter(bytes, letter, notes, { date: "2026-11-22" });
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../tests/fixtures/office/${name}`, import.meta.url)));
const control = `<w:sdt><w:sdtPr><w:tag w:val="n"/></w:sdtPr><w:sdtContent>${r("Een naam")}</w:sdtContent></w:sdt>`;
const mixed = wordDocument({
  links: { l: "https://voorbeeld.example" },
  body: p(`${control}${r(" en ")}<w:hyperlink r:id="l">${r("een adres")}</w:hyperlink>${field('IF 1 = 1 "een ding" "een ander"', "x")}<w:ins w:id="1" w:author="J">${r("erbij gezet")}</w:ins>`
    + `<w:fldSimple w:instr="DATE">${r("3 maart")}</w:fldSimple><w:r><w:rPr><w:b/></w:rPr><w:t>met een</w:t><w:tab/><w:t>tab en</w:t><w:br/><w:t>regel</w:t></w:r>`),
});

describe("what the schema of WordprocessingML asks of comments", () => {
  test.each([["brief.docx", fixture("brief.docx")], ["besluit.docx", fixture("besluit.docx")], ["mixed", mixed]])("%s", async (_name, bytes) => {
    const annotated = await annotateAll(bytes, "docx");
    const root = part(annotated, "word/document.xml");
    const parents = parentsOf(root);
    const all = elementsOf(part(annotated, "word/comments.xml"), "w:comment");
    expect(new Set(all.map(({ attributes }) => attributes["w:id"])).size).toBe(all.length);
    const comments = all.filter(({ attributes }) => attributes["w:author"] === "Brieftoets").map(({ attributes }) => attributes["w:id"] ?? "");
    expect(comments.length).toBeGreaterThan(8);
    for (const name of ["w:commentRangeStart", "w:commentRangeEnd"]) {
      const found = descendantsOf(root, name);
      expect(found.map(({ attributes }) => attributes["w:id"] ?? "").sort()).toEqual([...comments].sort());
      for (const element of found) expect(holders).toContain(parents.get(element)?.name);
    }
    for (const reference of descendantsOf(root, "w:commentReference")) {
      const run = parents.get(reference);
      expect(run?.name).toBe("w:r");
      expect(holders).toContain(parents.get(run ?? root)?.name);
    }
    for (const run of descendantsOf(root, "w:r")) expect(run.children.findIndex(({ name }) => name === "w:rPr")).toBeLessThanOrEqual(0);
  });

  test("ends come after starts, and the number right after the end", async () => {
    const xml = new TextDecoder().decode(unzipSync(await annotateAll(mixed, "docx"))["word/document.xml"]);
    for (const [, id] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)) {
      expect(xml.indexOf(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)).toBeGreaterThan(xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`));
    }
  });
});

test("what the schema of OpenDocument asks of comments", async () => {
  const annotated = await annotateAll(fixture("brief.odt"), "odt");
  const root = part(annotated, "content.xml");
  const parents = parentsOf(root);
  const own = descendantsOf(root, "office:annotation").filter(({ attributes }) => attributes["office:name"]?.startsWith("brieftoets-") === true);
  const ends = new Set(descendantsOf(root, "office:annotation-end").map(({ attributes }) => attributes["office:name"]));
  expect(own.length).toBeGreaterThan(50);
  for (const annotation of own) {
    expect(["text:p", "text:h", "text:span", "text:a"]).toContain(parents.get(annotation)?.name);
    const [author, date, ...paragraphs] = elementsOf(annotation).map(({ name }) => name);
    expect([author, date, ...new Set(paragraphs)]).toEqual(["dc:creator", "dc:date", "text:p"]);
    expect(ends).toContain(annotation.attributes["office:name"]);
  }
});
