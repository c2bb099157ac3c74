import type { Finding, Letter } from "@brieftoets/rules";
import { isAboutWhole } from "@brieftoets/rules/config";

/** One line of a letter with a mark in it. */
export interface ExcerptLine {
  /** Line in the source, from 1; undefined where the document has no lines. */
  readonly number?: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** The line goes on before or after what is given here. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Marked lines that are not shown. */
  readonly omitted: number;
}

/** Text kept beside a mark: more than any terminal shows. */
const BESIDE = 240;
const MARKED = 480;
const MOST_LINES = 2;

/** The lines that a finding marks; undefined when the whole letter is meant. Text formats show the source, others the text as it is read. */
export function excerptOf(letter: Letter, finding: Finding): Excerpt | undefined {
  if (isAboutWhole(finding)) return undefined;
  const { place, range } = finding;
  const source = place.line === undefined ? undefined : sourceOf(letter, place.path);
  return source === undefined ? cut(letter.text, range.start, range.end) : cut(source, place.start, place.end, place.line);
}

function sourceOf(letter: Letter, path: string | undefined): string | undefined {
  return path === undefined ? letter.source : (letter.sources?.[path] ?? letter.source);
}

/** Cuts lines around a range; takes the same time wherever it is, however long the lines are. */
function cut(text: string, start: number, end: number, firstLine?: number): Excerpt {
  const pieces = text.slice(start, Math.min(end, start + MARKED)).split(/\r\n|\n|\r/u);
  const shown = pieces.slice(0, MOST_LINES);
  const lines = shown.map((marked, i): ExcerptLine => {
    const before = i === 0 ? lineBefore(text, start) : { text: "", cut: false };
    const isEnd = i === pieces.length - 1;
    const after = isEnd ? lineAfter(text, end) : { text: "", cut: false };
    return {
      ...(firstLine === undefined ? {} : { number: firstLine + i }),
      before: before.text, marked: isEnd && start + MARKED < end ? `${marked}…` : marked, after: after.text, cutBefore: before.cut, cutAfter: after.cut,
    };
  });
  return { lines, omitted: pieces.length - shown.length };
}

interface Side {
  readonly text: string;
  readonly cut: boolean;
}

function lineBefore(text: string, start: number): Side {
  const from = onWholeCharacter(text, Math.max(0, start - BESIDE));
  const near = text.slice(from, start);
  const newline = Math.max(near.lastIndexOf("\n"), near.lastIndexOf("\r"));
  return { text: near.slice(newline + 1).replace(/^\uFEFF/u, ""), cut: newline < 0 && from > 0 };
}

function lineAfter(text: string, end: number): Side {
  const to = onWholeCharacter(text, Math.min(text.length, end + BESIDE));
  const near = text.slice(end, to);
  const newline = near.search(/[\r\n]/u);
  return newline < 0 ? { text: near, cut: to < text.length } : { text: near.slice(0, newline), cut: false };
}

function onWholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
