import { annotator } from "../readers/office-leftovers.js";
import { descendantsOf, elementsOf } from "../readers/xml-tree.js";
import type { OoxmlPackage } from "../readers/ooxml-package.js";
import type { XmlEdit } from "./xml-edits.js";
import type { XmlElement } from "../readers/xml-tree.js";

/** Our own comments of an earlier time in a Word document: which they are and how they are taken out. */
export interface OwnComments {
  readonly ids: ReadonlySet<string>;
  /** Changes by part. */
  readonly edits: ReadonlyMap<string, readonly XmlEdit[]>;
}

/** Parts beside the comments in which Word keeps whether they are solved, and who answered. */
const companions = ["commentsextended", "commentsids", "commentsextensible"];

/** @param part the part with the comments, undefined where there is none */
export function ownComments(archive: OoxmlPackage, main: string, part: string | undefined): OwnComments {
  const comments = elementsOf(part === undefined ? undefined : archive.part(part), "w:comment").filter((comment) => comment.attributes["w:author"] === annotator);
  const ids = new Set(comments.map((comment) => comment.attributes["w:id"] ?? ""));
  const edits = new Map<string, readonly XmlEdit[]>();
  if (part === undefined || comments.length === 0) return { ids, edits };
  edits.set(part, comments.map(removal));
  edits.set(main, anchorRemovals(archive.part(main), ids));
  const marks = new Set(comments.flatMap((comment) => descendantsOf(comment, "w:p")).map((paragraph) => paragraph.attributes["w14:paraId"] ?? ""));
  marks.delete("");
  for (const type of marks.size === 0 ? [] : companions) {
    const companion = archive.related(main, type);
    if (companion !== undefined) edits.set(companion, companionEdits(archive, companion, marks));
  }
  return { ids, edits };
}

function removal({ start, end }: XmlElement): XmlEdit {
  return { start, end, text: "" };
}

function anchorRemovals(root: XmlElement | undefined, ids: ReadonlySet<string>): readonly XmlEdit[] {
  const ours = (element: XmlElement): boolean => ids.has(element.attributes["w:id"] ?? "");
  const ranges = [...descendantsOf(root, "w:commentRangeStart"), ...descendantsOf(root, "w:commentRangeEnd")].filter(ours);
  const references = descendantsOf(root, "w:r").flatMap((run) => {
    const content = elementsOf(run).filter(({ name }) => name !== "w:rPr");
    const own = content.filter((element) => element.name === "w:commentReference" && ours(element));
    return own.length > 0 && own.length === content.length ? [run] : own;
  });
  return [...ranges, ...references].map(removal);
}

/** An entry about one of our comments goes; an answer to one stays as a comment of its own. */
function companionEdits(archive: OoxmlPackage, part: string, marks: Set<string>): readonly XmlEdit[] {
  const source = archive.source(part) ?? "";
  return elementsOf(archive.part(part)).flatMap((entry): readonly XmlEdit[] => {
    const value = (name: string): string | undefined =>
      Object.entries(entry.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
    const durable = value("durableId");
    if (marks.has(value("paraId") ?? "") || marks.has(durable ?? "")) {
      // The last of these parts knows comments by this number only.
      if (durable !== undefined) marks.add(durable);
      return [removal(entry)];
    }
    if (!marks.has(value("paraIdParent") ?? "")) return [];
    const tag = source.slice(entry.start, entry.end);
    const attribute = /\s[\w]+:paraIdParent\s*=\s*["'][^"']*["']/.exec(tag);
    return attribute === null ? [] : [{ start: entry.start + attribute.index, end: entry.start + attribute.index + attribute[0].length, text: "" }];
  });
}
