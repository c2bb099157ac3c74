import { alternative } from "./docx-alternative.js";
import { addMark, paragraphBase } from "./docx-context.js";
import { childOf } from "./xml-tree.js";
import { controlField } from "./docx-controls.js";
import { paragraphShape } from "./docx-shape.js";
import { readInline, revision } from "./docx-inline.js";
import { readParagraphProperties } from "./docx-properties.js";
import { readTable } from "./docx-tables.js";
import type { DocxStory } from "./docx-context.js";
import type { OfficeParagraph } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** Reads the paragraphs and tables in an element. */
export function readBlocks(story: DocxStory, holder: XmlElement): void {
  for (const child of holder.children) if (child.text === undefined) readBlock(story, child);
}

function readBlock(story: DocxStory, element: XmlElement): void {
  switch (element.name) {
    case "w:p": readParagraph(story, element); break;
    case "w:tbl": readTable(story, element); break;
    case "w:sdt": readBlockControl(story, element); break;
    case "w:customXml": case "w:smartTag": readBlocks(story, element); break;
    case "w:ins": case "w:moveTo": readRevised(story, element, "insertion"); break;
    case "w:del": case "w:moveFrom": readRevised(story, element, "deletion"); break;
    case "w:commentRangeStart": story.pending.push({ kind: "comment-start", id: element.attributes["w:id"] ?? "" }); break;
    case "w:commentRangeEnd":
      story.paragraphs.at(-1)?.items.push({ mark: { kind: "comment-end", id: element.attributes["w:id"] ?? "" } });
      break;
    case "mc:AlternateContent":
      for (const chosen of alternative(element)) readBlock(story, chosen);
      break;
    default:
  }
}

function readRevised(story: DocxStory, element: XmlElement, key: "insertion" | "deletion"): void {
  const before = story[key];
  story[key] = revision(element);
  readBlocks(story, element);
  story[key] = before;
}

function readBlockControl(story: DocxStory, element: XmlElement): void {
  const content = childOf(element, "w:sdtContent");
  if (content === undefined) return;
  const before = story.control;
  const paragraphs = content.children.filter((child) => child.name === "w:p" || child.name === "w:tbl");
  story.control = paragraphs.length > 1 ? before : controlField(element, false) ?? before;
  readBlocks(story, content);
  story.control = before;
}

function readParagraph(story: DocxStory, element: XmlElement): void {
  const properties = childOf(element, "w:pPr");
  const direct = readParagraphProperties(properties);
  const ground = story.cell?.ground ?? story.ground;
  const base = paragraphBase(story.context, direct, story.cell, ground);
  const paragraph: OfficeParagraph = {
    part: story.part,
    index: story.counts.paragraphs++,
    ...paragraphShape(story, base.base.paragraph),
    inside: story.inside,
    items: [],
  };
  const outer = { paragraph: story.paragraph, base: story.base };
  story.paragraphs.push(paragraph);
  story.paragraph = paragraph;
  story.base = base;
  if (story.breakBefore || base.base.paragraph.pageBreakBefore === true) addMark(story, { kind: "page", rendered: false });
  story.breakBefore = false;
  for (const mark of story.pending.splice(0)) addMark(story, mark);
  readInline(story, element.children);
  readParagraphEnd(story, properties);
  story.paragraph = outer.paragraph;
  story.base = outer.base;
}

/** The mark at the end of a paragraph can be put in or taken out as well; a section can end there. */
function readParagraphEnd(story: DocxStory, properties: XmlElement | undefined): void {
  const mark = childOf(properties, "w:rPr");
  for (const [name, kind] of [["w:ins", "insertion"], ["w:del", "deletion"]] as const) {
    const change = childOf(mark, name);
    if (change !== undefined) addMark(story, { kind, text: "¶", ...revision(change) });
  }
  const section = childOf(properties, "w:sectPr");
  const type = childOf(section, "w:type")?.attributes["w:val"];
  if (section !== undefined && type !== "continuous") story.breakBefore = true;
}
