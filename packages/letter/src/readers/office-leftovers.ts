import type { LetterComment, Leftover } from "../letter.js";
import type { SourceMap } from "../source-map.js";
import type { OfficeComment } from "./office-document.js";
import type { OfficeText, PlacedPiece } from "./office-text.js";

/** The author of the comments that Brieftoets itself puts in a document. */
export const annotator = "Brieftoets";

/** A comment that speaks to Brieftoets, with or without the signs that text formats need. */
const instruction = /^(?:<!--\s*)?brieftoets(?=[\s-])/i;

/** Revisions, hidden text and comments, in the order of the document. */
export function leftoversOf(office: OfficeText, map: SourceMap, comments: readonly AnchoredComment[]): readonly Leftover[] {
  const leftovers: (Leftover & { readonly at: number })[] = [];
  const add = (start: number, end: number, kind: Leftover["kind"], text: string, author: string | undefined): void => {
    const from = map.toText(start);
    leftovers.push({
      at: start, kind, text, start: from, end: Math.max(from, map.toText(end)),
      ...(author === undefined ? {} : { author }),
      place: office.place(start, end),
    });
  };
  office.paragraphs.forEach((_paragraph, index) => {
    for (const found of [...gapsOf(office, index), ...insertionsOf(office.pieces[index] ?? [])]) {
      add(found.start, found.end, found.kind, found.text, found.author);
    }
  });
  for (const { comment, start, end } of comments) {
    if (!instruction.test(comment.text.trim())) add(start, end, "comment", comment.text, comment.author);
  }
  return leftovers.sort((one, other) => one.at - other.at).map(({ at: _at, ...leftover }) => leftover);
}

interface Found {
  readonly kind: Leftover["kind"];
  readonly start: number;
  end: number;
  text: string;
  readonly author: string | undefined;
}

/** Insertions of one author that follow each other are one. */
function insertionsOf(pieces: readonly PlacedPiece[]): readonly Found[] {
  const found: Found[] = [];
  for (const { piece, start, end } of pieces) {
    if (piece.insertion === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.end === start && last.author === piece.insertion.author) {
      last.end = end;
      last.text += piece.text;
    } else found.push({ kind: "insertion", start, end, text: piece.text, author: piece.insertion.author });
  }
  return found;
}

/** Deleted and hidden text. Inserted ends of paragraphs only where no inserted characters tell it already. */
function gapsOf(office: OfficeText, index: number): readonly Found[] {
  const found: Found[] = [];
  const inserted = office.pieces[index]?.some(({ piece }) => piece.insertion !== undefined) === true;
  for (const { mark, at } of office.marks[index] ?? []) {
    if (mark.kind !== "deletion" && mark.kind !== "hidden" && mark.kind !== "insertion") continue;
    if (mark.kind === "insertion" && inserted) continue;
    const last = found.at(-1);
    if (last !== undefined && last.kind === mark.kind && last.start === at && last.author === mark.author) last.text += mark.text;
    else found.push({ kind: mark.kind, start: at, end: at, text: mark.text, author: mark.author });
  }
  return found.filter(({ text }) => text.trim() !== "");
}

/** A comment in the margin with the range that it stands at, in the joined text. */
export interface AnchoredComment {
  readonly comment: OfficeComment;
  readonly start: number;
  readonly end: number;
}

/** Finds where comments stand. Our own are left out; one without a place stands at the start. */
export function anchorComments(office: OfficeText, comments: readonly OfficeComment[]): readonly AnchoredComment[] {
  const anchors = new Map<string, { start: number; end: number }>();
  for (const { mark, at } of office.marks.flat()) {
    if (mark.kind !== "comment-start" && mark.kind !== "comment-end" && mark.kind !== "comment-reference") continue;
    const known = anchors.get(mark.id);
    if (known === undefined) anchors.set(mark.id, { start: at, end: at });
    else if (mark.kind === "comment-end") known.end = Math.max(known.start, at);
  }
  return comments.flatMap((comment) => {
    const { start, end } = anchors.get(comment.id) ?? { start: 0, end: 0 };
    return comment.author === annotator ? [] : [{ comment, start, end }];
  });
}

/**
 * Comments as the rest of Brieftoets knows them. A comment stands beside words: it speaks about the block that holds them,
 * so that it begins where that block begins.
 */
export function letterComments(office: OfficeText, map: SourceMap, comments: readonly AnchoredComment[]): readonly LetterComment[] {
  return comments.map(({ comment, start, end }) => ({
    text: comment.text.trim().replace(/^<!--\s*/, "").replace(/\s*-->$/, ""),
    start: map.toText(office.starts[office.paragraphAt(start)] ?? 0),
    place: office.place(start, end),
  }));
}
