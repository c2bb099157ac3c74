import type { TemplateProblem } from "./template/template.js";

/** The formats that a letter can be read from. */
export type LetterFormat = "markdown" | "text" | "html" | "docx" | "odt" | "pdf";

/** A half-open range `[start, end)` in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a range of the letter stands in its source.
 * Text formats: UTF-16 offsets in the decoded file (a BOM counts 1, CRLF 2).
 * Word processor and PDF formats: `part`, `paragraph` (0-based in the part), `page` where known, and offsets in that paragraph.
 */
export interface Place extends TextRange {
  /** Only in a composition: the path of the file that the range came from. */
  readonly path?: string;
  readonly part?: string;
  readonly paragraph?: number;
  readonly page?: number;
  /** A place as a person says it, in Dutch: "alinea 4, tabel 1". */
  readonly label?: string;
}

export type BlockKind =
  | "heading"
  | "paragraph"
  | "list-item"
  | "table-cell"
  | "caption"
  | "code";

/** The part of the page that a block stands in. */
export type BlockRegion = "body" | "header" | "footer" | "footnote" | "text-box";

/** A piece of the letter that its reader sees as one: a paragraph, a heading, a list item, a cell. Ranges are in `Letter.text`. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  readonly region: BlockRegion;
  /** Stands in a block quotation. */
  readonly quoted: boolean;
  /** Heading level (1–6) or list depth (1 = outermost). */
  readonly level?: number;
  /** The list marker as written: "-", "1.", "a)". It is not part of the text. */
  readonly marker?: string;
  /** Blocks of one list or one table share this number. */
  readonly group?: number;
  /** Table row and column, 0-based; header cells say so. */
  readonly row?: number;
  readonly column?: number;
  readonly headerCell?: boolean;
  /** BCP 47 tag that the document gives this block. */
  readonly lang?: string;
  /** The block with its markup in the source (text formats): where another block can be put before or after it. */
  readonly source?: TextRange;
}

/** What the reader of the letter sees of a run of text. Sizes in points, colours as `#rrggbb`; absent = not known. */
export interface TextStyle {
  readonly family?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Set in capitals by style ("AANDACHT" typed in capitals is text). */
  readonly capitals?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly align?: "left" | "right" | "center" | "justify";
  /** Line distance as a factor of the font size's single spacing. */
  readonly lineSpacing?: number;
  readonly lang?: string;
}

/** A range of text with one effective style. Runs are sorted and do not overlap; text without a known style has none. */
export interface StyledRun extends TextRange {
  readonly style: TextStyle;
}

/** A field to be filled in: one neutral word in the text. The range holds the field as written. */
export interface Placeholder extends TextRange {
  /** The name in it, without filters and brackets: `{{ naam|title }}` gives `naam`. Empty when it is an expression. */
  readonly name: string;
  /** Id of the template dialect ("handlebars", "jinja", "notify", …). */
  readonly dialect: string;
}

export interface Link extends TextRange {
  readonly target: string;
  /** The target holds a placeholder: the address is set when the template is filled. */
  readonly dynamic: boolean;
}

/** One condition that must hold for a text to be printed. */
export interface BranchStep {
  /** What is tested, normalised, so that two tests of the same thing are one variable. */
  readonly variable: string;
  /** "true" or "false" for an if; the case, or "*" for none of the cases, for a switch. */
  readonly value: string;
  /** The tag as the author wrote it, for messages: `{{#if partner}}`. */
  readonly label: string;
}

/** A range of text that is printed only when every step holds. Spans nest; text outside every span is always printed. */
export interface BranchSpan extends TextRange {
  readonly path: readonly BranchStep[];
}

/** A comment in the source: no letter text, but it may speak to Brieftoets. `start` is where it stands in the text. */
export interface LetterComment {
  /** The words between the comment signs, trimmed. */
  readonly text: string;
  readonly start: number;
  readonly place: Place;
}

/** A revision or hidden text in a word processor document that the reader was not meant to get. */
export interface Leftover extends TextRange {
  readonly kind: "insertion" | "deletion" | "comment" | "hidden";
  readonly author?: string;
  readonly text: string;
  readonly place: Place;
}

/** What a letter says about itself, as written; nothing is checked here. Keys: type, fragment, enclosures, sent, fields, profile, subject, lang, … */
export type LetterMeta = Readonly<Record<string, unknown>>;

/** One document as its reader sees it, with the way back to its source. */
export interface Letter {
  readonly path: string;
  readonly format: LetterFormat;
  /** What the reader sees. Blocks are separated by an empty line ("\n\n"), lines in a block by "\n". A placeholder stands as written. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Placeholder[];
  readonly links: readonly Link[];
  readonly branches: readonly BranchSpan[];
  readonly runs: readonly StyledRun[];
  /** Ids of the template dialects found, most used first. */
  readonly dialects: readonly string[];
  readonly problems: readonly TemplateProblem[];
  readonly comments: readonly LetterComment[];
  readonly leftovers: readonly Leftover[];
  /** From front matter, `<meta name="brieftoets:…">`, `<title>` (key `title`), custom document properties, the document language (`lang`). */
  readonly meta: LetterMeta;
  /** Paths of files that this template extends or includes, as written. */
  readonly includes: readonly string[];
  readonly extendsFile?: string;
  /** Decoded source (text formats): what `place` counts in. */
  readonly source?: string;
  /** Only in a composition: the decoded source of each part by its path. */
  readonly sources?: Readonly<Record<string, string>>;
  /**
   * Where a range of `text` stands in the source.
   * @throws RangeError when the range is not inside the text.
   */
  place(range: TextRange): Place;
}

/** A document that cannot be read as a letter: empty, binary, too large, encrypted, not UTF-8, … The message is for the author. */
export class UnreadableLetterError extends Error {
  /** Stable word for programs: "empty", "binary", "too-large", "encoding", "format", "damaged", "encrypted", "missing-package". */
  readonly reason: string;
  readonly messages: { readonly nl: string; readonly en: string };
  constructor(reason: string, messages: { readonly nl: string; readonly en: string }) {
    super(messages.en);
    this.name = "UnreadableLetterError";
    this.reason = reason;
    this.messages = messages;
  }
}
