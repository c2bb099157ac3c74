import type { Letter, TextRange } from "../letter.js";
import type { OfficeDocument, OfficeParagraph, OfficePiece } from "../readers/office-document.js";

/** A remark about a range of the letter, or about the whole letter. One string is one paragraph of the comment. */
export interface LetterNote {
  readonly range: TextRange | undefined;
  readonly text: readonly string[];
}

/** One end of a range: the characters of a piece, counted from its start. */
export interface AnchorPoint {
  readonly piece: OfficePiece;
  readonly offset: number;
}

/** A note with the place in the document where its comment goes. `last` is the point after its last character. */
export interface AnchoredNote {
  readonly first: AnchorPoint;
  readonly last: AnchorPoint;
  readonly text: readonly string[];
}

/**
 * Finds the words that notes are about. Notes about the whole letter, and about words that can have no comment
 * (in a header, a footer, a note, a text box), go to the first paragraph; the latter say where the words stand.
 * @param main the part that can have comments
 */
export function anchorNotes(
  document: OfficeDocument, letter: Letter, notes: readonly LetterNote[], main: string,
): readonly AnchoredNote[] {
  const places = new Map(document.paragraphs.map((paragraph) => [`${paragraph.part} ${paragraph.index}`, paragraph]));
  const able = document.paragraphs.filter((paragraph) => canHold(paragraph, main) && textPieces(paragraph).length > 0);
  const fallback = able[0];
  const sorted = notes.toSorted((one, other) => (one.range?.start ?? -1) - (other.range?.start ?? -1));
  return sorted.flatMap((note): readonly AnchoredNote[] => {
    const ends = note.range === undefined ? undefined : endsOf(letter, note.range, places);
    if (ends !== undefined && [ends.first, ends.last].every(({ paragraph }) => canHold(paragraph, main))) {
      const first = pointAt(ends.first.paragraph, ends.first.offset, false);
      const last = pointAt(ends.last.paragraph, ends.last.offset, true);
      if (first !== undefined && last !== undefined) return [{ first, last, text: note.text }];
    }
    const whole = fallback === undefined ? undefined : wholeOf(fallback);
    return whole === undefined ? [] : [{ ...whole, text: note.range === undefined ? note.text : withPlace(letter, note.range, note.text) }];
  });
}

/** Word and LibreOffice let no comment stand in a note or a text box, or lose it when they save. */
function canHold({ part, region, inside }: OfficeParagraph, main: string): boolean {
  return part === main && region !== "header" && region !== "footer" && region !== "footnote" && !inside.some((place) => place.startsWith("tekstvak"));
}

interface ParagraphPoint {
  readonly paragraph: OfficeParagraph;
  readonly offset: number;
}

function endsOf(letter: Letter, range: TextRange, places: ReadonlyMap<string, OfficeParagraph>): { first: ParagraphPoint; last: ParagraphPoint } | undefined {
  const end = Math.max(range.end, Math.min(range.start + 1, letter.text.length));
  const from = letter.place({ start: range.start, end });
  // The end is looked up by the last character: the end of a paragraph is no place in the next.
  const to = letter.place({ start: Math.max(range.start, end - 1), end });
  const first = places.get(`${from.part ?? ""} ${from.paragraph ?? -1}`);
  const last = places.get(`${to.part ?? ""} ${to.paragraph ?? -1}`);
  return first === undefined || last === undefined ? undefined
    : { first: { paragraph: first, offset: from.start }, last: { paragraph: last, offset: to.end } };
}

function withPlace(letter: Letter, range: TextRange, text: readonly string[]): readonly string[] {
  const { label } = letter.place(range);
  const quote = letter.text.slice(range.start, Math.min(range.end, range.start + 80)).replace(/\s+/g, " ");
  return [`${label ?? ""}: “${quote}”`, ...text];
}

function textPieces(paragraph: OfficeParagraph): readonly OfficePiece[] {
  return paragraph.items.filter((item): item is OfficePiece => !("mark" in item) && item.source !== undefined && item.text !== "");
}

function wholeOf(paragraph: OfficeParagraph): Pick<AnchoredNote, "first" | "last"> | undefined {
  const pieces = textPieces(paragraph);
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? undefined
    : { first: { piece: first, offset: 0 }, last: { piece: last, offset: last.text.length } };
}

/** The piece that holds the character at an offset, or before it. */
function pointAt(paragraph: OfficeParagraph, offset: number, before: boolean): AnchorPoint | undefined {
  let start = 0;
  for (const item of paragraph.items) {
    if ("mark" in item) continue;
    const end = start + item.text.length;
    const inside = before ? offset > start && offset <= end : offset >= start && offset < end;
    if (inside && item.source !== undefined) return { piece: item, offset: offset - start };
    start = end;
  }
  return undefined;
}
