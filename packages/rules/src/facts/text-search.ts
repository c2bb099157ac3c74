import type { TextRange } from "@brieftoets/letter";
import type { AnalysedBlock, Hit, Sentence } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import type { LetterContext } from "../letter-context.js";
import type { Occurrence } from "./fact.js";

/** A place where a pattern fits in a block, absolute range. */
export interface TextMatch extends TextRange {
  readonly block: AnalysedBlock;
  /** The sentence or line in which it starts. */
  readonly sentence: Sentence | undefined;
  readonly groups: readonly (string | undefined)[];
  /** The text of the block on either side, as far as `SIGHT` reaches; placeholders are neutral words. */
  readonly before: string;
  readonly after: string;
}

/** How far a match looks around. */
export const SIGHT = 120;

/**
 * Every match of a linear pattern (flag g) in the blocks, in text order. Placeholders stand as neutral words ("Xxxx");
 * a match that touches one does not count.
 */
export function searchText(context: LetterContext, pattern: RegExp, use: (block: AnalysedBlock) => boolean = isOwnText): TextMatch[] {
  return context.analysis.blocks.filter(use).flatMap((block) => matchesIn(block, pattern));
}

/** A block in Dutch, or too short to tell, that is no block quotation. */
export const isOwnText = ({ block, dutch }: AnalysedBlock): boolean => dutch && !block.quoted;

function matchesIn(block: AnalysedBlock, pattern: RegExp): TextMatch[] {
  const { masked } = block.found;
  // Most patterns stand in few blocks, and to look is cheaper than to gather.
  pattern.lastIndex = 0;
  if (!pattern.test(masked)) return [];
  pattern.lastIndex = 0;
  const base = block.block.start;
  const matches: TextMatch[] = [];
  for (const found of masked.matchAll(pattern)) {
    const [from, to] = [found.index, found.index + found[0].length];
    if (touchesField(block, from, to)) continue;
    matches.push({
      start: base + from, end: base + to, block, sentence: sentenceAt(block, base + from), groups: found,
      before: masked.slice(Math.max(0, from - SIGHT), from), after: masked.slice(to, to + SIGHT),
    });
  }
  return matches;
}

/** Does the range (offsets in the block) touch a placeholder? */
export function touchesField({ found: { tokens } }: AnalysedBlock, from: number, to: number): boolean {
  for (let i = firstEndingAfter(tokens, from); i < tokens.length && (tokens[i]?.start ?? to) < to; i++) {
    if (tokens[i]?.kind === "placeholder") return true;
  }
  return false;
}

/** The sentence of a block that holds an offset of the letter's text; between two, the later one. */
export function sentenceAt({ sentences }: AnalysedBlock, offset: number): Sentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)];
}

/** Index of the first range that ends after `offset`. */
function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range of a sorted list that holds an offset. */
export function rangeAt<T extends TextRange>(ranges: readonly T[], offset: number): T | undefined {
  const range = ranges[firstEndingAfter(ranges, offset)];
  return range !== undefined && range.start <= offset ? range : undefined;
}

/** Stands it between quotation marks? */
export function isBetweenQuotes({ block, found }: AnalysedBlock, start: number): boolean {
  return rangeAt(found.quotations, start - block.start) !== undefined;
}

/** The part of the letter that a match stands in. */
export const roleOf = (match: Pick<TextMatch, "sentence">): Role => match.sentence?.role ?? "body";

/** The hits of a word list in a range of one block. */
export function hitsWithin(hits: readonly Hit[], { start, end }: TextRange): readonly Hit[] {
  const found: Hit[] = [];
  for (let i = firstEndingAfter(hits, start); i < hits.length && (hits[i]?.start ?? end) < end; i++) {
    const hit = hits[i];
    if (hit && hit.start >= start && hit.end <= end) found.push(hit);
  }
  return found;
}

/** An occurrence at a match. */
export const occurrenceAt = ({ start, end }: TextRange, values: Occurrence["values"] = {}): Occurrence => ({ start, end, values });

/** In text order; of occurrences that overlap, the one that begins first and reaches furthest. */
export function outermost(found: readonly Occurrence[]): readonly Occurrence[] {
  let end = -1;
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end).filter((o) => {
    if (o.start < end) return false;
    end = o.end;
    return true;
  });
}
