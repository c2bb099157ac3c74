import type { TextStyle } from "../letter.js";
import type { PdfMark, PdfText } from "./pdf-package.js";
import type { PdfTag } from "./pdf-tags.js";

/** Text on a line of a page, with its place in points from the left and the bottom. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly style: TextStyle;
  /** Id of the tag that holds it. */
  readonly tag: string | undefined;
  /** Marked as no part of the text: a header, a footer, a line. */
  readonly artifact: boolean;
  readonly link?: { readonly target: string };
}

/** Pieces on one line. */
export interface PdfLine {
  readonly pieces: readonly PdfPiece[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The tag of its first text. */
  readonly tag: string | undefined;
  readonly artifact: boolean;
  /** It begins with the raised number of a note, which is left out. */
  readonly numbered: boolean;
  readonly text: string;
}

/** The texts of a page in the order of the file, with the tags around them. */
export function piecesOf(items: readonly (PdfText | PdfMark)[], styleOf: (font: string, size: number) => TextStyle): readonly PdfPiece[] {
  const pieces: PdfPiece[] = [];
  const marks: PdfMark[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") marks.pop();
      else marks.push(item);
      continue;
    }
    if (item.str === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.round(Math.hypot(c === 0 && d === 0 ? a : c, c === 0 && d === 0 ? b : d) * 100) / 100;
    pieces.push({
      text: item.str, x, y, width: item.width, size, style: styleOf(item.fontName, size),
      tag: marks.findLast((mark) => mark.id !== undefined)?.id,
      artifact: marks.some((mark) => mark.tag === "Artifact"),
    });
  }
  return pieces;
}

/**
 * Joins texts that stand on one line. Two texts far apart on it, or in two blocks by their tags, are two cells:
 * they stay apart as lines of their own.
 */
export function linesOf(pieces: readonly PdfPiece[], tags: ReadonlyMap<string, PdfTag>): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  for (const piece of pieces) {
    if (isGap(piece, tags)) continue;
    const last = open.at(-1);
    if (last !== undefined && !continues(last, piece, tags)) {
      lines.push(lineOf(open));
      open = [];
    }
    const before = open.at(-1);
    const gap = before === undefined ? 0 : piece.x - before.x - before.width;
    const apart = before !== undefined && gap > 0.15 * piece.size && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    open.push(apart ? { ...piece, text: ` ${piece.text}` } : piece);
  }
  if (open.length > 0) lines.push(lineOf(open));
  return lines.filter(({ text }) => text.trim() !== "");
}

/** A blank this wide is the distance between two cells. */
function isGap(piece: PdfPiece, tags: ReadonlyMap<string, PdfTag>): boolean {
  return piece.text.trim() === "" && piece.width > 2.5 * piece.size && !tags.has(piece.tag ?? "");
}

function continues(last: PdfPiece, next: PdfPiece, tags: ReadonlyMap<string, PdfTag>): boolean {
  const [one, other] = [tags.get(last.tag ?? ""), tags.get(next.tag ?? "")];
  if (last.artifact !== next.artifact || one?.block !== other?.block) return false;
  const sameLine = Math.abs(last.y - next.y) < 0.5 * Math.max(last.size, next.size, 1);
  const gap = next.x - last.x - last.width;
  return sameLine && gap > -2 * next.size && (gap < 3 * next.size || one !== undefined);
}

function lineOf(all: readonly PdfPiece[]): PdfLine {
  const size = Math.max(...all.map((piece) => piece.size));
  // The raised number of a footnote is no text.
  const pieces = all.filter((piece) => piece.size > 0.75 * size || !/^\s*\d{1,3}\s*$/.test(piece.text));
  const shown = pieces.filter(({ text }) => text.trim() !== "");
  const first = shown[0] ?? pieces[0];
  const last = shown.at(-1) ?? first;
  return {
    pieces,
    left: first?.x ?? 0,
    right: last === undefined ? 0 : last.x + last.width,
    y: first?.y ?? 0,
    size,
    tag: first?.tag,
    artifact: first?.artifact ?? false,
    numbered: all[0] !== undefined && all[0] !== pieces[0] && pieces.length > 0,
    text: pieces.map(({ text }) => text).join(""),
  };
}
