import { assignPages } from "./office-pages.js";
import { officeLetter } from "./office-letter.js";
import { childOf, descendantsOf, elementsOf, textOf } from "./xml-tree.js";
import { isOn } from "./docx-properties.js";
import { missingPart, otherFormat } from "./office-unreadable.js";
import { openContext, openStory } from "./docx-context.js";
import { openPackage } from "./ooxml-package.js";
import { readBlocks } from "./docx-blocks.js";
import { readDocxMeta, readPageCount } from "./docx-meta.js";
import type { BlockRegion, Letter } from "../letter.js";
import type { DocxContext } from "./docx-context.js";
import type { OfficeComment, OfficeDocument, OfficeParagraph } from "./office-document.js";
import type { OoxmlPackage } from "./ooxml-package.js";
import type { ReadOptions } from "../read-options.js";
import type { XmlElement } from "./xml-tree.js";

/** Reads a Word document (docx, dotx, docm; transitional and strict) as a letter. */
export function readDocx(bytes: Uint8Array, options: ReadOptions): Letter {
  return officeLetter(readDocxDocument(openPackage(bytes)), options);
}

/** The paragraphs, comments and properties of a Word document. */
export function readDocxDocument(archive: OoxmlPackage): OfficeDocument {
  const main = archive.related("", "officedocument") ?? "word/document.xml";
  const root = archive.part(main);
  if (root === undefined) throw missingPart(main);
  const body = childOf(root, "w:body");
  if (root.name !== "w:document" || body === undefined) {
    throw otherFormat("Dit is geen Word-document met tekst.", "This is no Word document with text.");
  }
  const context = openContext(archive, main, readBlocks);
  const frames = marginParts(context, body);
  const headers = frames.headers.flatMap((part, index) => readPart(context, part, "header", name("koptekst", frames.headers, index)));
  const text = readStory(context, main, body, "body", []);
  assignPages(text, readPageCount(archive));
  const notes = readNotes(context);
  const footers = frames.footers.flatMap((part, index) => readPart(context, part, "footer", name("voettekst", frames.footers, index)));
  return {
    format: "docx",
    paragraphs: [...headers, ...text, ...notes, ...footers],
    comments: readComments(archive, main),
    meta: readDocxMeta(archive),
  };
}

function name(what: string, parts: readonly string[], index: number): string {
  return parts.length > 1 ? `${what} ${index + 1}` : what;
}

function readStory(
  context: DocxContext, part: string, holder: XmlElement, region: BlockRegion, inside: readonly string[], paragraphs?: OfficeParagraph[],
): OfficeParagraph[] {
  const story = openStory(context, part, region, inside);
  const open = paragraphs === undefined ? story : { ...story, counts: { ...story.counts, paragraphs: paragraphs.length }, paragraphs };
  readBlocks(open, holder);
  open.fields.flush();
  return open.paragraphs;
}

function readPart(context: DocxContext, part: string, region: BlockRegion, inside: string): OfficeParagraph[] {
  const root = context.archive.part(part);
  return root === undefined ? [] : readStory(context, part, root, region, [inside]);
}

/** The headers and footers that the sections print, each once, in the order of the sections. */
function marginParts(context: DocxContext, body: XmlElement): { headers: readonly string[]; footers: readonly string[] } {
  const { archive, main } = context;
  const settings = archive.related(main, "settings");
  const even = childOf(settings === undefined ? undefined : archive.part(settings), "w:evenAndOddHeaders");
  const found = { "w:headerReference": new Set<string>(), "w:footerReference": new Set<string>() };
  for (const section of descendantsOf(body, "w:sectPr")) {
    const title = childOf(section, "w:titlePg");
    for (const reference of elementsOf(section)) {
      if (reference.name !== "w:headerReference" && reference.name !== "w:footerReference") continue;
      const type = reference.attributes["w:type"] ?? "default";
      if (type === "first" && (title === undefined || !isOn(title))) continue;
      if (type === "even" && (even === undefined || !isOn(even))) continue;
      const target = archive.relationships(main).find((relation) => relation.id === reference.attributes["r:id"])?.target;
      if (target !== undefined) found[reference.name].add(target);
    }
  }
  return { headers: [...found["w:headerReference"]], footers: [...found["w:footerReference"]] };
}

function readNotes(context: DocxContext): OfficeParagraph[] {
  const { archive, main, notes } = context;
  const paragraphs = { footnotes: [] as OfficeParagraph[], endnotes: [] as OfficeParagraph[] };
  const counts = { footnotes: 0, endnotes: 0 };
  // Notes can refer to notes: the list can grow while it is read.
  for (let index = 0; index < notes.length && index < 1000; index++) {
    const note = notes[index];
    const part = note === undefined ? undefined : archive.related(main, note.kind);
    if (note === undefined || part === undefined) continue;
    const singular = note.kind === "footnotes" ? "footnote" : "endnote";
    const element = elementsOf(archive.part(part), `w:${singular}`).find((candidate) => candidate.attributes["w:id"] === note.id);
    if (element === undefined) continue;
    const label = `${singular === "footnote" ? "voetnoot" : "eindnoot"} ${++counts[note.kind]}`;
    readStory(context, part, element, "footnote", [label], paragraphs[note.kind]);
  }
  return [...paragraphs.footnotes, ...paragraphs.endnotes];
}

function readComments(archive: OoxmlPackage, main: string): OfficeComment[] {
  const part = archive.related(main, "comments");
  return elementsOf(part === undefined ? undefined : archive.part(part), "w:comment").map((comment) => {
    const author = comment.attributes["w:author"];
    return {
      id: comment.attributes["w:id"] ?? "",
      ...(author === undefined ? {} : { author }),
      text: descendantsOf(comment, "w:p").map((paragraph) => descendantsOf(paragraph, "w:t").map(textOf).join("")).join("\n"),
    };
  });
}
