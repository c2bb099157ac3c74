import type { Block, Letter, LetterMeta, Place, TextRange } from "./letter.js";
import { lastNotAfter } from "./source-map.js";

/** Between the parts stands what stands between blocks. */
const BETWEEN = "\n\n";

/**
 * Makes one letter of several files. Places get the `path` of the part that they are in; a range over several parts gets the place of
 * its beginning, up to the end of that part.
 * @param name path of the composition
 * @param parts in the order in which they are printed; parts without text may be among them
 * @throws RangeError without parts
 */
export function composeLetters(name: string, parts: readonly Letter[]): Letter {
  const [first] = parts;
  if (first === undefined) throw new RangeError("A composition needs at least one part");
  const starts = startsOf(parts);
  const moved = <Item extends TextRange>(items: (letter: Letter) => readonly Item[]): readonly Item[] =>
    parts.flatMap((part, at) => items(part).map((item) => moveRange(item, starts[at] ?? 0)));
  const placed = <Item extends { readonly place: Place }>(items: (letter: Letter) => readonly Item[]): readonly (readonly Item[])[] =>
    parts.map((part) => items(part).map((item) => ({ ...item, place: { ...item.place, path: part.path } })));
  const paths = new Set(parts.map(({ path }) => path));
  return {
    path: name,
    format: first.format,
    text: parts.map(({ text }) => text).filter((text) => text !== "").join(BETWEEN),
    blocks: composeBlocks(parts, starts),
    placeholders: moved(({ placeholders }) => placeholders),
    links: moved(({ links }) => links),
    branches: moved(({ branches }) => branches),
    runs: moved(({ runs }) => runs),
    dialects: dialectsByUse(parts),
    problems: placed(({ problems }) => problems).flatMap((items, at) => items.map((item) => moveRange(item, starts[at] ?? 0))),
    comments: placed(({ comments }) => comments).flatMap((items, at) => items.map((item) => ({ ...item, start: item.start + (starts[at] ?? 0) }))),
    leftovers: placed(({ leftovers }) => leftovers).flatMap((items, at) => items.map((item) => moveRange(item, starts[at] ?? 0))),
    meta: composeMeta(parts),
    includes: [...new Set(parts.flatMap(({ includes }) => includes))].filter((path) => !paths.has(path)),
    ...(first.source === undefined ? {} : { source: first.source }),
    sources: Object.fromEntries(parts.flatMap(({ path, source }) => (source === undefined ? [] : [[path, source] as const]))),
    place: (range) => placeInParts(parts, starts, range),
  };
}

/** Where the text of each part starts. A part without text starts where the next one does. */
function startsOf(parts: readonly Letter[]): readonly number[] {
  let length = 0;
  return parts.map(({ text }) => {
    const start = length > 0 && text !== "" ? length + BETWEEN.length : length;
    if (text !== "") length = start + text.length;
    return start;
  });
}

function moveRange<Item extends TextRange>(item: Item, by: number): Item {
  return { ...item, start: item.start + by, end: item.end + by };
}

/** Lists and tables of different parts keep different numbers. */
function composeBlocks(parts: readonly Letter[], starts: readonly number[]): readonly Block[] {
  let groups = 0;
  return parts.flatMap(({ blocks }, at) => {
    const before = groups;
    for (const { group } of blocks) groups = Math.max(groups, before + (group ?? 0));
    return blocks.map((block) => ({
      ...moveRange(block, starts[at] ?? 0), ...(block.group === undefined ? {} : { group: block.group + before }),
    }));
  });
}

function dialectsByUse(parts: readonly Letter[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { dialects, placeholders } of parts) {
    for (const id of dialects) uses.set(id, (uses.get(id) ?? 0) + 1);
    for (const { dialect } of placeholders) uses.set(dialect, (uses.get(dialect) ?? 0) + 1);
  }
  return [...uses].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

/** Of what several parts say, the first counts; a fragment is no longer one when it stands in its letter. */
function composeMeta(parts: readonly Letter[]): LetterMeta {
  const { fragment: _fragment, ...meta } = Object.assign({}, ...parts.map((part) => part.meta).toReversed()) as Record<string, unknown>;
  return meta;
}

function placeInParts(parts: readonly Letter[], starts: readonly number[], range: TextRange): Place {
  const last = parts.findLastIndex(({ text }) => text !== "");
  const length = (starts[last] ?? 0) + (parts[last]?.text.length ?? 0);
  if (!(range.start >= 0 && range.start <= range.end && range.end <= length)) throw new RangeError(`No range of this text: ${range.start}–${range.end} of ${length}`);
  let at = Math.max(0, lastNotAfter(starts, range.start));
  while (at > 0 && parts[at]?.text === "") at -= 1;
  const part = parts[at];
  if (part === undefined) return { start: 0, end: 0 };
  const start = starts[at] ?? 0;
  const inPart = (offset: number): number => Math.min(Math.max(0, offset - start), part.text.length);
  return { ...part.place({ start: inPart(range.start), end: inPart(range.end) }), path: part.path };
}
