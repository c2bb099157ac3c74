import { addMark } from "./docx-context.js";
import { alternative } from "./docx-alternative.js";
import { childOf, textOf } from "./xml-tree.js";
import { controlField } from "./docx-controls.js";
import { readRun, runLook } from "./docx-runs.js";
import type { DocxStory } from "./docx-context.js";
import type { Revision } from "./office-document.js";
import type { XmlElement, XmlNode } from "./xml-tree.js";

/** Reads what stands in a paragraph. */
export function readInline(story: DocxStory, nodes: readonly XmlNode[]): void {
  for (const node of nodes) if (node.text === undefined) readInlineElement(story, node);
}

function readInlineElement(story: DocxStory, element: XmlElement): void {
  switch (element.name) {
    case "w:r": readRun(story, element); break;
    case "w:hyperlink": readLink(story, element); break;
    case "w:fldSimple": readSimpleField(story, element); break;
    case "w:sdt": readControl(story, element); break;
    case "w:ins": case "w:moveTo": within(story, "insertion", revision(element), element); break;
    case "w:del": case "w:moveFrom": within(story, "deletion", revision(element), element); break;
    case "w:smartTag": case "w:customXml": case "w:bdo": case "w:dir": readInline(story, element.children); break;
    case "w:commentRangeStart": addMark(story, { kind: "comment-start", id: element.attributes["w:id"] ?? "" }); break;
    case "w:commentRangeEnd": addMark(story, { kind: "comment-end", id: element.attributes["w:id"] ?? "" }); break;
    case "mc:AlternateContent": readInline(story, alternative(element)); break;
    case "m:oMath": case "m:oMathPara": readFormula(story, element); break;
    default:
  }
}

/** Who made a revision. */
export function revision(element: XmlElement): Revision {
  const author = element.attributes["w:author"];
  return author === undefined ? {} : { author };
}

function within<K extends "insertion" | "deletion" | "link" | "control">(
  story: DocxStory, key: K, value: DocxStory[K], element: XmlElement,
): void {
  const before = story[key];
  story[key] = value;
  readInline(story, element.children);
  story[key] = before;
}

function readLink(story: DocxStory, element: XmlElement): void {
  const id = element.attributes["r:id"];
  const anchor = element.attributes["w:anchor"];
  const address = id === undefined ? "" : story.context.archive.relationships(story.part).find((relation) => relation.id === id)?.target ?? "";
  const target = anchor === undefined ? address : `${address}#${anchor}`;
  within(story, "link", { target }, element);
}

function readSimpleField(story: DocxStory, element: XmlElement): void {
  const { fields, paragraph } = story;
  if (paragraph === undefined) return;
  const shows = story.deletion === undefined;
  const { style } = runLook(story, undefined);
  fields.simple(element.attributes["w:instr"] ?? "", element.start, element.end, paragraph, style);
  readInline(story, element.children);
  fields.end(element.end, shows ? paragraph : undefined, style);
}

function readControl(story: DocxStory, element: XmlElement): void {
  const content = childOf(element, "w:sdtContent");
  const field = controlField(element, true) ?? story.control;
  if (content === undefined) return;
  const before = story.paragraph?.items.length ?? 0;
  const source = { kind: "whole", start: element.start, end: element.end } as const;
  const outer = story.controlSource;
  if (field !== story.control) story.controlSource = source;
  within(story, "control", field, content);
  story.controlSource = outer;
  const { paragraph } = story;
  if (paragraph === undefined || field === undefined || field === story.control || field.name === "") return;
  const shown = paragraph.items.slice(before).some((item) => !("mark" in item) && item.field === field);
  if (shown || story.deletion !== undefined) return;
  story.fields.emit(paragraph, { text: `«${field.name}»`, style: runLook(story, undefined).style, field, source });
}

function readFormula(story: DocxStory, element: XmlElement): void {
  const text = textOf(element).trim();
  if (story.paragraph === undefined || text === "" || story.deletion !== undefined) return;
  const source = { kind: "whole", start: element.start, end: element.end } as const;
  story.fields.emit(story.paragraph, { text, style: runLook(story, undefined).style, source });
}
