import type { Letter, LetterMeta, Place, TextRange } from "./letter.js";

/** The parts are set apart as blocks are. */
const SEPARATOR = "\n\n";

/**
 * One letter made of several files, in order: text, blocks and everything else follow each other; `place` names the file.
 * What a part says about itself counts for the whole; the first part that says it decides.
 * @param name the path under which the whole is reported.
 * @throws RangeError without parts.
 */
export function composeLetters(name: string, parts: readonly Letter[]): Letter {
  const [first] = parts;
  if (!first) throw new RangeError("a composition needs at least one part");
  const starts: number[] = [];
  let text = "";
  for (const part of parts) {
    if (text && part.text) text += SEPARATOR;
    starts.push(text.length);
    text += part.text;
  }
  const all = <T>(pick: (part: Letter) => readonly T[], move: (item: T, by: number, part: Letter) => T): T[] => parts.flatMap((part, i) => pick(part).map((item) => move(item, starts[i] ?? 0, part)));
  const shift = <T extends TextRange>(item: T, by: number): T => ({ ...item, start: item.start + by, end: item.end + by });
  const named = (place: Place, part: Letter): Place => ({ ...place, path: place.path ?? part.path });
  let groups = 0;
  return {
    path: name, format: first.format, text,
    blocks: parts.flatMap((part, i) => {
      const base = groups;
      groups += 1 + Math.max(-1, ...part.blocks.map((b) => b.group ?? -1));
      return part.blocks.map((b) => ({ ...shift(b, starts[i] ?? 0), ...(b.group !== undefined ? { group: base + b.group } : {}) }));
    }),
    placeholders: all((p) => p.placeholders, shift), links: all((p) => p.links, shift), branches: all((p) => p.branches, shift), runs: all((p) => p.runs, shift),
    dialects: [...new Set(parts.flatMap((p) => p.dialects))],
    problems: all((p) => p.problems, (problem, by, part) => ({ ...shift(problem, by), place: named(problem.place, part) })),
    comments: all((p) => p.comments, (comment, by, part) => ({ ...comment, start: comment.start + by, place: named(comment.place, part) })),
    leftovers: all((p) => p.leftovers, (leftover, by, part) => ({ ...shift(leftover, by), place: named(leftover.place, part) })),
    meta: Object.assign({}, ...[...parts].reverse().map((p) => p.meta)) as LetterMeta,
    includes: parts.flatMap((p) => p.includes),
    ...(first.source !== undefined ? { source: first.source } : {}),
    sources: Object.fromEntries(parts.flatMap((p) => (p.source === undefined ? [] : [[p.path, p.source]]))),
    place: (range) => {
      const index = partAt(starts, range.start);
      const part = parts[index] as Letter;
      const from = starts[index] ?? 0;
      const inPart = (offset: number): number => Math.max(0, Math.min(offset - from, part.text.length));
      return named(part.place({ start: inPart(range.start), end: inPart(range.end) }), part);
    },
  };
}

/** The part that holds an offset: the last one that starts at or before it. */
function partAt(starts: readonly number[], offset: number): number {
  let index = 0;
  for (const [i, start] of starts.entries()) if (start <= offset) index = i;
  return index;
}
