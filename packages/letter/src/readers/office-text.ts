import { lastNotAfter } from "../source-map.js";
import type { Place } from "../letter.js";
import type { OfficeItem, OfficeMark, OfficeParagraph, OfficePiece } from "./office-document.js";

/** A piece with its range in the joined text. */
export interface PlacedPiece {
  readonly piece: OfficePiece;
  readonly start: number;
  readonly end: number;
}

/** A mark with its offset in the joined text. */
export interface PlacedMark {
  readonly mark: OfficeMark;
  readonly at: number;
}

/**
 * The text of a document as one string: paragraphs joined by an empty line, field codes and control tags still in it.
 * It is what the letter's text is made from; its offsets lead back to paragraphs.
 */
export class OfficeText {
  readonly text: string;
  readonly paragraphs: readonly OfficeParagraph[];
  readonly pieces: readonly (readonly PlacedPiece[])[];
  readonly marks: readonly (readonly PlacedMark[])[];
  readonly starts: readonly number[];
  readonly #lengths: readonly number[];
  readonly #numbers: readonly number[];

  constructor(paragraphs: readonly OfficeParagraph[]) {
    const texts: string[] = [];
    const starts: number[] = [];
    const pieces: PlacedPiece[][] = [];
    const marks: PlacedMark[][] = [];
    let at = 0;
    for (const paragraph of paragraphs) {
      starts.push(at);
      const placed = placeItems(paragraph.items, at);
      pieces.push(placed.pieces);
      marks.push(placed.marks);
      texts.push(placed.text);
      at += placed.text.length + 2;
    }
    this.text = texts.join("\n\n");
    this.paragraphs = paragraphs;
    this.pieces = pieces;
    this.marks = marks;
    this.starts = starts;
    this.#lengths = texts.map((text) => text.length);
    this.#numbers = numberParagraphs(paragraphs, texts);
  }

  /** Offset where the text of a paragraph ends. */
  end(index: number): number {
    return (this.starts[index] ?? 0) + (this.#lengths[index] ?? 0);
  }

  /** Index of the paragraph that holds an offset. */
  paragraphAt(offset: number): number {
    return Math.max(0, lastNotAfter(this.starts, offset));
  }

  /** Where a range stands in the document: its first paragraph. */
  place(start: number, end: number): Place {
    const index = this.paragraphAt(start);
    const paragraph = this.paragraphs[index];
    const from = this.starts[index] ?? 0;
    const length = this.#lengths[index] ?? 0;
    if (paragraph === undefined) return { start: 0, end: 0 };
    const first = Math.min(start - from, length);
    const page = pageAt(paragraph, first);
    return {
      part: paragraph.part,
      paragraph: paragraph.index,
      ...(page === undefined ? {} : { page }),
      start: first,
      end: Math.max(first, Math.min(end - from, length)),
      label: [`alinea ${this.#numbers[index] ?? 1}`, ...paragraph.inside.toReversed()].join(", "),
    };
  }
}

function placeItems(items: readonly OfficeItem[], start: number): { text: string; pieces: PlacedPiece[]; marks: PlacedMark[] } {
  const pieces: PlacedPiece[] = [];
  const marks: PlacedMark[] = [];
  let text = "";
  for (const item of items) {
    const at = start + text.length;
    if ("mark" in item) {
      marks.push({ mark: item.mark, at });
      continue;
    }
    pieces.push({ piece: item, start: at, end: at + item.text.length });
    text += item.text;
  }
  return { text, pieces, marks };
}

/** Counts as a person does: only paragraphs that show something, each note by itself. An empty one has the number of the next. */
function numberParagraphs(paragraphs: readonly OfficeParagraph[], texts: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  return paragraphs.map((paragraph, index) => {
    const key = paragraph.region === "footnote" ? `${paragraph.part} ${paragraph.inside[0] ?? ""}` : paragraph.part;
    const number = (counts.get(key) ?? 0) + 1;
    if ((texts[index] ?? "").trim() !== "") counts.set(key, number);
    return number;
  });
}

function pageAt(paragraph: OfficeParagraph, offset: number): number | undefined {
  const later = paragraph.breaks?.filter((pageBreak) => pageBreak.offset <= offset).at(-1);
  return later?.page ?? paragraph.page;
}
