import { describe, expect, test } from "vitest";
import { zipSync } from "fflate";
import { readOffice } from "./office.js";
import { UnreadableLetterError } from "../letter.js";
import { odtDocument, textP } from "../../../../tests/support/odt-markup.js";
import { field, p, r, styled, table, wordDocument } from "../../../../tests/support/word-markup.js";
import { zipFiles } from "../../../../tests/support/zip-files.js";

type Format = "docx" | "odt" | "pdf";

/** The reason why a file cannot be read, after a check that it is said in two languages and in time. */
async function refusal(format: Format, bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  try {
    await readOffice(format, bytes, { path: `brief.${format}` });
    return "read";
  } catch (error) {
    if (!(error instanceof UnreadableLetterError)) throw error;
    expect(error.messages.nl).toMatch(/^[A-Z].{15,}[.\d]$/su);
    expect(error.messages.en).toMatch(/^[A-Z].{15,}[.\d]$/su);
    return error.reason;
  } finally {
    expect(performance.now() - started).toBeLessThan(20_000);
  }
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const good = wordDocument({ body: p("Geachte mevrouw,") + p(field("MERGEFIELD Naam", "«Naam»")) });
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (name: string): Uint8Array => new Uint8Array([...oleStart, ...new Array<number>(600).fill(0), ...[...name].flatMap((sign) => [sign.charCodeAt(0), 0]), 0, 0]);

describe("files that are something else", () => {
  test.each<[string, Format, Uint8Array, string]>([
    ["empty", "docx", new Uint8Array(0), "empty"],
    ["old Word document", "docx", ole("WordDocument"), "format"],
    ["Word document with a password", "docx", ole("EncryptedPackage"), "encrypted"],
    ["RTF", "docx", text("{\\rtf1 Hallo}"), "format"],
    ["web page", "docx", text("<html><body>Hallo</body></html>"), "format"],
    ["Word as XML", "docx", text('<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'), "format"],
    ["plain text", "odt", text("Geachte mevrouw,"), "format"],
    ["PDF named docx", "docx", text("%PDF-1.7\n"), "format"],
    ["docx named odt", "odt", good, "format"],
    ["odt named docx", "docx", odtDocument({ body: textP("x") }), "format"],
    ["docx named pdf", "pdf", good, "format"],
    ["spreadsheet", "docx", zipFiles({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>" }), "format"],
    ["presentation", "docx", zipFiles({ "[Content_Types].xml": "<x/>", "ppt/presentation.xml": "<x/>" }), "format"],
    ["OpenDocument spreadsheet", "odt", zipFiles({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }, ["mimetype"]), "format"],
    ["any archive", "docx", zipFiles({ "foto.txt": "x" }), "format"],
    ["half a PDF", "pdf", text("%PDF-1.7\n1 0 obj\n<<"), "damaged"],
    ["a document without text", "docx", wordDocument({ body: p("") }), "empty"],
  ])("%s", async (_name, format, bytes, reason) => {
    expect(await refusal(format, bytes)).toBe(reason);
  });

  test("a larger file than may be read", async () => {
    await expect(readOffice("docx", good, { path: "brief.docx", maximumBytes: 100 })).rejects.toMatchObject({ reason: "too-large" });
  });

  test("what it is, is said", async () => {
    await expect(readOffice("docx", ole("WordDocument"), {})).rejects.toMatchObject({
      messages: { nl: "Dit is niet een Word-document (.docx), maar een Word-document van voor 2007 (.doc). Open het in Word en sla het op als .docx." },
    });
  });
});

describe("damaged documents", () => {
  const without = (name: string): Uint8Array => wordDocument({ body: p("Hallo"), more: { [name]: "" } });

  test("parts that a letter cannot do without, and parts that it can", async () => {
    expect(await refusal("docx", without("word/document.xml"))).toBe("damaged");
    expect(await refusal("docx", without("_rels/.rels"))).toBe("read");
    expect(await refusal("docx", without("word/_rels/document.xml.rels"))).toBe("read");
    expect(await refusal("odt", zipFiles({ mimetype: "application/vnd.oasis.opendocument.text" }, ["mimetype"]))).toBe("damaged");
  });

  test("relationships to parts that are not there", async () => {
    const bytes = wordDocument({ body: p(styled("X")) + p(`${r("Hallo")}<w:r><w:footnoteReference w:id="9"/></w:r>`), styles: "<w:style/>", more: { "word/styles.xml": "" } });
    expect(await refusal("docx", bytes)).toBe("read");
  });

  test("broken XML, document types and entities", async () => {
    for (const xml of ["<w:document>", "nee", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "<?xml version='1.0'?><x/>"]) {
      expect(["damaged", "format"]).toContain(await refusal("docx", wordDocument({ body: "", more: { "word/document.xml": xml } })));
    }
    expect(await refusal("odt", zipFiles({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>" }, ["mimetype"]))).toBe("damaged");
  });

  test("an OpenDocument with a password", async () => {
    const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await refusal("odt", zipFiles({ mimetype: "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": manifest, "content.xml": "x" }, ["mimetype"]))).toBe("encrypted");
  });

  test("text boxes in text boxes are read once", async () => {
    let nested = textP("diep");
    for (let depth = 0; depth < 60; depth++) nested = textP(`<draw:frame><draw:text-box>${nested}</draw:text-box></draw:frame>`);
    const letter = await readOffice("odt", odtDocument({ body: nested }), {});
    expect(letter.text).toBe("diep");
  });

  test("tables in tables, fields in fields and tags in tags, far too deep", async () => {
    let nested = p("x");
    for (let depth = 0; depth < 400; depth++) nested = table([[nested]]);
    expect(await refusal("docx", wordDocument({ body: nested }))).toBe("too-large");
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(await refusal("docx", wordDocument({ body: p(open.repeat(20_000)) }))).toBe("damaged");
    expect(await refusal("docx", wordDocument({ body: p(r("{{#if a}}".repeat(20_000)) + r("x")) }))).toBe("read");
    expect(await refusal("docx", wordDocument({ body: p(r("((".repeat(200_000))) }))).toBe("read");
  });
});

describe("archives that are traps", () => {
  const bomb = (size: number): Uint8Array => zipSync({
    "[Content_Types].xml": text("<x/>"), "word/document.xml": [new Uint8Array(size).fill(0x20), { level: 6 }],
  });

  test("a bomb is refused before it is unpacked", async () => {
    expect(await refusal("docx", bomb(40_000_000))).toBe("too-large");
  });

  test("a header that lies about the size costs no memory", async () => {
    const bytes = bomb(40_000_000);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    const before = process.memoryUsage().rss;
    expect(await refusal("docx", bytes)).toBe("damaged");
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test("an archive of ten thousand parts", async () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`word/${index}.xml`, "x"]));
    expect(await refusal("docx", zipFiles({ "[Content_Types].xml": "<x/>", ...files }))).toBe("too-large");
  });

  test("more text, more runs and more code than any letter has", async () => {
    const noise = Array.from({ length: 90_000 }, (_, index) => `woord${index}`).join(" ");
    expect(await refusal("docx", wordDocument({ body: p(noise) }))).toBe("too-large");
    expect(await refusal("docx", wordDocument({ body: Array.from({ length: 45_000 }, (_, index) => p(String(index))).join("") }))).toBe("too-large");
    expect(await refusal("docx", wordDocument({ body: p(field(`IF 1 = 1 "${noise}" "b"`, "b")) }))).toBe("damaged");
  });

  test("pictures are never unpacked", async () => {
    const bytes = zipSync({ ...Object.fromEntries([["word/media/a.png", [new Uint8Array(30_000_000), { level: 6 }]]]) });
    expect(await refusal("docx", bytes)).toBe("format");
  });
});

describe("files that were changed at random", () => {
  /** A small generator with a seed: the same files on every run. */
  function generator(seed: number): (limit: number) => number {
    let state = seed;
    return (limit) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
  }

  const rich = wordDocument({
    styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:basedOn w:val="A"/></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    comments: `<w:comment w:id="1" w:author="x">${p("y")}</w:comment>`,
    footnotes: `<w:footnote w:id="1">${p("noot")}</w:footnote>`,
    body: p("Kop", styled("A")) + p(field("IF 1 = 1 \"a\" \"b\"", "a")) + table([[p("a"), p("b")]]) + p(`${r("x")}<w:r><w:footnoteReference w:id="1"/></w:r>`, '<w:numPr><w:numId w:val="1"/></w:numPr>'),
  });
  const open = odtDocument({ body: `<text:list>${textP("x")}</text:list>${textP("<text:span>y</text:span>")}`, styles: '<style:style style:name="A" style:family="paragraph"/>' });

  test.each<[Format, Uint8Array, number]>([["docx", rich, 700], ["odt", open, 300]])("%s: bytes", async (format, bytes, count) => {
    const random = generator(7);
    for (let round = 0; round < count; round++) {
      const changed = bytes.slice(0, random(10) === 0 ? random(bytes.length) : bytes.length);
      for (let times = random(8); times >= 0; times--) changed[random(changed.length)] = random(256);
      await refusal(format, changed);
    }
  });

  /** Changes in the XML itself: the archive stays whole. */
  test.each<[string, number]>([["word/document.xml", 600], ["word/styles.xml", 200], ["word/numbering.xml", 200]])("docx: %s", async (name, count) => {
    const { unzipSync } = await import("fflate");
    const parts = unzipSync(rich);
    const source = new TextDecoder().decode(parts[name]);
    const random = generator(11);
    for (let round = 0; round < count; round++) {
      const from = random(source.length);
      const to = from + random(40);
      const piece = source.slice(random(source.length)).slice(0, random(60));
      const changed = source.slice(0, from) + (random(2) === 0 ? "" : piece) + source.slice(to);
      await refusal("docx", zipFiles({ ...parts, [name]: changed }));
    }
  });
});
