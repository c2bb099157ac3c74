import { anchorNotes } from "./note-anchors.js";
import { applyEdits, encodeXml, escapeText } from "./xml-edits.js";
import { annotator } from "../readers/office-leftovers.js";
import { commentEdits } from "./docx-comment-edits.js";
import { elementsOf } from "../readers/xml-tree.js";
import { openPackage, relationshipsPart } from "../readers/ooxml-package.js";
import { ownComments } from "./docx-own-comments.js";
import { readDocxDocument } from "../readers/docx.js";
import { writeZip } from "./write-zip.js";
import type { AnchoredNote, LetterNote } from "./note-anchors.js";
import type { Letter } from "../letter.js";
import type { OoxmlPackage } from "../readers/ooxml-package.js";
import type { XmlEdit } from "./xml-edits.js";

const transitional = "http://schemas.openxmlformats.org";
const wordNamespaces = [`${transitional}/wordprocessingml/2006/main`, "http://purl.oclc.org/ooxml/wordprocessingml/main"];

/** Puts notes in a Word document as comments in the margin; our earlier ones give way. */
export function annotateDocx(bytes: Uint8Array, letter: Letter, notes: readonly LetterNote[], date: string): Uint8Array {
  const archive = openPackage(bytes);
  const main = archive.related("", "officedocument") ?? "word/document.xml";
  const document = readDocxDocument(archive);
  const anchored = anchorNotes(document, letter, notes, main);
  const existing = archive.related(main, "comments");
  const own = ownComments(archive, main, existing);
  const { prefix, namespace } = wordNamespace(archive, main);
  const firstId = nextId(archive, existing, own.ids);
  const edits = new Map([...own.edits].map(([part, list]) => [part, [...list]]));
  const edit = (part: string, more: readonly XmlEdit[]): void => void edits.set(part, [...edits.get(part) ?? [], ...more]);
  const changed = new Map<string, Uint8Array>();
  if (anchored.length > 0) {
    edit(main, commentEdits(archive.source(main) ?? "", anchored, prefix, firstId));
    if (existing === undefined) addCommentsPart(archive, main, namespace, comments(anchored, "w:", firstId, date), changed, edit);
    else {
      const inComments = wordNamespace(archive, existing);
      edit(existing, [appended(archive, existing, comments(anchored, inComments.prefix, firstId, date))]);
    }
  }
  for (const [part, list] of edits) {
    const source = archive.source(part);
    if (source !== undefined && list.length > 0) changed.set(part, encodeXml(applyEdits(source, list)));
  }
  return writeZip(archive.zip, changed);
}

/** How WordprocessingML is called in a part. Attributes need a prefix, so that a default namespace is not enough. */
function wordNamespace(archive: OoxmlPackage, part: string): { readonly prefix: string; readonly namespace: string } {
  const attributes = Object.entries(archive.part(part)?.attributes ?? {});
  const declared = attributes.find(([name, value]) => name.startsWith("xmlns:") && wordNamespaces.includes(value ?? ""));
  const namespace = declared?.[1] ?? attributes.find(([name]) => name === "xmlns")?.[1] ?? wordNamespaces[0] ?? "";
  return { prefix: `${declared?.[0].slice(6) ?? "w"}:`, namespace };
}

function nextId(archive: OoxmlPackage, part: string | undefined, own: ReadonlySet<string>): number {
  const ids = elementsOf(part === undefined ? undefined : archive.part(part), "w:comment")
    .map((comment) => comment.attributes["w:id"] ?? "")
    .filter((id) => !own.has(id))
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id >= 0 && id < 2 ** 31 - 100_000);
  return ids.reduce((most, id) => Math.max(most, id), -1) + 1;
}

function comments(notes: readonly AnchoredNote[], w: string, firstId: number, date: string): string {
  return notes.map(({ text }, index) => {
    const paragraphs = text.map((line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeText(line)}</${w}t></${w}r></${w}p>`);
    const author = `${w}author="${annotator}" ${w}date="${escapeText(date)}" ${w}initials="B"`;
    return `<${w}comment ${w}id="${firstId + index}" ${author}>${paragraphs.join("")}</${w}comment>`;
  }).join("");
}

/** Content at the end of the root of a part. A root that is closed at once is opened. */
function appended(archive: OoxmlPackage, part: string, content: string): XmlEdit {
  const root = archive.part(part);
  const source = archive.source(part) ?? "";
  if (root === undefined) return { start: 0, end: 0, text: "" };
  if (root.innerEnd < root.end) return { start: root.innerEnd, end: root.innerEnd, text: content };
  const tag = source.slice(root.start, root.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return { start: root.start, end: root.end, text: `${tag.replace(/\/>$/, ">")}${content}</${name}>` };
}

function addCommentsPart(
  archive: OoxmlPackage, main: string, namespace: string, content: string,
  changed: Map<string, Uint8Array>, edit: (part: string, edits: readonly XmlEdit[]) => void,
): void {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const name = archive.zip.find(`${folder}comments.xml`) === undefined ? "comments.xml" : "comments-brieftoets.xml";
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  changed.set(`${folder}${name}`, encodeXml(`${declaration}<w:comments xmlns:w="${namespace}">${content}</w:comments>`));
  const base = namespace === wordNamespaces[0] ? `${transitional}/officeDocument/2006/relationships` : "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const relations = relationshipsPart(main);
  const relation = (prefix: string): string => `<${prefix}Relationship Id="rIdBrieftoets" Type="${base}/comments" Target="${name}"/>`;
  if (archive.part(relations) === undefined) {
    changed.set(relations, encodeXml(`${declaration}<Relationships xmlns="${transitional}/package/2006/relationships">${relation("")}</Relationships>`));
  } else edit(relations, [appended(archive, relations, relation(rootPrefix(archive, relations)))]);
  const types = "[Content_Types].xml";
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  edit(types, [appended(archive, types, `<${rootPrefix(archive, types)}Override PartName="/${folder}${name}" ContentType="${type}"/>`)]);
}

function rootPrefix(archive: OoxmlPackage, part: string): string {
  const root = archive.part(part);
  return /^<([^\s/>:]+:)/.exec((archive.source(part) ?? "").slice(root?.start ?? 0))?.[1] ?? "";
}
