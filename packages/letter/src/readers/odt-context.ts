import { OdtLists } from "./odt-lists.js";
import { OdtStyles } from "./odt-styles.js";
import type { BlockRegion, BranchStep } from "../letter.js";
import type { OdtLook } from "./odt-styles.js";
import type { OfficeComment, OfficeField, OfficeMark, OfficeParagraph, PieceSource, Revision } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** What holds for one part of a LibreOffice document while it is read. */
export interface OdtContext {
  readonly part: string;
  readonly source: string;
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  readonly changes: ReadonlyMap<string, TrackedChange>;
  readonly comments: OfficeComment[];
  /** Reads paragraphs, lists and tables: given by the reader of blocks, which needs the reader of what stands in them itself. */
  readonly readBlocks: (story: OdtStory, holder: XmlElement) => void;
  readonly counts: { paragraphs: number; tables: number; boxes: number; notes: number; groups: number };
  /** Notes that were met in the text; they are read after it. */
  readonly notes: { readonly body: XmlElement; readonly label: string }[];
}

/** A revision as the document's list of changes describes it. */
export interface TrackedChange extends Revision {
  readonly kind: "insertion" | "deletion" | "other";
  readonly text: string;
}

/** The list that paragraphs stand in. */
export interface OdtListContext {
  readonly key: string;
  readonly style: string | undefined;
  /** 0-based. */
  readonly level: number;
  readonly group: number;
  /** The marker of the item, until a paragraph took it. */
  marker: string | undefined;
}

export interface OdtCell {
  readonly group: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** One text of the document with what is open at the place where it is read. */
export interface OdtStory {
  readonly context: OdtContext;
  readonly region: BlockRegion;
  readonly inside: readonly string[];
  readonly paragraphs: OfficeParagraph[];
  ground: string;
  cell: OdtCell | undefined;
  list: OdtListContext | undefined;
  paragraph: OfficeParagraph | undefined;
  look: OdtLook;
  /** The conditions under which the text is printed. */
  path: readonly BranchStep[];
  hidden: boolean;
  link: { readonly target: string } | undefined;
  field: OfficeField | undefined;
  insertion: Revision | undefined;
}

/** Begins a text of the document. */
export function openStory(context: OdtContext, region: BlockRegion, inside: readonly string[], outer?: OdtStory): OdtStory {
  return {
    context, region, inside,
    paragraphs: outer?.paragraphs ?? [],
    ground: "none", cell: undefined, list: undefined, paragraph: undefined,
    look: context.styles.paragraphLook(undefined),
    path: outer?.path ?? [], hidden: outer?.hidden ?? false,
    link: undefined, field: undefined, insertion: outer?.insertion,
  };
}

/** Puts a mark at the place that is read; between paragraphs, at the end of the one before. */
export function addMark(story: OdtStory, mark: OfficeMark): void {
  (story.paragraph ?? story.paragraphs.at(-1))?.items.push({ mark });
}

/** Adds characters to the paragraph that is read. */
export function addText(story: OdtStory, text: string, source: PieceSource): void {
  const { paragraph, look, path, link, field, insertion, context } = story;
  if (paragraph === undefined || text === "") return;
  if (story.hidden || look.hidden) {
    addMark(story, { kind: "hidden", text });
    return;
  }
  paragraph.items.push({
    text, source,
    style: context.styles.textStyle(look, story.ground),
    ...(path.length === 0 ? {} : { path }),
    ...(link === undefined ? {} : { link }),
    ...(field === undefined ? {} : { field }),
    ...(insertion === undefined ? {} : { insertion }),
  });
}
