import { decodeXml } from "./xml-decode.js";
import { parseXml } from "./xml.js";
import { elementsOf } from "./xml-tree.js";
import { openZip } from "./zip.js";
import type { XmlElement } from "./xml-tree.js";
import type { ZipArchive } from "./zip.js";

/** How one part names another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship type, in small letters without hyphens: the same in strict and transitional files. */
  readonly type: string;
  /** The path of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** A Word document: parts that name each other. Parts are found by their relationships, never by their names. */
export interface OoxmlPackage {
  readonly zip: ZipArchive;
  /** The source of a part, decoded. */
  source(part: string): string | undefined;
  /** A part as a tree; undefined when there is none. */
  part(part: string): XmlElement | undefined;
  /** What a part names; "" is the package itself. */
  relationships(part: string): readonly Relationship[];
  /** The first part that a part names with this type. */
  related(part: string, type: string): string | undefined;
}

/** @throws UnreadableLetterError when it is no archive, or (later, on reading) a part of it is damaged. */
export function openPackage(bytes: Uint8Array): OoxmlPackage {
  const zip = openZip(bytes);
  const sources = new Map<string, string | undefined>();
  const trees = new Map<string, XmlElement | undefined>();
  const relations = new Map<string, readonly Relationship[]>();
  const source = (part: string): string | undefined => remember(sources, part, () => {
    const entry = zip.find(part);
    return entry === undefined ? undefined : decodeXml(zip.read(entry));
  });
  const tree = (part: string): XmlElement | undefined => remember(trees, part, () => {
    const text = source(part);
    return text === undefined ? undefined : parseXml(text, part);
  });
  const relationships = (part: string): readonly Relationship[] =>
    remember(relations, part, () => readRelationships(tree(relationshipsPart(part)), part));
  return {
    zip, source, part: tree, relationships,
    related: (part, type) => relationships(part).find((relation) => relation.type === type && !relation.external)?.target,
  };
}

/** The part that holds the relationships of a part: `word/_rels/document.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (known.has(key)) return known.get(key) as T;
  const value = make();
  known.set(key, value);
  return value;
}

function readRelationships(root: XmlElement | undefined, part: string): Relationship[] {
  return elementsOf(root, "rel:Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    const type = attributes["Type"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: type.slice(type.lastIndexOf("/") + 1).replaceAll("-", "").toLowerCase(),
      target: external ? target : resolvePart(part, target),
      external,
    };
  });
}

function resolvePart(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
