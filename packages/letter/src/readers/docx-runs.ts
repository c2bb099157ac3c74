import { addMark } from "./docx-context.js";
import { childOf } from "./xml-tree.js";
import { readRunProperties } from "./docx-properties.js";
import { readTextBoxes } from "./docx-text-boxes.js";
import { symbolCharacter } from "./office-symbols.js";
import { alternative } from "./docx-alternative.js";
import type { DocxStory } from "./docx-context.js";
import type { RunLook } from "./docx-fonts.js";
import type { PieceSource, RunSource } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** A run that is read: how it looks and where it stands. */
interface OpenRun {
  readonly look: RunLook;
  readonly source: RunSource;
}

/** Characters that stand for an element in a run. */
const characters: Readonly<Record<string, string | undefined>> = {
  "w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011",
};

/** Reads `w:r`. */
export function readRun(story: DocxStory, run: XmlElement): void {
  const properties = childOf(run, "w:rPr");
  const open: OpenRun = { look: runLook(story, properties), source: runSource(run, properties) };
  for (const child of run.children) if (child.text === undefined) readRunChild(story, run, open, child);
}

/** How text with these properties looks in the paragraph that is read. */
export function runLook(story: DocxStory, properties: XmlElement | undefined): RunLook {
  const { base, looks } = story.base;
  const key = properties === undefined ? "" : story.source.slice(properties.start, properties.end);
  let look = looks.get(key);
  if (look === undefined) {
    const { fonts, theme } = story.context;
    look = fonts.look(base, readRunProperties(properties, theme));
    looks.set(key, look);
  }
  return look;
}

function runSource(run: XmlElement, properties: XmlElement | undefined): RunSource {
  return {
    start: run.start, end: run.end, inner: run.inner,
    content: properties?.end ?? run.inner, contentEnd: run.innerEnd,
    propertiesStart: properties?.start ?? run.inner, propertiesEnd: properties?.end ?? run.inner,
  };
}

function readRunChild(story: DocxStory, run: XmlElement, open: OpenRun, child: XmlElement): void {
  const character = characters[child.name];
  if (character !== undefined) {
    addText(story, open, character, wholeSource(child, open));
    return;
  }
  switch (child.name) {
    case "w:t": case "w:delText": readText(story, open, child); break;
    case "w:instrText": readInstruction(story, open, child); break;
    case "w:fldChar": readFieldCharacter(story, run, open, child); break;
    case "w:br": readBreak(story, open, child); break;
    case "w:sym": addText(story, open, symbol(child), wholeSource(child, open)); break;
    case "w:lastRenderedPageBreak": addMark(story, { kind: "page", rendered: true }); break;
    case "w:footnoteReference": addNote(story, "footnotes", child); break;
    case "w:endnoteReference": addNote(story, "endnotes", child); break;
    case "w:commentReference": addMark(story, { kind: "comment-reference", id: child.attributes["w:id"] ?? "" }); break;
    case "w:drawing": case "w:pict": case "w:object": readTextBoxes(story, child); break;
    case "mc:AlternateContent":
      for (const chosen of alternative(child)) readRunChild(story, run, open, chosen);
      break;
    case "w:ruby":
      for (const base of childOf(child, "w:rubyBase")?.children ?? []) if (base.name === "w:r" && base.text === undefined) readRun(story, base);
      break;
    default:
  }
}

function wholeSource(child: XmlElement, open: OpenRun): PieceSource {
  return { kind: "whole", start: child.start, end: child.end, run: open.source };
}

/** Word leaves blanks at both ends out, unless the element says that they count. */
function readText(story: DocxStory, open: OpenRun, element: XmlElement): void {
  const keeps = element.attributes["xml:space"] === "preserve";
  const last = element.children.length - 1;
  element.children.forEach((child, index) => {
    if (child.text === undefined) return;
    const whole = story.source.startsWith("<![CDATA[", child.start - 9);
    let { text, start, end } = child;
    if (!keeps && index === 0) {
      const trimmed = text.replace(/^[ \t\n]+/, "");
      start += text.length - trimmed.length;
      text = trimmed;
    }
    if (!keeps && index === last) {
      const trimmed = trimEnd(text);
      end -= text.length - trimmed.length;
      text = trimmed;
    }
    if (text === "") return;
    addText(story, open, text.replace(/[\n\t]/g, " "), whole
      ? wholeSource(element, open)
      : { kind: "text", start, end, run: open.source, node: element });
  });
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function addText(story: DocxStory, open: OpenRun, text: string, source: PieceSource): void {
  const { look } = open;
  if (story.paragraph === undefined || text === "") return;
  if (story.deletion !== undefined) addMark(story, { kind: "deletion", text, ...story.deletion });
  else if (look.hidden) addMark(story, { kind: "hidden", text });
  else if (look.accented === look.style || source.kind === "whole") emit(story, open, text, source, false);
  else addByFont(story, open, text, source);
}

/** Letters outside ASCII have a font of their own in this run. */
function addByFont(story: DocxStory, open: OpenRun, text: string, source: PieceSource): void {
  const raw = story.source.slice(source.start, source.end) === text;
  for (const match of text.matchAll(/[\u0000-\u007f]+|[^\u0000-\u007f]+/g)) {
    const start = source.start + match.index;
    const part = raw ? { ...source, start, end: start + match[0].length } : { ...source, kind: "whole" as const };
    emit(story, open, match[0], part, match[0].charCodeAt(0) > 0x7f);
  }
}

function emit(story: DocxStory, open: OpenRun, text: string, source: PieceSource, accented: boolean): void {
  const { paragraph, link, control, controlSource, insertion } = story;
  if (paragraph === undefined) return;
  story.fields.emit(paragraph, {
    text,
    style: accented ? open.look.accented : open.look.style,
    source: control === undefined ? source : controlSource ?? source,
    ...(link === undefined ? {} : { link }),
    ...(control === undefined ? {} : { field: control }),
    ...(insertion === undefined ? {} : { insertion }),
  });
}

/** The code of a field that is deleted or hidden still tells where the field's outcome begins. */
function readInstruction(story: DocxStory, open: OpenRun, element: XmlElement): void {
  if (story.paragraph === undefined) return;
  for (const child of element.children) {
    if (child.text === undefined) continue;
    const source: PieceSource = { kind: "whole", start: element.start, end: element.end };
    story.fields.emit(story.paragraph, { text: child.text, style: open.look.style, source, instruction: true });
  }
}

function readFieldCharacter(story: DocxStory, run: XmlElement, open: OpenRun, element: XmlElement): void {
  const { fields, paragraph } = story;
  switch (element.attributes["w:fldCharType"]) {
    case "begin":
      fields.begin(run.start, run.end, childOf(childOf(element, "w:ffData"), "w:name")?.attributes["w:val"]);
      break;
    case "separate": fields.separate(); break;
    case "end": {
      const shows = paragraph !== undefined && story.deletion === undefined && !open.look.hidden;
      fields.end(run.end, shows ? paragraph : undefined, open.look.style);
      break;
    }
    default:
  }
}

function readBreak(story: DocxStory, open: OpenRun, element: XmlElement): void {
  const type = element.attributes["w:type"];
  if (type === "page") addMark(story, { kind: "page", rendered: false });
  else addText(story, open, "\n", wholeSource(element, open));
}

function symbol(element: XmlElement): string {
  const code = parseInt(element.attributes["w:char"] ?? "", 16);
  return Number.isNaN(code) || code > 0xffff ? "" : symbolCharacter(element.attributes["w:font"], code);
}

function addNote(story: DocxStory, kind: "footnotes" | "endnotes", element: XmlElement): void {
  const id = element.attributes["w:id"] ?? "";
  const { notes } = story.context;
  if (story.deletion === undefined && !notes.some((note) => note.kind === kind && note.id === id)) notes.push({ kind, id });
}
