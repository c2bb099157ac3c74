import { describe, expect, test } from "vitest";
import { parseXml } from "./xml.js";
import { childOf, descendantsOf, elementsOf, textOf } from "./xml-tree.js";
import { decodeXml } from "./xml-decode.js";
import { UnreadableLetterError } from "../letter.js";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

describe("well-formed XML", () => {
  test("offsets of elements and of what is in them", () => {
    const source = `<?xml version="1.0"?><!-- a --><w:p xmlns:w="${w}"><w:r a='1' >t&amp;x<w:t/></w:r >é&#233;<![CDATA[<&]]></w:p>\n`;
    const root = parseXml(source, "deel");
    const run = childOf(root, "w:r");
    expect(source.slice(root.start, root.end)).toBe(source.slice(source.indexOf("<w:p"), -1));
    expect(run === undefined ? "" : source.slice(run.inner, run.innerEnd)).toBe("t&amp;x<w:t/>");
    expect(run?.attributes["a"]).toBe("1");
    expect(textOf(root)).toBe("t&xéé<&");
    expect(root.children.map((child) => source.slice(child.start, child.end))).toEqual(["<w:r a='1' >t&amp;x<w:t/></w:r >", "é&#233;", "<&"]);
  });

  test("names by their namespace, whatever the prefix, also when it is declared inside", () => {
    const root = parseXml(`<document xmlns="${w}" xmlns:y="${w}"><y:p y:val="1"/><a:p xmlns:a="urn:other"/><p xmlns=""/></document>`, "deel");
    expect(root.name).toBe("w:document");
    expect(elementsOf(root).map(({ name }) => name)).toEqual(["w:p", "{urn:other}:p", "p"]);
    expect(elementsOf(root)[0]?.attributes["w:val"]).toBe("1");
  });

  test("line ends are one character", () => {
    expect(textOf(parseXml("<a>x\r\ny\rz</a>", "deel"))).toBe("x\ny\nz");
  });

  test("UTF-8 with a mark, and UTF-16 of both kinds", () => {
    const utf16 = (little: boolean): Uint8Array => new Uint8Array([...(little ? [0xff, 0xfe] : [0xfe, 0xff]), ...[..."<a>é</a>"].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    })]);
    expect([new TextEncoder().encode("\ufeff<a>é</a>"), utf16(true), utf16(false)].map((bytes) => textOf(parseXml(decodeXml(bytes), "deel")))).toEqual(["é", "é", "é"]);
  });
});

describe("what is refused", () => {
  test.each([
    "", "tekst", "<a>", "<a></b>", "<a/><b/>", "<a>&x;</a>", "<a>&</a>", "<a b=1/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a b='&y;'/>", "<a", "<a b", "<a b='", "</a>", "<1/>",
    "<a>\u0001</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a><!-- </a>", "<a><![CDATA[ </a>", "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<?xml", "x<a/>", "<a/>x", "<![CDATA[x]]>",
  ])("%s", (source) => {
    expect(() => parseXml(source, "deel")).toThrow(UnreadableLetterError);
  });

  test("nesting, elements, attributes and namespaces beyond any letter, in time", () => {
    const started = performance.now();
    const deep = `${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}`;
    const many = `<a>${"<b/>".repeat(500_000)}</a>`;
    const wide = `<a ${Array.from({ length: 100_000 }, (_, index) => `x${index}=""`).join(" ")}/>`;
    const spaces = `<a ${Array.from({ length: 180 }, (_, index) => `xmlns:x${index}="u${index}"`).join(" ")}>${'<b xmlns:y="u"/>'.repeat(100_000)}</a>`;
    for (const source of [deep, many, wide, spaces]) expect(() => parseXml(source, "deel")).toThrow(UnreadableLetterError);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test("descendants come in document order", () => {
  const root = parseXml("<a><b i='1'><b i='2'/></b><c><b i='3'/></c></a>", "deel");
  expect(descendantsOf(root, "b").map(({ attributes }) => attributes["i"])).toEqual(["1", "2", "3"]);
});
