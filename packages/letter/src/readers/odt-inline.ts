import { addMark, addText, openStory } from "./odt-context.js";
import { childOf, descendantsOf, outermostOf, textOf } from "./xml-tree.js";
import { isClause } from "./office-clause.js";
import { readOdtField } from "./odt-fields.js";
import type { OdtStory } from "./odt-context.js";
import type { XmlElement, XmlNode, XmlText } from "./xml-tree.js";

/** Reads what stands in a paragraph. */
export function readOdtInline(story: OdtStory, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (node.text === undefined) readElement(story, node);
    else readCharacters(story, node);
  }
}

/** Line ends in the file are blanks. */
function readCharacters(story: OdtStory, node: XmlText): void {
  const whole = story.context.source.startsWith("<![CDATA[", node.start - 9);
  const source = whole
    ? { kind: "whole" as const, start: node.start - 9, end: node.end + 3 }
    : { kind: "text" as const, start: node.start, end: node.end };
  addText(story, node.text.replace(/[\n\t]/g, " "), source);
}

function readElement(story: OdtStory, element: XmlElement): void {
  const whole = { kind: "whole", start: element.start, end: element.end } as const;
  switch (element.name) {
    case "text:span": within(story, "look", story.context.styles.spanLook(story.look, element.attributes["text:style-name"]), element); break;
    case "text:a": readLink(story, element); break;
    case "text:s": addText(story, " ".repeat(Math.max(1, Math.min(200, Number(element.attributes["text:c"] ?? "1") || 1))), whole); break;
    case "text:tab": addText(story, "\t", whole); break;
    case "text:line-break": addText(story, "\n", whole); break;
    case "text:soft-page-break": addMark(story, { kind: "page", rendered: true }); break;
    case "text:note": readNote(story, element); break;
    case "office:annotation": readOdtAnnotation(story, element); break;
    case "office:annotation-end": addMark(story, { kind: "comment-end", id: element.attributes["office:name"] ?? "" }); break;
    case "text:change": case "text:change-start": case "text:change-end": readOdtChange(story, element); break;
    case "text:ruby": readOdtInline(story, childOf(element, "text:ruby-base")?.children ?? []); break;
    case "text:placeholder": case "text:conditional-text": readOdtField(story, element); break;
    default: readOther(story, element);
  }
}

function readOther(story: OdtStory, element: XmlElement): void {
  if (element.name.endsWith("content-control")) readControl(story, element);
  else if (element.name.startsWith("draw:")) readDrawing(story, element);
  else if (element.name.startsWith("text:") && !readOdtField(story, element)) readOdtInline(story, element.children);
}

function within<K extends "look" | "link" | "field">(story: OdtStory, key: K, value: OdtStory[K], element: XmlElement): void {
  const before = story[key];
  story[key] = value;
  readOdtInline(story, element.children);
  story[key] = before;
}

function readLink(story: OdtStory, element: XmlElement): void {
  const style = element.attributes["text:style-name"];
  const before = story.look;
  if (style !== undefined) story.look = story.context.styles.spanLook(before, style);
  within(story, "link", { target: element.attributes["xlink:href"] ?? "" }, element);
  story.look = before;
}

/** Content controls of LibreOffice 7.4 and later. */
function readControl(story: OdtStory, element: XmlElement): void {
  const attribute = (name: string): string => {
    const key = Object.keys(element.attributes).find((candidate) => candidate.endsWith(`:${name}`));
    return key === undefined ? "" : element.attributes[key] ?? "";
  };
  const name = attribute("tag") || attribute("alias");
  const isField = attribute("showing-place-holder") === "true" || (name !== "" && !isClause(textOf(element)));
  within(story, "field", isField && attribute("checkbox") !== "true" ? { name, dialect: "content-control" } : story.field, element);
}

/** Text boxes follow the paragraph that they are anchored in. */
export function readDrawing(story: OdtStory, element: XmlElement): void {
  const boxes = element.name === "draw:frame" || element.name === "draw:g"
    ? outermostOf(element, "draw:text-box") : [];
  for (const box of boxes.length > 0 ? boxes : [element]) readTextBox(story, box);
}

function readTextBox(story: OdtStory, box: XmlElement): void {
  if (!box.children.some((child) => child.name === "text:p" || child.name === "text:h" || child.name === "text:list" || child.name === "table:table")) return;
  const { counts } = story.context;
  counts.boxes++;
  const region = story.region === "body" ? "text-box" : story.region;
  const inner = openStory(story.context, region, [...story.inside, `tekstvak ${counts.boxes}`], story);
  // The fill of a frame is not worked out: a colour in it says nothing.
  inner.ground = box.name === "draw:text-box" ? "none" : "unknown";
  story.context.readBlocks(inner, box);
}

function readNote(story: OdtStory, element: XmlElement): void {
  const body = childOf(element, "text:note-body");
  const { counts, notes } = story.context;
  if (body === undefined || story.hidden) return;
  const kind = element.attributes["text:note-class"] === "endnote" ? "eindnoot" : "voetnoot";
  notes.push({ body, label: `${kind} ${++counts.notes}` });
}

/** Reads a comment in the margin. */
export function readOdtAnnotation(story: OdtStory, element: XmlElement): void {
  const { comments } = story.context;
  const id = element.attributes["office:name"] ?? `comment ${comments.length}`;
  const author = textOf(childOf(element, "dc:creator"));
  const text = [...descendantsOf(element, "text:p")].map(textOf).join("\n");
  comments.push({ id, text, ...(author === "" ? {} : { author }) });
  addMark(story, { kind: "comment-start", id });
}

/** Reads a place where a revision is, begins or ends. */
export function readOdtChange(story: OdtStory, element: XmlElement): void {
  const change = story.context.changes.get(element.attributes["text:change-id"] ?? "");
  if (change === undefined) return;
  const author = change.author === undefined ? {} : { author: change.author };
  if (element.name === "text:change") {
    if (change.kind === "deletion") addMark(story, { kind: "deletion", text: change.text, ...author });
  } else if (change.kind === "insertion") {
    story.insertion = element.name === "text:change-start" ? author : undefined;
  }
}
