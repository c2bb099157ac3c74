import type { BlockShape, LetterWriter } from "../letter-writer.js";
import type { TextRange } from "../letter.js";
import { findDeliberateLineEnds } from "../line-ends.js";
import { NO_MARKUP_TEMPLATE } from "../text-format-reader.js";
import type { TextFormatReader } from "../text-format-reader.js";

/** A line of plain text. The range leaves out blanks at its end. */
interface TextLine extends TextRange {
  /** Where the words start: after blanks and quotation signs. */
  readonly textStart: number;
  readonly quoted: boolean;
  readonly indent: number;
  /** What may be a list marker, and where the words after it start. */
  readonly marker?: { readonly text: string; readonly end: number };
}

/** The list items that are open, outermost first. */
interface ListState {
  items: { readonly indent: number; readonly marker: string }[];
  group: number;
  quoted: boolean;
}

/** Reads plain text: paragraphs by empty lines, list items by their markers, quotations by ">". Blanks inside a line stay. */
export const readTextLetter: TextFormatReader = async (writer, { styles }) => {
  if (styles.length > 0) {
    const { createStyler } = await import("../style/styler.js");
    const { styleInside } = await import("../style/printed-style.js");
    const styler = await createStyler({ sheets: styles, medium: "print", browser: true, inline: false });
    writer.style = styler.textStyle(styleInside(styler, { element: undefined, computed: styler.root.computed }, ["html", "body", "p"]).computed);
  }
  writePlainText(writer, 0);
  return NO_MARKUP_TEMPLATE;
};

/** Writes the masked source from an offset on as plain text. */
export function writePlainText(writer: LetterWriter, from: number): void {
  const text = writer.mask.text;
  const lines = linesOf(text, from);
  const deliberate = findDeliberateLineEnds(text, lines.filter((line) => line.end > line.textStart));
  const list: ListState = { items: [], group: 0, quoted: false };
  let previous: TextLine | undefined;
  for (const line of lines) {
    if (line.end <= line.textStart) {
      if (writer.inBlock) writer.closeBlock(previous?.end ?? line.start);
      previous = undefined;
      continue;
    }
    if (line.quoted !== list.quoted) list.items = [];
    list.quoted = line.quoted;
    const marker = markerOf(line, previous, list);
    if (marker !== undefined) writer.openBlock(itemShape(line, marker.text, list, writer), line.start);
    else if (previous === undefined || leavesBlock(line, previous, list, deliberate)) writer.openBlock(plainShape(line, list), line.start);
    else writer.blank(deliberate(previous.textStart) ? "\n" : " ", previous.end, line.textStart);
    writer.writeVerbatim(marker?.end ?? line.textStart, line.end);
    previous = line;
  }
  if (writer.inBlock) writer.closeBlock(previous?.end ?? text.length);
}

function linesOf(text: string, from: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let start = from; start < text.length; ) {
    const lineFeed = text.indexOf("\n", start);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    let end = lineFeed < 0 ? text.length : lineFeed;
    while (end > start && " \t\r\f".includes(text.charAt(end - 1))) end -= 1;
    lines.push(lineOf(text, start, end));
    start = next;
  }
  return lines;
}

const QUOTE_SIGNS = /(?:[ \t]{0,3}> ?)+/uy;
const BULLET = /([-*•·–▪◦‣]|\d{1,3}[.)]|[a-z][.)])[ \t]+(?=\S)/uy;

function lineOf(text: string, start: number, end: number): TextLine {
  QUOTE_SIGNS.lastIndex = start;
  const quoted = QUOTE_SIGNS.test(text);
  const from = quoted ? QUOTE_SIGNS.lastIndex : start;
  let textStart = from;
  while (textStart < end && (text[textStart] === " " || text[textStart] === "\t")) textStart += 1;
  BULLET.lastIndex = textStart;
  const bullet = BULLET.exec(text);
  const line = { start, end, textStart, quoted, indent: textStart - from };
  return bullet === null || BULLET.lastIndex >= end ? line : { ...line, marker: { text: bullet[1] ?? "", end: BULLET.lastIndex } };
}

/** "12. " in the middle of a paragraph and "p. " at the start of a line are words: a number or letter must start or continue a list. */
function markerOf({ marker, indent }: TextLine, previous: TextLine | undefined, list: ListState): TextLine["marker"] {
  if (marker === undefined || /^[^\d\p{L}]/u.test(marker.text)) return marker;
  const value = marker.text.slice(0, -1);
  const last = (list.items.findLast((item) => item.indent <= indent)?.marker ?? "").slice(0, -1);
  if (value === "1" || value === "a") return marker;
  if (/\d/u.test(value)) return previous === undefined || Number(last) + 1 === Number(value) ? marker : undefined;
  return last.length === 1 && last.charCodeAt(0) + 1 === value.charCodeAt(0) ? marker : undefined;
}

/** Whether a line is a block of its own though no empty line stands before it. */
function leavesBlock(line: TextLine, previous: TextLine, list: ListState, deliberate: (offset: number) => boolean): boolean {
  if (line.quoted !== previous.quoted) return true;
  const item = list.items.at(-1);
  return item !== undefined && line.indent <= item.indent && deliberate(previous.textStart);
}

function itemShape(line: TextLine, marker: string, list: ListState, writer: LetterWriter): BlockShape {
  if (list.items.length === 0) list.group = writer.newGroup();
  while ((list.items.at(-1)?.indent ?? -1) >= line.indent) list.items.pop();
  list.items.push({ indent: line.indent, marker });
  return { kind: "list-item", region: "body", quoted: line.quoted, level: list.items.length, marker, group: list.group };
}

/** A paragraph, or a further paragraph of the list item that it is indented under. */
function plainShape(line: TextLine, list: ListState): BlockShape {
  while ((list.items.at(-1)?.indent ?? -1) >= line.indent) list.items.pop();
  const { quoted } = line;
  if (list.items.length === 0) return { kind: "paragraph", region: "body", quoted };
  return { kind: "list-item", region: "body", quoted, level: list.items.length, group: list.group };
}
