import type { TextRange } from "../letter.js";

/**
 * What to take out for tags that print nothing. A tag alone on its line takes its line with it; whether an empty line stays in its
 * place decides if the lines around it are one paragraph, one table, or two of them.
 * @param tags sorted, not overlapping
 */
export function cutTags(source: string, tags: readonly TextRange[]): readonly TextRange[] {
  const cuts: TextRange[] = [];
  for (let at = 0; at < tags.length; ) {
    const group = loneLines(source, tags, at);
    if (group === undefined) {
      cuts.push(tags[at] ?? { start: 0, end: 0 });
      at += 1;
      continue;
    }
    cuts.push(staysTogether(source, group) ? group : keepLineEnd(source, group));
    at = group.next;
  }
  return cuts;
}

interface LoneLines extends TextRange {
  /** Index of the first tag after these lines. */
  readonly next: number;
}

/** The whole lines that hold nothing but tags, from this tag on. */
function loneLines(source: string, tags: readonly TextRange[], from: number): LoneLines | undefined {
  const first = tags[from];
  if (first === undefined) return undefined;
  const start = blankBack(source, first.start);
  if (start > 0 && source[start - 1] !== "\n") return undefined;
  let group: LoneLines | undefined;
  let at = start;
  for (let next = from; ; ) {
    at = blankOn(source, at);
    const tag = tags[next];
    if (tag !== undefined && tag.start === at) {
      at = tag.end;
      next += 1;
      continue;
    }
    const lineEnd = lineEndAt(source, at);
    if (lineEnd === undefined || (group !== undefined && group.next === next)) return group;
    group = { start, end: lineEnd, next };
    at = lineEnd;
    if (at >= source.length) return group;
  }
}

function blankBack(source: string, from: number): number {
  let at = from;
  while (at > 0 && (source[at - 1] === " " || source[at - 1] === "\t")) at -= 1;
  return at;
}

function blankOn(source: string, from: number): number {
  let at = from;
  while (source[at] === " " || source[at] === "\t") at += 1;
  return at;
}

/** The offset after the line end that starts here; undefined when none does. */
function lineEndAt(source: string, at: number): number | undefined {
  if (at >= source.length) return at;
  if (source[at] === "\n") return at + 1;
  return source[at] === "\r" && source[at + 1] === "\n" ? at + 2 : undefined;
}

function keepLineEnd(source: string, group: TextRange): TextRange {
  if (source[group.end - 1] !== "\n") return group;
  return { start: group.start, end: group.end - (source[group.end - 2] === "\r" ? 2 : 1) };
}

/** The lines around stay together when they are rows of one table, or when a sentence runs on. */
function staysTogether(source: string, group: TextRange): boolean {
  const before = lineBefore(source, group.start);
  const after = lineFrom(source, group.end);
  if (before.trim() === "" || after.trim() === "") return true;
  if (before.includes("|") && after.includes("|")) return true;
  return /[\p{L}\p{N},;)\]}»%–-]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after) && !/^\s*[a-z][.)]\s/u.test(after);
}

function lineBefore(source: string, lineStart: number): string {
  if (lineStart === 0) return "";
  const start = source.lastIndexOf("\n", lineStart - 2) + 1;
  return source.slice(Math.max(start, lineStart - LINE_SIGHT), lineStart).trimEnd();
}

function lineFrom(source: string, lineStart: number): string {
  const end = source.indexOf("\n", lineStart);
  return source.slice(lineStart, Math.min(end < 0 ? source.length : end, lineStart + LINE_SIGHT));
}

/** How much of a neighbouring line is looked at. */
const LINE_SIGHT = 400;
