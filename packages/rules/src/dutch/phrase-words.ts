import type { PhraseElement, PhraseSequence, Slot } from "./phrase.js";
import type { Token } from "./tokens.js";

/** A word of the letter or of a phrase. There is one object for each spelling, so that words are compared by identity. */
export interface Word {
  /** The number of the last sentence that it was met in. */
  seen: number;
  /** A sign that may stand between two words of a phrase without parting them. */
  readonly transparent: boolean;
}

/** Signs that may stand between two words of a phrase without parting them. */
const TRANSPARENT = new Set(["(", ")", "[", "]", "\"", "“", "”", "„", "‘", "’", "'", "«", "»", "*", "_"]);

export const isTransparent = (norm: string): boolean => TRANSPARENT.has(norm);

/** One element of a phrase with its words looked up. Every step has every field: comparing them is the innermost work. */
export interface Step {
  readonly kind: PhraseElement["kind"];
  /** Of a literal: any of these. A long list (a verb) is a set. */
  readonly words: readonly Word[];
  readonly set: ReadonlySet<Word> | undefined;
  readonly slot: Slot | undefined;
  /** Of a gap, in words. */
  readonly max: number;
  readonly prefix: string;
  readonly suffix: string;
}

const SHORT = 8;

/** Looks up the words of a phrase. */
export function stepsOf(sequence: PhraseSequence, wordOf: (norm: string) => Word): readonly Step[] {
  return sequence.map((element): Step => {
    const words = element.kind === "literal" ? element.words.map(wordOf) : [];
    return {
      kind: element.kind, words, set: words.length > SHORT ? new Set(words) : undefined,
      slot: element.kind === "slot" ? element.slot : undefined, max: element.kind === "gap" ? element.max : 0,
      prefix: (element.kind === "affix" && element.prefix) || "", suffix: (element.kind === "affix" && element.suffix) || "",
    };
  });
}

/**
 * Tells whether a slot is filled at a token.
 * @returns the index of the other end of the filling (last token when `step` is 1, first when -1), or -1.
 */
export type SlotFiller = (slot: Slot, token: number, step: 1 | -1) => number;

/** The tokens of one sentence, `[from, to]`, with the word of each: `words[0]` is that of token `from`. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly fill: SlotFiller;
}

/** Follows the steps from the anchor to one end. Returns the token index of that end, or -1. Depth is the length of the phrase. */
export function walk(steps: readonly Step[], at: number, token: number, direction: 1 | -1, sentence: SentenceWords): number {
  const next = steps[at + direction];
  if (!next) return token;
  if (next.kind === "end") return direction === 1 && !standsAtEnd(token, sentence) ? -1 : walk(steps, at + direction, token, direction, sentence);
  if (next.kind === "gap") return leap(steps, at + direction, token, direction, sentence);
  const there = advance(token, direction, sentence, next);
  if (there < 0) return -1;
  const end = accept(next, there, direction, sentence);
  return end < 0 ? -1 : walk(steps, at + direction, end, direction, sentence);
}

/** What may follow the particle of a split verb: another clause, or words that belong to the verb. */
const AFTER_PARTICLE = new Set(("dat die en of maar want als om zodat omdat doordat wanneer indien terwijl hoewel tenzij mits nadat voordat totdat dan waarin waarmee waarbij " +
  "bij van voor naar aan in op met door over tot per via binnen na uit vanaf tijdens tegen onder zonder volgens sinds tussen vóór te uiterlijk").split(" "));

/** A particle at the end of its clause; before an article, a number or a noun it is a preposition ("stemmen op 15 maart in Almere"). */
function standsAtEnd(token: number, { tokens, to }: SentenceWords): boolean {
  const next = token < to ? tokens[token + 1] : undefined;
  return next === undefined || next.kind === "punctuation" || AFTER_PARTICLE.has(next.norm);
}

/** Tries every width of a gap, smallest first. Punctuation is bridged, but counts no word. */
function leap(steps: readonly Step[], gapAt: number, token: number, direction: 1 | -1, sentence: SentenceWords): number {
  const max = steps[gapAt]?.max ?? 0;
  const next = steps[gapAt + direction];
  if (!next) return token;
  let words = 0;
  // Three marks to a word is more than any letter has.
  const far = token + direction * (max * 4 + 12);
  for (let i = token + direction; i >= sentence.from && i <= sentence.to && words <= max && i !== far; i += direction) {
    const end = accept(next, i, direction, sentence);
    if (end >= 0) {
      const last = walk(steps, gapAt + direction, end, direction, sentence);
      if (last >= 0) return last;
    }
    if (sentence.tokens[i]?.kind !== "punctuation") words++;
  }
  return -1;
}

/** The next token that counts, past transparent signs (unless the step is that very sign). */
function advance(token: number, direction: 1 | -1, { words, from, to }: SentenceWords, step: Step): number {
  for (let i = token + direction; i >= from && i <= to; i += direction) {
    const word = words[i - from] as Word;
    if (!word.transparent || step.words.includes(word)) return i;
  }
  return -1;
}

function accept(step: Step, token: number, direction: 1 | -1, { tokens, words, from, fill }: SentenceWords): number {
  const here = tokens[token];
  if (!here) return -1;
  if (step.slot !== undefined) return fill(step.slot, token, direction);
  if (here.kind === "placeholder") return -1;
  if (step.kind === "literal") {
    const word = words[token - from] as Word;
    return (step.set ? step.set.has(word) : step.words.includes(word)) ? token : -1;
  }
  if (step.kind === "affix") return here.kind === "word" && here.norm.startsWith(step.prefix) && here.norm.endsWith(step.suffix) ? token : -1;
  return -1;
}
