import { childOf, elementsOf } from "./xml-tree.js";
import { DocxFonts } from "./docx-fonts.js";
import { DocxFields } from "./docx-fields.js";
import { readNumbering } from "./docx-numbering.js";
import { readStyles } from "./docx-styles.js";
import { readTheme } from "./docx-theme.js";
import type { BlockRegion } from "../letter.js";
import type { DocxNumbering } from "./docx-numbering.js";
import type { DocxTheme } from "./docx-theme.js";
import type { OfficeField, OfficeMark, OfficeParagraph, PieceSource, Revision } from "./office-document.js";
import type { OoxmlPackage } from "./ooxml-package.js";
import type { ParagraphBase, RunLook } from "./docx-fonts.js";
import type { StyleProperties, StyleSheet } from "./docx-styles.js";
import type { XmlElement } from "./xml-tree.js";

/** What holds for a whole Word document while it is read. */
export interface DocxContext {
  readonly archive: OoxmlPackage;
  readonly main: string;
  readonly theme: DocxTheme;
  readonly styles: StyleSheet;
  readonly fonts: DocxFonts;
  readonly numbering: DocxNumbering;
  /** Notes that the text refers to, in order. */
  readonly notes: { readonly kind: "footnotes" | "endnotes"; readonly id: string }[];
  /** Reads paragraphs and tables: given by the reader of blocks, which needs the readers of tables and text boxes itself. */
  readonly readBlocks: (story: DocxStory, holder: XmlElement) => void;
  /** Number of lists and tables so far. */
  groups: number;
  readonly bases: Map<string, BaseLooks>;
}

/** A paragraph base with the run properties that were worked out on it, by how they are written. */
export interface BaseLooks {
  readonly base: ParagraphBase;
  readonly looks: Map<string, RunLook>;
}

/** The cell that paragraphs stand in. */
export interface CellContext {
  readonly style: StyleProperties;
  readonly ground: string;
  readonly group: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** One text of the document with what is open at the place where it is read: the body, a header, a note, a text box. */
export interface DocxStory {
  readonly context: DocxContext;
  readonly part: string;
  readonly source: string;
  readonly region: BlockRegion;
  readonly inside: readonly string[];
  readonly fields: DocxFields;
  readonly paragraphs: OfficeParagraph[];
  readonly counts: { paragraphs: number; tables: number; boxes: number };
  readonly ground: string;
  cell: CellContext | undefined;
  paragraph: OfficeParagraph | undefined;
  base: BaseLooks;
  /** The list that the last paragraph belongs to. */
  list: { readonly id: string; readonly group: number } | undefined;
  link: { readonly target: string } | undefined;
  control: OfficeField | undefined;
  /** The content control in the paragraph that makes the field: it is one thing, not to be cut. */
  controlSource: PieceSource | undefined;
  insertion: Revision | undefined;
  deletion: Revision | undefined;
  /** Marks that stand before the next paragraph. */
  readonly pending: OfficeMark[];
  /** A page or section break: the next paragraph begins on a new page. */
  breakBefore: boolean;
}

/** Reads what the whole document shares: theme, styles, numbering, settings. */
export function openContext(archive: OoxmlPackage, main: string, readBlocks: DocxContext["readBlocks"]): DocxContext {
  const part = (type: string): XmlElement | undefined => {
    const name = archive.related(main, type);
    return name === undefined ? undefined : archive.part(name);
  };
  const theme = readTheme(part("theme"));
  const styles = readStyles(part("styles"), theme);
  return {
    archive, main, theme, styles, readBlocks,
    fonts: new DocxFonts(styles, tableStyleWins(part("settings"))),
    numbering: readNumbering(part("numbering")),
    notes: [],
    groups: 0,
    bases: new Map(),
  };
}

/** [MS-DOCX] 2.3.5: without this setting, 12 points and left of the default paragraph style give way to a table style. */
function tableStyleWins(settings: XmlElement | undefined): boolean {
  const setting = elementsOf(childOf(settings, "w:compat"), "w:compatSetting")
    .find((element) => element.attributes["w:name"] === "overrideTableStyleFontSizeAndJustification");
  const value = setting?.attributes["w:val"];
  return value !== "1" && value !== "true" && value !== "on";
}

/** Begins a text of the document. */
export function openStory(
  context: DocxContext, part: string, region: BlockRegion, inside: readonly string[], outer?: DocxStory, ground?: string,
): DocxStory {
  return {
    context, part, region, inside,
    source: outer?.source ?? context.archive.source(part) ?? "",
    fields: new DocxFields(part),
    paragraphs: outer?.paragraphs ?? [],
    counts: outer?.counts ?? { paragraphs: 0, tables: 0, boxes: 0 },
    ground: ground ?? "none",
    cell: undefined, paragraph: undefined, base: paragraphBase(context, {}, undefined, ground ?? "none"),
    list: undefined, link: undefined, control: undefined, controlSource: undefined,
    insertion: outer?.insertion, deletion: outer?.deletion, pending: outer?.pending ?? [], breakBefore: false,
  };
}

/** The base of a paragraph; equal paragraphs share one. */
export function paragraphBase(
  context: DocxContext, direct: Parameters<DocxFonts["base"]>[0], cell: CellContext | undefined, ground: string,
): BaseLooks {
  const key = JSON.stringify([direct, cell?.group, cell?.row, cell?.column, ground]);
  let found = context.bases.get(key);
  if (found === undefined) {
    found = { base: context.fonts.base(direct, cell?.style, ground), looks: new Map() };
    context.bases.set(key, found);
  }
  return found;
}

/** Puts a mark at the place that is read. */
export function addMark(story: DocxStory, mark: OfficeMark): void {
  story.paragraph?.items.push({ mark });
}
