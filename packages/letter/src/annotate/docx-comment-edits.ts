import { offsetOf } from "./xml-edits.js";
import type { AnchoredNote, AnchorPoint } from "./note-anchors.js";
import type { RunSource } from "../readers/office-document.js";
import type { XmlEdit } from "./xml-edits.js";

/** A place in a part at which a comment begins or ends. `run`: it is inside this run, which must be cut there. */
interface Cut {
  readonly at: number;
  readonly run: RunSource | undefined;
  /** The `w:t` that must be cut as well. */
  readonly node: { readonly start: number; readonly inner: number; readonly innerEnd: number; readonly end: number } | undefined;
}

/** What is put at one place: ends of comments come before starts. */
interface Markers {
  readonly cut: Cut;
  ends: string;
  starts: string;
}

/**
 * The changes of a part that put comments around words. Runs are cut where a comment begins or ends inside them;
 * both halves keep the properties.
 * @param prefix of WordprocessingML in the part, with its colon
 * @param firstId number of the first comment; the others follow
 */
export function commentEdits(source: string, notes: readonly AnchoredNote[], prefix: string, firstId: number): readonly XmlEdit[] {
  const places = new Map<number, Markers>();
  const at = (cut: Cut): Markers => {
    const known = places.get(cut.at) ?? { cut, ends: "", starts: "" };
    places.set(cut.at, known);
    return known;
  };
  notes.forEach((note, index) => {
    const id = `${prefix}id="${firstId + index}"`;
    at(cutOf(source, note.first, false)).starts += `<${prefix}commentRangeStart ${id}/>`;
    at(cutOf(source, note.last, true)).ends += `<${prefix}commentRangeEnd ${id}/><${prefix}r><${prefix}commentReference ${id}/></${prefix}r>`;
  });
  const opened = new Set<number>();
  return [...places.values()].flatMap((markers) => editsAt(source, markers, opened));
}

function cutOf(source: string, { piece, offset }: AnchorPoint, after: boolean): Cut {
  const place = piece.source;
  if (place === undefined) return { at: 0, run: undefined, node: undefined };
  const { run, node } = place;
  if (place.kind === "whole" || run === undefined || node === undefined) {
    const at = after ? place.end : place.start;
    return run === undefined ? { at, run: undefined, node: undefined } : atRunChild(at, run);
  }
  const at = offsetOf(source, place.start, offset);
  if (at <= node.inner) return atRunChild(node.start, run);
  return at >= node.innerEnd ? atRunChild(node.end, run) : { at, run, node };
}

/** Between two elements of a run; at its ends the run stays whole. */
function atRunChild(at: number, run: RunSource): Cut {
  if (at <= run.content) return { at: run.start, run: undefined, node: undefined };
  return at >= run.contentEnd ? { at: run.end, run: undefined, node: undefined } : { at, run, node: undefined };
}

function editsAt(source: string, { cut, ends, starts }: Markers, opened: Set<number>): readonly XmlEdit[] {
  const { at, run, node } = cut;
  if (run === undefined) return [{ start: at, end: at, text: ends + starts }];
  const close = (start: number): string => `</${tagName(source, start)}>`;
  const reopen = source.slice(run.start, run.inner) + source.slice(run.propertiesStart, run.propertiesEnd);
  if (node === undefined) return [{ start: at, end: at, text: `${close(run.start)}${ends}${starts}${reopen}` }];
  const name = tagName(source, node.start);
  const text = `</${name}>${close(run.start)}${ends}${starts}${reopen}<${name} xml:space="preserve">`;
  const keep = opened.has(node.start) ? [] : keepBlanks(source, node, name);
  opened.add(node.start);
  return [...keep, { start: at, end: at, text }];
}

/** Blanks at the cut must stay; blanks at the outer ends that did not count before must not begin to. */
function keepBlanks(source: string, node: { readonly start: number; readonly inner: number; readonly innerEnd: number }, name: string): readonly XmlEdit[] {
  if (/xml:space\s*=\s*["']preserve/.test(source.slice(node.start, node.inner))) return [];
  const text = source.slice(node.inner, node.innerEnd);
  let leading = 0;
  while (/\s/.test(text.charAt(leading))) leading++;
  let trailing = 0;
  while (trailing < text.length - leading && /\s/.test(text.charAt(text.length - 1 - trailing))) trailing++;
  return [
    { start: node.start, end: node.inner + leading, text: `<${name} xml:space="preserve">` },
    ...(trailing === 0 ? [] : [{ start: node.innerEnd - trailing, end: node.innerEnd, text: "" }]),
  ];
}

function tagName(source: string, start: number): string {
  return /[^\s/>]+/y.exec(source.slice(start + 1, start + 100))?.[0] ?? "";
}
