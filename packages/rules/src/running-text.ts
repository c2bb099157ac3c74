import type { Sentence } from "./analysis/letter-analysis.js";
import type { Token } from "./dutch/tokens.js";
import type { LetterContext } from "./letter-context.js";

/**
 * The sentences that a letter speaks in: Dutch body text and list items, no headings, addresses, tables, reference lines,
 * signatures or quotations (norms.md G3). In text order; made once per letter.
 */
export function runningSentences(context: LetterContext): readonly Sentence[] {
  return context.once("running-sentences", () => {
    const { blocks, sentences } = context.analysis;
    return sentences.filter((s) => {
      const block = blocks[s.block];
      if (!block?.dutch || block.block.quoted || (s.role !== "body" && s.role !== "item")) return false;
      return !block.found.quotations.some((q) => q.start <= s.span.start && q.end >= s.span.end - 1);
    });
  });
}

/** Of the running text, what is a whole sentence: a list item of loose words is none, nor a label with its value ("Nummer: 12"). */
export function wholeSentences(context: LetterContext): readonly Sentence[] {
  return context.once("whole-sentences", () => runningSentences(context).filter((s) => hasEndMark(context, s) || (s.role === "body" && !isLabelled(context, s))));
}

/** A label is short, and its value follows on the same line. */
const LABELLED = /^\s*\p{Lu}[^.:?!\n]{1,50}:[ \t\u00a0]+\S/u;
const isLabelled = ({ letter }: LetterContext, sentence: Sentence): boolean => LABELLED.test(letter.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)));

function hasEndMark({ letter }: LetterContext, sentence: Sentence): boolean {
  return /[.?!…]["”’)\]]*\s*$/.test(letter.text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end));
}

const cut = new WeakMap<Sentence, readonly Token[]>();

/** The tokens of a sentence. Offsets are relative to its block. */
export function tokensOf({ analysis }: LetterContext, sentence: Sentence): readonly Token[] {
  const known = cut.get(sentence);
  if (known) return known;
  const { block, span } = sentence;
  const made = analysis.blocks[block]?.found.tokens.slice(span.first, span.last + 1) ?? [];
  cut.set(sentence, made);
  return made;
}

/** The range in the letter's text from token `first` to token `last` of a sentence, both indexes into `tokensOf`. */
export function rangeOf(context: LetterContext, sentence: Sentence, first: number, last: number): { readonly start: number; readonly end: number } {
  const from = context.analysis.blocks[sentence.block]?.block.start ?? 0;
  const tokens = tokensOf(context, sentence);
  return { start: from + (tokens[first]?.start ?? 0), end: from + (tokens[last]?.end ?? 0) };
}

/** With more branches than this a sentence is counted as it stands: no letter has them. */
const MOST_BRANCHES = 500;

/**
 * The words of a sentence as its reader gets it. Of parts that stand in branches of the same test only the longest branch
 * counts: "{{#if a}}Ja{{else}}Nee{{/if}}" is one word.
 */
export function wordsRead(context: LetterContext, sentence: Sentence): number {
  const { branches } = context.letter;
  if (branches.length === 0 || branches.length > MOST_BRANCHES) return sentence.words;
  const inside = branches.filter((b) => b.start < sentence.end && b.end > sentence.start && (b.start > sentence.start || b.end < sentence.end));
  if (inside.length === 0) return sentence.words;
  const from = context.analysis.blocks[sentence.block]?.block.start ?? 0;
  const counts = new Map<string, Map<string, number>>();
  let common = 0;
  for (const token of tokensOf(context, sentence)) {
    if (!isWord(token)) continue;
    const at = from + token.start;
    const step = inside.find((b) => b.start <= at && b.end > at)?.path.at(-1);
    if (!step) common++;
    else {
      const values = counts.get(step.variable) ?? new Map<string, number>();
      counts.set(step.variable, values.set(step.value, (values.get(step.value) ?? 0) + 1));
    }
  }
  return [...counts.values()].reduce((sum, values) => sum + Math.max(...values.values()), common);
}

/** A token that counts as a word: a number, address or placeholder too, punctuation and signs not. */
export const isWord = (token: Token | undefined): boolean => token !== undefined && token.kind !== "punctuation" && token.kind !== "symbol";
