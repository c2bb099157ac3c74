import { describe, expect, test } from "vitest";
import { readDocx } from "./docx.js";
import { field, p, r, wordDocument } from "../../../../tests/support/word-markup.js";
import type { Letter } from "../letter.js";
import type { WordParts } from "../../../../tests/support/word-markup.js";

function read(parts: WordParts): Letter {
  return readDocx(wordDocument(parts), { path: "brief.docx" });
}

const ins = (content: string, author = "Jan"): string => `<w:ins w:id="1" w:author="${author}" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`;
const del = (text: string, author = "Jan"): string => `<w:del w:id="2" w:author="${author}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

describe("revisions", () => {
  test("insertions are text and left over; deletions only left over", () => {
    const letter = read({ body: p(`${r("U krijgt ")}${del("geen ")}${ins(r("een "))}${ins(r("hoge"))}${r(" uitkering.")}`) });
    expect(letter.text).toBe("U krijgt een hoge uitkering.");
    expect(letter.leftovers.map(({ kind, text, author, start, end }) => [kind, text, author, letter.text.slice(start, end)])).toEqual([
      ["deletion", "geen ", "Jan", ""], ["insertion", "een hoge", "Jan", "een hoge"],
    ]);
    expect(letter.leftovers[1]?.place).toMatchObject({ part: "word/document.xml", paragraph: 0, start: 9, end: 17, label: "alinea 1" });
  });

  test("authors apart; moved text; deleted rows; the mark at the end of a paragraph", () => {
    const moved = `<w:moveFrom w:id="5" w:author="An">${r("weg")}</w:moveFrom><w:moveTo w:id="6" w:author="An">${r("hier")}</w:moveTo>`;
    const row = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:del w:id="7" w:author="An"/></w:trPr><w:tc>${p("rij")}</w:tc></w:tr></w:tbl>`;
    const letter = read({ body: p(ins(r("a")) + ins(r("b"), "Piet")) + p(moved) + row + p("c", '<w:rPr><w:del w:id="8" w:author="An"/></w:rPr>') });
    expect(letter.text).toBe("ab\n\nhier\n\nc");
    expect(letter.leftovers.map(({ kind, text, author }) => `${kind} ${text} ${author}`)).toEqual([
      "insertion a Jan", "insertion b Piet", "deletion weg An", "insertion hier An", "deletion rij An", "deletion ¶ An",
    ]);
  });

  test("a deleted field leaves no placeholder", () => {
    const letter = read({ body: p(`${r("Tekst ")}<w:del w:id="1" w:author="Jan">${field("MERGEFIELD Naam", "«Naam»")}</w:del>`) });
    expect(letter.text).toBe("Tekst");
    expect(letter.placeholders).toEqual([]);
  });

  test("changed formatting is no leftover", () => {
    const changed = '<w:b/><w:rPrChange w:id="1" w:author="Jan"><w:rPr><w:sz w:val="99"/></w:rPr></w:rPrChange>';
    const letter = read({ body: p(r("x", changed)) });
    expect(letter.leftovers).toEqual([]);
    expect(letter.runs[0]?.style.size).toBe(10);
  });
});

test("hidden text is no text, by itself and by style", () => {
  const styles = '<w:style w:type="character" w:styleId="Geheim"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const letter = read({ styles, body: p(`${r("Zicht")}${r("on", "<w:vanish/>")}${r("zien", '<w:rStyle w:val="Geheim"/>')}${r("baar")}`) });
  expect(letter.text).toBe("Zichtbaar");
  expect(letter.leftovers.map(({ kind, text, start }) => [kind, text, start])).toEqual([["hidden", "onzien", 5]]);
});

describe("comments", () => {
  const comment = (id: string, author: string, text: string): string => `<w:comment w:id="${id}" w:author="${author}">${p(r(text))}</w:comment>`;
  const around = (id: string, content: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  test("a row of a table that was put in or taken out", () => {
    const row = (change: string, text: string): string => `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
    const by = 'w:id="1" w:author="Jan"';
    const body = `<w:tbl>${row("", "Een")}${row(`<w:ins ${by}/>`, "Twee")}${row(`<w:del ${by}/>`, "Drie")}${row("", "Vier")}</w:tbl>`;
    const letter = read({ body });
    expect(letter.text).toBe("Een\n\nTwee\n\nVier");
    expect(letter.leftovers).toMatchObject([{ kind: "insertion", author: "Jan", text: "Twee" }, { kind: "deletion", author: "Jan", text: "Drie" }]);
  });

  test("a person's comment is left over, at its words", () => {
    const letter = read({ comments: comment("0", "Jan", "Klopt dit?"), body: p(`${r("Dat is ")}${around("0", r("niet waar"))}${r(".")}`) });
    expect(letter.text).toBe("Dat is niet waar.");
    expect(letter.leftovers).toMatchObject([{ kind: "comment", author: "Jan", text: "Klopt dit?", start: 7, end: 16 }]);
    expect(letter.comments).toMatchObject([{ text: "Klopt dit?", start: 0 }]);
  });

  test("an annotation of Brieftoets is neither; a suppression is a comment for Brieftoets, and begins with its block", () => {
    const comments = comment("0", "Brieftoets", "Zin van 30 woorden.") + comment("1", "Jan", "<!-- brieftoets-disable-next-line formal-word -- vaste tekst -->");
    const letter = read({ comments, body: p("Een") + p(`${r("Wij verzoeken u ")}${around("1", r("derhalve"))}${around("0", r(" te komen"))}`) });
    expect(letter.leftovers).toEqual([]);
    expect(letter.comments).toMatchObject([{ text: "brieftoets-disable-next-line formal-word -- vaste tekst", start: 5, place: { paragraph: 1, start: 16, end: 24 } }]);
  });

  test("a comment can say what the letter is", () => {
    const letter = read({ comments: comment("0", "Jan", "brieftoets type=invitation sent=2026-03-02"), body: p(around("0", r("Beste"))) });
    expect(letter.meta).toMatchObject({ type: "invitation", sent: "2026-03-02" });
  });

  test("ranges over paragraphs, between paragraphs, and comments without a range", () => {
    const comments = comment("0", "Jan", "a") + comment("1", "Jan", "b") + comment("2", "Jan", "c");
    const body = `<w:commentRangeStart w:id="0"/>${p("Een")}${p("Twee")}<w:commentRangeEnd w:id="0"/>${p(`${r("Drie")}<w:r><w:commentReference w:id="1"/></w:r>`)}`;
    const letter = read({ comments, body });
    expect(letter.leftovers.map(({ text, start, end }) => [text, letter.text.slice(start, end)])).toEqual([["a", "Een\n\nTwee"], ["c", ""], ["b", ""]]);
  });
});
