import { anchorNotes } from "./note-anchors.js";
import { applyEdits, encodeXml, escapeText, offsetOf } from "./xml-edits.js";
import { annotator } from "../readers/office-leftovers.js";
import { childOf, descendantsOf, textOf } from "../readers/xml-tree.js";
import { openFlatOdt, openOdt, readOdtDocument } from "../readers/odt.js";
import { openZip } from "../readers/zip.js";
import { writeZip } from "./write-zip.js";
import type { AnchoredNote, AnchorPoint, LetterNote } from "./note-anchors.js";
import type { Letter } from "../letter.js";
import type { OdtParts } from "../readers/odt.js";
import type { XmlEdit } from "./xml-edits.js";
import type { XmlElement } from "../readers/xml-tree.js";

/** Puts notes in a LibreOffice document as comments in the margin; our earlier ones give way. */
export function annotateOdt(bytes: Uint8Array, letter: Letter, notes: readonly LetterNote[], date: string): Uint8Array {
  const zip = openZip(bytes);
  const parts = openOdt(zip);
  return writeZip(zip, new Map([[parts.content.name, annotated(parts, letter, notes, date)]]));
}

/** The same for a document that is one XML file. */
export function annotateFlatOdt(bytes: Uint8Array, letter: Letter, notes: readonly LetterNote[], date: string): Uint8Array {
  return annotated(openFlatOdt(bytes), letter, notes, date);
}

function annotated(parts: OdtParts, letter: Letter, notes: readonly LetterNote[], date: string): Uint8Array {
  const { root, source, name } = parts.content;
  const document = readOdtDocument(parts);
  const anchored = anchorNotes(document, letter, notes, name);
  return encodeXml(applyEdits(source, [...ownRemovals(root), ...insertions(source, anchored, date, prefixes(root))]));
}

function ownRemovals(root: XmlElement): readonly XmlEdit[] {
  const own = descendantsOf(root, "office:annotation").filter((element) => textOf(childOf(element, "dc:creator")) === annotator);
  const names = new Set(own.map((element) => element.attributes["office:name"] ?? ""));
  const ends = descendantsOf(root, "office:annotation-end").filter((element) => names.has(element.attributes["office:name"] ?? ""));
  return [...own, ...ends].map(({ start, end }) => ({ start, end, text: "" }));
}

interface Prefixes {
  readonly office: string;
  readonly text: string;
  readonly dc: string;
  /** Declarations of those that the root does not declare. */
  readonly missing: string;
}

const addresses = {
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  dc: "http://purl.org/dc/elements/1.1/",
} as const;

function prefixes(root: XmlElement): Prefixes {
  const declared = new Map(Object.entries(root.attributes).filter(([key]) => key.startsWith("xmlns:")).map(([key, value]) => [value, key.slice(6)]));
  const missing = Object.entries(addresses).filter(([, address]) => !declared.has(address)).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return {
    office: declared.get(addresses.office) ?? "office", text: declared.get(addresses.text) ?? "text", dc: declared.get(addresses.dc) ?? "dc",
    missing: missing.join(""),
  };
}

/** At one place ends of comments come before starts, so that comments do not cross. */
function insertions(source: string, notes: readonly AnchoredNote[], date: string, { office, text, dc, missing }: Prefixes): readonly XmlEdit[] {
  const places = new Map<number, { ends: string; starts: string }>();
  const at = (offset: number): { ends: string; starts: string } => {
    const known = places.get(offset) ?? { ends: "", starts: "" };
    places.set(offset, known);
    return known;
  };
  notes.forEach((note, index) => {
    const name = `${office}:name="brieftoets-${index + 1}"`;
    const paragraphs = note.text.map((line) => `<${text}:p>${escapeText(line)}</${text}:p>`).join("");
    at(offsetAt(source, note.first, false)).starts +=
      `<${office}:annotation ${name}${missing}><${dc}:creator>${annotator}</${dc}:creator><${dc}:date>${escapeText(date)}</${dc}:date>${paragraphs}</${office}:annotation>`;
    at(offsetAt(source, note.last, true)).ends += `<${office}:annotation-end ${name}${missing}/>`;
  });
  return [...places].map(([offset, { ends, starts }]) => ({ start: offset, end: offset, text: ends + starts }));
}

function offsetAt(source: string, { piece, offset }: AnchorPoint, after: boolean): number {
  const place = piece.source;
  if (place === undefined) return 0;
  if (place.kind === "text") return offsetOf(source, place.start, offset);
  return after ? place.end : place.start;
}
