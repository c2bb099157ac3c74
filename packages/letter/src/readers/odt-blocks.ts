import { addMark } from "./odt-context.js";
import { branchStep, readCondition } from "./office-conditions.js";
import { childOf, descendantsOf, elementsOf } from "./xml-tree.js";
import { headingOfNames, isCaption, isCode, isQuotation } from "./office-style-names.js";
import { readDrawing, readOdtAnnotation, readOdtChange, readOdtInline } from "./odt-inline.js";
import type { OdtStory } from "./odt-context.js";
import type { OfficeParagraph } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** Reads the paragraphs, lists and tables in an element. */
export function readOdtBlocks(story: OdtStory, holder: XmlElement): void {
  for (const child of holder.children) if (child.text === undefined) readBlock(story, child);
}

function readBlock(story: OdtStory, element: XmlElement): void {
  switch (element.name) {
    case "text:p": case "text:h": readParagraph(story, element); break;
    case "text:list": readList(story, element); break;
    case "table:table": readTable(story, element); break;
    case "text:section": readSection(story, element); break;
    case "text:table-of-content": case "text:user-index": case "text:bibliography": case "text:alphabetical-index":
      readOdtBlocks(story, childOf(element, "text:index-body") ?? element);
      break;
    case "text:index-body": case "text:index-title": case "text:numbered-paragraph": readOdtBlocks(story, element); break;
    case "text:change": case "text:change-start": case "text:change-end": readOdtChange(story, element); break;
    case "office:annotation": readOdtAnnotation(story, element); break;
    case "text:soft-page-break": addMark(story, { kind: "page", rendered: true }); break;
    default: if (element.name.startsWith("draw:")) readDrawing(story, element);
  }
}

function readParagraph(story: OdtStory, element: XmlElement): void {
  const { context } = story;
  const styleName = element.attributes["text:style-name"];
  const chain = context.styles.chain("paragraph", styleName);
  const paragraph: OfficeParagraph = {
    part: context.part,
    index: context.counts.paragraphs++,
    ...shapeOf(story, element, chain),
    inside: story.inside,
    items: [],
  };
  const before = { paragraph: story.paragraph, look: story.look, path: story.path, hidden: story.hidden };
  story.paragraphs.push(paragraph);
  story.paragraph = paragraph;
  story.look = context.styles.paragraphLook(styleName);
  if (breaksPage(chain)) addMark(story, { kind: "page", rendered: false });
  const condition = descendantsOf(element, "text:hidden-paragraph")[0]?.attributes["text:condition"];
  if (condition !== undefined) hideWhen(story, condition);
  readOdtInline(story, element.children);
  Object.assign(story, before);
}

function breaksPage(chain: readonly XmlElement[]): boolean {
  const own = chain[0];
  const before = childOf(own, "style:paragraph-properties")?.attributes["fo:break-before"];
  return before === "page" || (own?.attributes["style:master-page-name"] ?? "") !== "";
}

/** Text that is left out when a condition holds. A condition that always holds hides it. */
function hideWhen(story: OdtStory, written: string): void {
  const condition = readCondition(written);
  if (/^(?:true|1)$/i.test(condition.step.variable) && !condition.turned) story.hidden = true;
  else story.path = [...story.path, branchStep(condition, false)];
}

/** Names of the styles in a chain, in small letters: `Heading_20_1` is "heading 1". */
function namesOf(chain: readonly XmlElement[]): readonly string[] {
  return chain.map((style) =>
    (style.attributes["style:display-name"] ?? (style.attributes["style:name"] ?? "").replaceAll("_20_", " ")).toLowerCase());
}

function shapeOf(
  story: OdtStory, element: XmlElement, chain: readonly XmlElement[],
): Pick<OfficeParagraph, "kind" | "region" | "quoted" | "level" | "marker" | "group" | "row" | "column" | "headerCell"> {
  const { cell, region } = story;
  const names = [(element.attributes["text:style-name"] ?? "").replaceAll("_20_", " ").toLowerCase(), ...namesOf(chain)];
  const outline = element.name === "text:h" ? Number(element.attributes["text:outline-level"] ?? "1") || 1 : undefined;
  const heading = outline === undefined ? headingOfNames(names.filter((name) => name === "title" || name === "subtitle")) : Math.min(6, outline);
  const base = { region, quoted: isQuotation(names) };
  if (heading !== undefined) {
    const marker = takeMarker(story) ?? (outline === undefined ? "" : story.context.lists.nextHeading(outline - 1));
    return { ...base, kind: "heading", level: heading, ...(marker === "" ? {} : { marker }) };
  }
  if (story.list !== undefined) {
    const { level, group } = story.list;
    const marker = takeMarker(story) ?? "";
    return { ...base, kind: "list-item", level: level + 1, group, ...(marker === "" ? {} : { marker }) };
  }
  if (isCaption(names)) return { ...base, kind: "caption" };
  if (isCode(names)) return { ...base, kind: "code" };
  if (cell === undefined) return { ...base, kind: "paragraph" };
  return { ...base, kind: "table-cell", group: cell.group, row: cell.row, column: cell.column, headerCell: cell.header };
}

function takeMarker(story: OdtStory): string | undefined {
  const marker = story.list?.marker;
  if (story.list !== undefined) story.list.marker = undefined;
  return marker;
}

function readList(story: OdtStory, element: XmlElement): void {
  const { lists, counts } = story.context;
  const outer = story.list;
  const style = element.attributes["text:style-name"] ?? outer?.style;
  const key = outer?.key ?? style ?? "";
  const continues = element.attributes["text:continue-numbering"] === "true" || element.attributes["text:continue-list"] !== undefined;
  if (outer === undefined) lists.begin(key, continues);
  const group = outer?.group ?? ++counts.groups;
  const level = outer === undefined ? 0 : outer.level + 1;
  for (const item of elementsOf(element)) {
    if (item.name !== "text:list-item" && item.name !== "text:list-header") continue;
    const start = item.attributes["text:start-value"];
    const holdsText = item.children.some((child) => child.name === "text:p" || child.name === "text:h");
    const marker = item.name === "text:list-item" && holdsText
      ? lists.next(key, style, level, start === undefined ? undefined : Math.trunc(Number(start)) || undefined) : undefined;
    story.list = { key, style, level, group, marker };
    readOdtBlocks(story, item);
  }
  story.list = outer;
}

function readSection(story: OdtStory, element: XmlElement): void {
  const { path, hidden } = story;
  const display = element.attributes["text:display"];
  if (display === "none") story.hidden = true;
  if (display === "condition") hideWhen(story, element.attributes["text:condition"] ?? "");
  readOdtBlocks(story, element);
  story.path = path;
  story.hidden = hidden;
}

function readTable(story: OdtStory, element: XmlElement): void {
  const { counts, styles } = story.context;
  const group = ++counts.groups;
  const inside = [...story.inside.filter((place) => !place.startsWith("tabel ")), `tabel ${++counts.tables}`];
  let row = 0;
  const rows = (holder: XmlElement, header: boolean): void => {
    for (const child of elementsOf(holder)) {
      if (child.name === "table:table-header-rows") rows(child, true);
      else if (child.name === "table:table-rows" || child.name === "table:table-row-group") rows(child, header);
      else if (child.name === "table:table-row") readRow(child, header);
    }
  };
  const readRow = (holder: XmlElement, header: boolean): void => {
    let column = 0;
    for (const cell of elementsOf(holder)) {
      if (cell.name === "table:table-cell") {
        const ground = styles.cellGround(cell.attributes["table:style-name"]) ?? story.ground;
        readOdtBlocks({ ...story, inside, ground, list: undefined, cell: { group, row, column, header } }, cell);
      }
      column += Math.max(1, Math.min(1000, Number(cell.attributes["table:number-columns-repeated"] ?? "1") || 1));
    }
    row++;
  };
  rows(element, false);
}
