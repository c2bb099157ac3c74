import { assignPages } from "./office-pages.js";
import { childOf, descendantsOf, elementsOf, textOf } from "./xml-tree.js";
import { decodeXml } from "./xml-decode.js";
import { encrypted, missingPart, otherFormat } from "./office-unreadable.js";
import { fileMeta } from "./office-meta.js";
import { OdtLists } from "./odt-lists.js";
import { OdtStyles } from "./odt-styles.js";
import { officeLetter } from "./office-letter.js";
import { openStory } from "./odt-context.js";
import { openZip } from "./zip.js";
import { parseXml } from "./xml.js";
import { readOdtBlocks } from "./odt-blocks.js";
import type { Letter } from "../letter.js";
import type { OdtContext, TrackedChange } from "./odt-context.js";
import type { OfficeComment, OfficeDocument, OfficeParagraph } from "./office-document.js";
import type { ReadOptions } from "../read-options.js";
import type { XmlElement } from "./xml-tree.js";
import type { ZipArchive } from "./zip.js";

/** One XML part of a LibreOffice document. */
interface OdtPart {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/** The parts of a LibreOffice document; in a flat file they are one. */
export interface OdtParts {
  readonly content: OdtPart;
  readonly styles: OdtPart | undefined;
  readonly meta: XmlElement | undefined;
}

/** Reads a LibreOffice document (odt, ott) as a letter. */
export function readOdt(bytes: Uint8Array, options: ReadOptions): Letter {
  return officeLetter(readOdtDocument(openOdt(openZip(bytes))), options);
}

/** Reads a LibreOffice document that is one XML file (fodt) as a letter. */
export function readFlatOdt(bytes: Uint8Array, options: ReadOptions): Letter {
  return officeLetter(readOdtDocument(openFlatOdt(bytes)), options);
}

/** @throws UnreadableLetterError when the document is locked, or a part of it is missing or damaged */
export function openOdt(zip: ZipArchive): OdtParts {
  const read = (name: string): OdtPart | undefined => {
    const entry = zip.find(name);
    if (entry === undefined) return undefined;
    const source = decodeXml(zip.read(entry));
    return { name, source, root: parseXml(source, name) };
  };
  const manifest = read("META-INF/manifest.xml");
  if (descendantsOf(manifest?.root, "manifest:encryption-data").length > 0) throw encrypted();
  const content = read("content.xml");
  if (content === undefined) throw missingPart("content.xml");
  return { content, styles: read("styles.xml"), meta: read("meta.xml")?.root };
}

/** A flat file under the name "document". */
export function openFlatOdt(bytes: Uint8Array): OdtParts {
  const source = decodeXml(bytes);
  const content = { name: "document", source, root: parseXml(source, "document") };
  return { content, styles: content, meta: content.root };
}

/** The paragraphs, comments and properties of a LibreOffice document. */
export function readOdtDocument({ content, styles, meta }: OdtParts): OfficeDocument {
  const text = childOf(childOf(content.root, "office:body"), "office:text");
  if (text === undefined) throw otherFormat("Dit is geen LibreOffice-document met tekst.", "This is no LibreOffice document with text.");
  const comments: OfficeComment[] = [];
  const flat = styles?.root === content.root;
  const context = openContext(content, styles, comments, readChanges(text));
  const story = openStory(context, "body", []);
  readOdtBlocks(story, text);
  assignPages(story.paragraphs, pageCount(meta));
  const margins = styles === undefined ? undefined
    : readMargins(styles, flat ? context : openContext(styles, undefined, comments, new Map()), mastersOf(content, styles, text));
  return {
    format: "odt",
    paragraphs: [...margins?.headers ?? [], ...story.paragraphs, ...readNotes(context), ...margins?.footers ?? []],
    comments,
    meta: readMeta(meta),
  };
}

/** @param common the part with the styles of the document, where that is another */
function openContext(
  part: OdtPart, common: OdtPart | undefined, comments: OfficeComment[], changes: ReadonlyMap<string, TrackedChange>,
): OdtContext {
  const holders = [common, part].flatMap((holder, index) => [
    childOf(holder?.root, "office:font-face-decls"),
    childOf(holder?.root, "office:styles"),
    index === 1 ? childOf(holder?.root, "office:automatic-styles") : undefined,
  ]);
  return {
    part: part.name, source: part.source,
    styles: new OdtStyles(holders), lists: new OdtLists(holders),
    changes, comments, notes: [], readBlocks: readOdtBlocks,
    counts: { paragraphs: 0, tables: 0, boxes: 0, notes: 0, groups: 0 },
  };
}

function readNotes(context: OdtContext): OfficeParagraph[] {
  const paragraphs: OfficeParagraph[] = [];
  // Notes can hold notes: the list can grow while it is read.
  for (let index = 0; index < context.notes.length && index < 1000; index++) {
    const note = context.notes[index];
    if (note === undefined) break;
    const story = openStory(context, "footnote", [note.label]);
    readOdtBlocks(story, note.body);
    paragraphs.push(...story.paragraphs);
  }
  return paragraphs;
}

/** The page styles that the text uses, in order, with those that follow them. */
function mastersOf(content: OdtPart, styles: OdtPart, text: XmlElement): readonly XmlElement[] {
  const masters = elementsOf(childOf(styles.root, "office:master-styles"), "style:master-page");
  const byName = new Map(masters.map((master) => [master.attributes["style:name"] ?? "", master]));
  const used = new Set<XmlElement>();
  const use = (name: string | undefined): void => {
    for (let master = byName.get(name ?? ""); master !== undefined && !used.has(master);) {
      used.add(master);
      master = byName.get(master.attributes["style:next-style-name"] ?? "");
    }
  };
  const named = [childOf(content.root, "office:automatic-styles"), childOf(styles.root, "office:styles")]
    .flatMap((holder) => elementsOf(holder, "style:style"))
    .filter((style) => (style.attributes["style:master-page-name"] ?? "") !== "")
    .map((style) => [style.attributes["style:name"] ?? "", style.attributes["style:master-page-name"]] as const);
  const pageOf = new Map(named);
  for (const block of elementsOf(text)) use(pageOf.get(block.attributes["text:style-name"] ?? ""));
  if (used.size === 0) use(byName.has("Standard") ? "Standard" : masters[0]?.attributes["style:name"]);
  return [...used];
}

const marginNames = {
  headers: ["style:header-first", "loext:header-first", "style:header", "style:header-left"],
  footers: ["style:footer-first", "loext:footer-first", "style:footer", "style:footer-left"],
} as const;

function readMargins(
  styles: OdtPart, context: OdtContext, masters: readonly XmlElement[],
): { headers: OfficeParagraph[]; footers: OfficeParagraph[] } {
  const read = (names: readonly string[], region: "header" | "footer", label: string): OfficeParagraph[] => {
    const parts = masters.flatMap((master) => elementsOf(master).filter((element) =>
      names.includes(element.name) && element.attributes["style:display"] !== "false"));
    return parts.flatMap((part, index) => {
      const story = openStory(context, region, [parts.length > 1 ? `${label} ${index + 1}` : label]);
      readOdtBlocks(story, part);
      return story.paragraphs;
    });
  };
  return { headers: read(marginNames.headers, "header", "koptekst"), footers: read(marginNames.footers, "footer", "voettekst") };
}

function readChanges(text: XmlElement): ReadonlyMap<string, TrackedChange> {
  const changes = new Map<string, TrackedChange>();
  for (const region of elementsOf(childOf(text, "text:tracked-changes"), "text:changed-region")) {
    const change = elementsOf(region)[0];
    if (change === undefined) continue;
    const author = textOf(childOf(childOf(change, "office:change-info"), "dc:creator"));
    const kind = change.name === "text:insertion" ? "insertion" : change.name === "text:deletion" ? "deletion" : "other";
    const deleted = elementsOf(change).filter((child) => child.name !== "office:change-info").map(textOf).join("\n");
    for (const id of [region.attributes["text:id"], region.attributes["xml:id"]]) {
      if (id !== undefined) changes.set(id, { kind, text: deleted.trim() === "" ? "¶" : deleted, ...(author === "" ? {} : { author }) });
    }
  }
  return changes;
}

function pageCount(meta: XmlElement | undefined): number | undefined {
  const pages = childOf(childOf(meta, "office:meta"), "meta:document-statistic")?.attributes["meta:page-count"];
  return pages !== undefined && /^\d{1,5}$/.test(pages) ? Number(pages) : undefined;
}

function readMeta(meta: XmlElement | undefined): Readonly<Record<string, unknown>> {
  const holder = childOf(meta, "office:meta");
  const properties = elementsOf(holder, "meta:user-defined").map((property): readonly [string, string, string] => [
    property.attributes["meta:name"] ?? "", property.attributes["meta:value-type"] ?? "string", textOf(property),
  ]);
  return fileMeta(properties, textOf(childOf(holder, "dc:title")));
}
