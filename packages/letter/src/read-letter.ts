import { buildLetter } from "./build-letter.js";
import { decodeSource } from "./decode-source.js";
import { findFrontMatter, readFrontMatter } from "./front-matter.js";
import { formatOfPath, formatOfText } from "./letter-format.js";
import { setMetaFromComments } from "./letter-meta.js";
import type { MetaDraft } from "./letter-meta.js";
import { LetterWriter } from "./letter-writer.js";
import { UnreadableLetterError } from "./letter.js";
import type { Letter } from "./letter.js";
import { MaskedSource } from "./masked-source.js";
import type { ReadOptions } from "./read-options.js";
import { readTemplate } from "./template/read-template.js";
import type { TemplateReading } from "./template/read-template.js";
import type { TextFormatReader } from "./text-format-reader.js";

type TextFormat = "text" | "markdown" | "html";

/**
 * Reads a document as the letter that its reader gets.
 * @param bytesOrText the file, or for the text formats its decoded text
 * @param options where it comes from and how it is to be read; the format is `options.format`, else that of `options.path`
 * @throws UnreadableLetterError when it is empty, binary, too large, not UTF-8 (or UTF-16 with a byte order mark) or of no known format;
 * for Word, LibreOffice and PDF also "damaged", "encrypted" and "missing-package"
 */
export async function readLetter(bytesOrText: Uint8Array | string, options: ReadOptions): Promise<Letter> {
  const format = options.format ?? formatOfPath(options.path ?? "");
  if (format === undefined) throw unknownFormat(options.path);
  if (format === "docx" || format === "odt" || format === "pdf") {
    if (typeof bytesOrText === "string") throw unknownFormat(options.path);
    const { readOffice } = await import("./readers/office.js");
    return readOffice(format, bytesOrText, options);
  }
  return readTextFormat(decodeSource(bytesOrText, options.maximumBytes), format, options);
}

function unknownFormat(path: string | undefined): UnreadableLetterError {
  return new UnreadableLetterError("format", {
    nl: `Dit soort bestand is geen brief die Brieftoets kan lezen${path === undefined ? "" : `: ${path}`}.`,
    en: `This kind of file is no letter that Brieftoets can read${path === undefined ? "" : `: ${path}`}.`,
  });
}

const BYTE_ORDER_MARK = "\uFEFF";

async function readTextFormat(source: string, format: TextFormat | "template", options: ReadOptions): Promise<Letter> {
  const path = options.path ?? "";
  const meta: MetaDraft = {};
  const start = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const frontMatter = findFrontMatter(source, start);
  if (frontMatter !== undefined) await readFrontMatter(meta, source, frontMatter);
  const from = frontMatter?.end ?? start;
  const dialects = options.dialects ?? "auto";
  const readAs = (lines: boolean): TemplateReading => readTemplate(source, { path, dialects, lines, html: !lines, from });
  const guess = format === "template" ? formatOfText(new MaskedSource(source, readAs(true).edits, from).text) : format;
  const template = readAs(guess !== "html");
  setMetaFromComments(meta, source, template.comments);
  const writer = new LetterWriter(new MaskedSource(source, template.edits, from));
  const read = await readerOf(guess);
  const markup = await read(writer, { styles: options.styles ?? [], meta, fields: template.fields });
  return buildLetter({ path, format: guess, writer, template, meta, fields: markup.fields, arms: markup.arms });
}

/** Parsers are heavy: each is loaded when its first letter comes. */
async function readerOf(format: TextFormat): Promise<TextFormatReader> {
  if (format === "markdown") return (await import("./readers/markdown.js")).readMarkdownLetter;
  if (format === "html") return (await import("./readers/html.js")).readHtmlLetter;
  return (await import("./readers/text.js")).readTextLetter;
}
