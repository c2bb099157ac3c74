import { headingOfNames, isCaption, isCode, isQuotation } from "./office-style-names.js";
import type { BlockKind } from "../letter.js";
import type { DocxStory } from "./docx-context.js";
import type { OfficeParagraph } from "./office-document.js";
import type { ParagraphProperties } from "./docx-properties.js";

type Shape = Pick<OfficeParagraph, "kind" | "region" | "quoted" | "level" | "marker" | "group" | "row" | "column" | "headerCell">;

/** What a paragraph is, by its style, its numbering and the cell that it stands in. Counts its list on. */
export function paragraphShape(story: DocxStory, properties: ParagraphProperties): Shape {
  const { context, cell } = story;
  const styleId = properties.style ?? context.styles.defaultParagraph;
  const names = context.styles.style(styleId).names;
  const heading = headingLevel(names, properties.outline);
  const position = context.numbering.next(properties.numbering, properties.numberingLevel, styleId);
  const group = listGroup(story, heading !== undefined ? undefined : position?.list);
  const framed = properties.framed === true && story.region === "body";
  const kind = blockKind(names, heading, position !== undefined);
  const level = heading ?? (kind === "list-item" && position !== undefined ? position.level + 1 : undefined);
  const inCell = kind === "paragraph" && cell !== undefined;
  return {
    kind: inCell ? "table-cell" : kind,
    region: framed ? "text-box" : story.region,
    quoted: isQuotation(names),
    ...(level === undefined ? {} : { level }),
    ...(position === undefined || position.marker === "" ? {} : { marker: position.marker }),
    ...(group === undefined ? {} : { group }),
    ...(cell === undefined || !inCell ? {} : { group: cell.group, row: cell.row, column: cell.column, headerCell: cell.header }),
  };
}

function blockKind(names: readonly string[], heading: number | undefined, listed: boolean): BlockKind {
  if (heading !== undefined) return "heading";
  if (listed) return "list-item";
  if (isCaption(names)) return "caption";
  return isCode(names) ? "code" : "paragraph";
}

/** @returns 1–6, or undefined when the paragraph is no heading */
function headingLevel(names: readonly string[], outline: number | undefined): number | undefined {
  if (outline !== undefined) return outline >= 0 && outline < 9 ? Math.min(6, Math.trunc(outline) + 1) : undefined;
  return headingOfNames(names);
}

/** Paragraphs of one numbering that follow each other are one list. */
function listGroup(story: DocxStory, list: string | undefined): number | undefined {
  if (list === undefined) {
    story.list = undefined;
    return undefined;
  }
  if (story.list?.id !== list) story.list = { id: list, group: ++story.context.groups };
  return story.list.group;
}
