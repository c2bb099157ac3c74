import type { BlockKind, BlockRegion, BranchStep, LetterFormat, LetterMeta, TextStyle } from "../letter.js";

/** A field of the word processor: its characters are one placeholder. Pieces with the same object are one field. */
export interface OfficeField {
  readonly name: string;
  /** "mergefield", "content-control" or "libreoffice". */
  readonly dialect: string;
}

/**
 * Where the characters of a piece stand in its part (UTF-16 offsets in the decoded XML).
 * `text`: the raw characters `[start, end)` of one text node, each of which can be split off.
 * `whole`: elements `[start, end)` that stand for the piece as a whole.
 */
export interface PieceSource {
  readonly kind: "text" | "whole";
  readonly start: number;
  readonly end: number;
  /** DOCX: the run that holds the piece, as offsets: element, end of its properties, end of its content. */
  readonly run?: RunSource;
  /** DOCX: the `w:t` that holds the characters. */
  readonly node?: { readonly start: number; readonly inner: number; readonly innerEnd: number; readonly end: number };
}

export interface RunSource {
  readonly start: number;
  readonly end: number;
  /** Where its start tag ends. */
  readonly inner: number;
  /** Where the content begins, after the properties. */
  readonly content: number;
  readonly contentEnd: number;
  /** The properties `[start, end)`, empty when there are none. */
  readonly propertiesStart: number;
  readonly propertiesEnd: number;
}

export interface Revision {
  readonly author?: string;
}

/** Some characters of a paragraph and what is known about them. */
export interface OfficePiece {
  readonly text: string;
  readonly style: TextStyle;
  readonly field?: OfficeField;
  readonly link?: { readonly target: string };
  readonly path?: readonly BranchStep[];
  /** Characters that a revision put in. Pieces with the same object are one insertion. */
  readonly insertion?: Revision;
  readonly source?: PieceSource;
  /** The characters are the code of a field: no text, unless the field prints them. */
  readonly instruction?: true;
}

/** A place between two characters at which something is that is no letter text. */
export type OfficeMark =
  /** `rendered`: found when the document was laid out; else asked for by the author. */
  | { readonly kind: "page"; readonly rendered: boolean }
  | { readonly kind: "comment-start" | "comment-end" | "comment-reference"; readonly id: string }
  /** An insertion only where it is no characters: the end of a paragraph. */
  | { readonly kind: "deletion" | "hidden" | "insertion"; readonly text: string; readonly author?: string };

export type OfficeItem = OfficePiece | { readonly mark: OfficeMark };

/** A paragraph as the document has it, empty ones included. */
export interface OfficeParagraph {
  readonly part: string;
  /** 0-based in the part. */
  readonly index: number;
  /** Page on which it begins; absent when not known. */
  page?: number;
  /** Pages that begin in the paragraph, with the offset in its text. */
  breaks?: readonly { readonly page: number; readonly offset: number }[];
  kind: BlockKind;
  region: BlockRegion;
  quoted: boolean;
  level?: number;
  marker?: string;
  group?: number;
  row?: number;
  column?: number;
  headerCell?: boolean;
  /** What stands around it, for people: "tabel 1", "voetnoot 2", "koptekst". */
  readonly inside: readonly string[];
  readonly items: OfficeItem[];
}

/** A comment in the margin. */
export interface OfficeComment {
  readonly id: string;
  readonly author?: string;
  readonly text: string;
}

/** A document of a word processor, as far as a letter is concerned. Paragraphs are in reading order. */
export interface OfficeDocument {
  readonly format: LetterFormat;
  readonly paragraphs: readonly OfficeParagraph[];
  readonly comments: readonly OfficeComment[];
  readonly meta: LetterMeta;
}
