import { rounded } from "./office-measures.js";
import type { OfficeItem, OfficeParagraph } from "./office-document.js";
import type { PdfLine } from "./pdf-lines.js";
import type { PdfTag } from "./pdf-tags.js";
import type { TextStyle } from "../letter.js";

/** Lines that make one paragraph. */
export interface PdfParagraph {
  readonly page: number;
  readonly lines: readonly PdfLine[];
  readonly tag: PdfTag | undefined;
  /** Lines that their author ended. */
  readonly ended: ReadonlySet<PdfLine>;
}

const sign = "[•‣▪◦●■–—*\\uf0b7\\uf0a7-]|\\d{1,3}[.)]|[a-z][.)]";
const marker = new RegExp(`^\\s*(${sign})(?=\\s)\\s*`, "u");
const loneMarker = new RegExp(`^\\s*(${sign})\\s*$`, "u");

/** Puts lines together: by their tags, or without tags by their distance, size and edges. */
export function paragraphsOf(page: number, lines: readonly PdfLine[], tags: ReadonlyMap<string, PdfTag>): readonly PdfParagraph[] {
  const paragraphs: { page: number; lines: PdfLine[]; tag: PdfTag | undefined; ended: Set<PdfLine> }[] = [];
  const edges = rightEdges(lines);
  for (const line of lines) {
    const tag = line.tag === undefined ? undefined : tags.get(line.tag);
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    if (open === undefined || last === undefined) paragraphs.push({ page, lines: [line], tag, ended: new Set() });
    else if (tag !== undefined || open.tag !== undefined) {
      if (tag !== undefined && open.tag?.block === tag.block) open.lines.push(line);
      else paragraphs.push({ page, lines: [line], tag, ended: new Set() });
    } else if (belongs(last, line, open.lines.length) && !(endsEarly(last, line, edges) && !goesOn(last, line))) {
      if (endsEarly(last, line, edges)) open.ended.add(last);
      open.lines.push(line);
    } else paragraphs.push({ page, lines: [line], tag, ended: new Set() });
  }
  return paragraphs;
}

function belongs(last: PdfLine, next: PdfLine, count: number): boolean {
  if (last.artifact !== next.artifact || markerOf(next) !== null) return false;
  const distance = last.y - next.y;
  const close = distance > 0 && distance < 1.75 * Math.max(last.size, next.size);
  const sameSize = Math.abs(last.size - next.size) < 0.6;
  // The first line of a list item begins at its marker, the others at its text.
  const sameEdge = Math.abs(last.left - next.left) < 2 || (count === 1 && markerOf(last) !== null && next.left > last.left);
  return close && sameSize && sameEdge;
}

/** How far the lines that begin at the same place go to the right. */
function rightEdges(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { left, right } of lines) edges.set(edgeKey(left), Math.max(right, edges.get(edgeKey(left)) ?? 0));
  return edges;
}

const edgeKey = (left: number): number => Math.round(left / 3);

/** Words differ in width from the average of their line. */
const slack = 1.35;

/** The first word of the next line would have fitted on this one: its author ended the line there. */
function endsEarly(last: PdfLine, next: PdfLine, edges: ReadonlyMap<number, number>): boolean {
  if (/[-\u00ad]\s*$/.test(last.text)) return false;
  const text = next.text.trim();
  const character = (next.right - next.left) / Math.max(1, text.length);
  const word = text.split(/\s/, 1)[0]?.length ?? 0;
  return last.right + slack * (word + 1) * character < (edges.get(edgeKey(last.left)) ?? 0);
}

/** A small letter after no sign: a name with the function under it, or text that gives way to a picture. */
function goesOn(last: PdfLine, next: PdfLine): boolean {
  return /[\p{L}\p{N},]\s*$/u.test(last.text) && /^\s*\p{Ll}/u.test(next.text);
}

const noteNumber = /^\s*(\d{1,3})\s*(?=\p{L})/u;

/** A marker is followed by a blank, or stands in a text of its own. */
function markerOf(line: PdfLine | undefined): RegExpExecArray | null {
  return line === undefined ? null : loneMarker.exec(line.pieces[0]?.text ?? "") ?? marker.exec(line.text);
}

/** What the reader of the whole document found out: the size of most text. */
export interface PdfMeasure {
  readonly bodySize: number;
  readonly isMargin: (paragraph: PdfParagraph) => "header" | "footer" | undefined;
  readonly isNote: (paragraph: PdfParagraph) => boolean;
}

/** Makes a paragraph as the other readers of documents give it. */
export function officeParagraph(paragraph: PdfParagraph, index: number, measure: PdfMeasure): OfficeParagraph {
  const { tag, page } = paragraph;
  const first = paragraph.lines[0];
  const note = measure.isNote(paragraph);
  const margin = note ? undefined : measure.isMargin(paragraph);
  const listed = tag === undefined ? margin === undefined && !note && isListItem(first) : tag.kind === "list-item";
  const found = listed ? markerOf(first) : note ? noteNumber.exec(first?.text ?? "") : null;
  const size = Math.max(...paragraph.lines.map((line) => line.size));
  const large = tag === undefined && margin === undefined && !note && !listed && size >= 1.15 * measure.bodySize && paragraph.lines.length <= 3;
  return {
    part: "document",
    index,
    page,
    kind: large ? "heading" : listed ? "list-item" : tag?.kind ?? "paragraph",
    region: margin ?? (note ? "footnote" : "body"),
    quoted: tag?.quoted ?? false,
    ...(large ? { level: 1 } : listed && tag?.level === undefined ? { level: 1 } : tag?.level === undefined ? {} : { level: tag.level }),
    ...(found?.[1] === undefined ? {} : { marker: readable(found[1]) }),
    ...(tag?.group === undefined ? {} : { group: tag.group }),
    ...(tag?.kind === "table-cell" && tag.row !== undefined && tag.column !== undefined
      ? { row: tag.row, column: tag.column, headerCell: tag.headerCell ?? false } : {}),
    inside: margin === "header" ? ["koptekst"] : margin === "footer" ? ["voettekst"] : [],
    items: itemsOf(paragraph, found?.[0].length ?? 0),
  };
}

/** Without tags a date can begin with a number and a dot as well. */
function isListItem(line: PdfLine | undefined): boolean {
  return markerOf(line) !== null && !/^\s*\d{1,2}\.\s+(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/.test(line?.text ?? "");
}

function readable(written: string): string {
  return /^[\uf000-\uf8ff]$/u.test(written) ? "•" : written;
}

/** Joins lines by blanks. A word that was cut at a soft hyphen is whole again. */
function itemsOf({ lines, ended }: PdfParagraph, skip: number): OfficeItem[] {
  const items: OfficeItem[] = [];
  const format = formatOf(lines);
  let left = skip;
  lines.forEach((line, index) => {
    const next = lines[index + 1]?.text ?? "";
    line.pieces.forEach((piece, at) => {
      let text = piece.text.slice(left);
      left = Math.max(0, left - piece.text.length);
      if (at === line.pieces.length - 1 && next !== "") text = ended.has(line) ? `${text.replace(/\s+$/, "")}\n` : joined(text);
      if (text !== "") items.push({ text, style: styleWith(piece.style, format), ...(piece.link === undefined ? {} : { link: piece.link }) });
    });
  });
  return items;
}

function joined(text: string): string {
  return text.endsWith("\u00ad") ? text.slice(0, -1) : `${text.replace(/\s+$/, "")} `;
}

interface Format {
  readonly align?: "left" | "justify";
  readonly lineSpacing?: number;
}

const styles = new WeakMap<TextStyle, Map<string, TextStyle>>();

/** Equal styles stay one object. */
function styleWith(style: TextStyle, format: Format): TextStyle {
  const known = styles.get(style) ?? new Map<string, TextStyle>();
  styles.set(style, known);
  const key = `${format.align ?? ""} ${format.lineSpacing ?? ""}`;
  const found = known.get(key) ?? { ...style, ...format };
  known.set(key, found);
  return found;
}

/** What the lines of a paragraph show of its format: at least three full lines tell whether both edges are straight. */
function formatOf(lines: readonly PdfLine[]): Format {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.size === 0) return {};
  const lineSpacing = rounded(Math.round((first.y - second.y) / (first.size * 1.15) * 100) / 100);
  const full = lines.slice(0, -1);
  const spread = Math.max(...full.map((line) => line.right)) - Math.min(...full.map((line) => line.right));
  const align = full.length < 3 ? undefined : spread < 1.5 ? "justify" as const : "left" as const;
  return { ...(align === undefined ? {} : { align }), ...(lineSpacing > 0.5 && lineSpacing < 5 ? { lineSpacing } : {}) };
}
