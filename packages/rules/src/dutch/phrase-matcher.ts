import type { PhraseElement, PhraseSequence, Slot } from "./phrase.js";
import type { Token } from "./tokens.js";

/** Where a phrase was found: token indexes, both inclusive. `id` is the number that the caller gave the phrase. */
export interface PhraseMatch {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Tells whether a slot is filled at a token.
 * @returns the index of the other end of the filling (last token when `step` is 1, first when -1), or -1.
 */
export type SlotFiller = (slot: Slot, token: number, step: 1 | -1) => number;

/** A sequence with the number by which its matches are named. */
export interface NumberedSequence {
  readonly id: number;
  readonly sequence: PhraseSequence;
}

/** Which notations a word can begin the search for; `always`: those that no single word begins. */
export interface PhraseIndex {
  readonly count: number;
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly always: readonly number[];
}

/** Makes the index of notations, each given as its sequences. Done at build: reading every notation takes longer than checking a letter. */
export function indexPhrases(notations: readonly (readonly PhraseSequence[])[]): PhraseIndex {
  const words: Record<string, number[]> = {};
  const always: number[] = [];
  notations.forEach((sequences, notation) => {
    const anchors = sequences.map((s) => s[anchorOf(s)]);
    if (anchors.some((a) => a?.kind !== "literal")) always.push(notation);
    else for (const word of new Set(anchors.flatMap((a) => (a?.kind === "literal" ? a.words : [])))) (words[word] ??= []).push(notation);
  });
  return { count: notations.length, words, always };
}

interface Pattern {
  readonly id: number;
  readonly elements: PhraseSequence;
  /** The element by which the pattern is looked up: the rarest word in it. */
  readonly anchor: number;
  /** The rarest other words: where none of them stands in the sentence, the pattern does not either. */
  readonly partner?: readonly string[];
}

/** Words that stand in nearly every sentence: poor anchors. */
const COMMON = new Set(("de het een u uw ik wij we ons onze je en of in op van te voor met aan dat die dit deze is zijn bent wordt worden heeft hebt hebben " +
  "kunt kan kunnen mag mogen moet moeten wilt wil willen niet geen om als bij naar er ook uit over door dan maar zo nog tot al na per wat hoe waar wie zich").split(" "));

/** Keeps hostile input from filling the memory. */
const REMEMBERED_WORDS = 20_000;

/** Signs that may stand between two words of a phrase without parting them. */
const TRANSPARENT = new Set(["(", ")", "[", "]", "\"", "“", "”", "„", "‘", "’", "'", "«", "»", "*", "_"]);

/** All phrases of a rule set, found in one pass over the tokens of a sentence: the cost grows with the text, not with the number of phrases. */
export class PhraseMatcher {
  readonly #byWord = new Map<string, Pattern[]>();
  readonly #byPrefix = new Map<string, Pattern[]>();
  readonly #bySuffix = new Map<string, Pattern[]>();
  readonly #prefixLengths = new Set<number>();
  readonly #suffixLengths = new Set<number>();
  /** The patterns that a word may anchor. Letters repeat their words, so this is looked up once per word. */
  readonly #known = new Map<string, readonly Pattern[]>();

  readonly #later: PhraseIndex | undefined;
  readonly #read: (notation: number) => Iterable<NumberedSequence>;
  readonly #wasRead = new Set<number>();

  /**
   * @param phrases sequences with the number by which a match names them; numbers may repeat (wordings of one thing).
   * @param later notations that are only read when a word that can begin the search for them is met, with the function that reads them.
   */
  constructor(phrases: Iterable<NumberedSequence>, later?: { readonly index: PhraseIndex; readonly read: (notation: number) => Iterable<NumberedSequence> }) {
    this.#later = later?.index;
    this.#read = later?.read ?? (() => []);
    for (const phrase of phrases) this.#add(phrase);
    for (const notation of this.#later?.always ?? []) this.#readNow(notation);
  }

  /** Every match in tokens `[from, to]` (one sentence); of one pattern at one anchor the shortest. Order: by anchor. */
  find(tokens: readonly Token[], from: number, to: number, fill: SlotFiller): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const sentence: Sentence = { tokens, from, to, fill };
    const present = new Set<string>();
    for (let i = from; i <= to; i++) present.add(tokens[i]?.norm ?? "");
    for (let i = from; i <= to; i++) {
      const token = tokens[i];
      if (!token || token.kind === "placeholder") continue;
      for (const pattern of this.#candidates(token.norm)) {
        if (pattern.partner && !pattern.partner.some((word) => present.has(word))) continue;
        const last = walk(pattern.elements, pattern.anchor, i, 1, sentence);
        if (last < 0) continue;
        const first = walk(pattern.elements, pattern.anchor, i, -1, sentence);
        if (first >= 0) found.push({ id: pattern.id, first, last });
      }
    }
    return found;
  }

  #candidates(norm: string): readonly Pattern[] {
    const known = this.#known.get(norm);
    if (known) return known;
    if (this.#later && Object.hasOwn(this.#later.words, norm)) for (const notation of this.#later.words[norm] ?? []) this.#readNow(notation);
    const made = [...(this.#byWord.get(norm) ?? [])];
    for (const n of this.#prefixLengths) if (n <= norm.length) made.push(...(this.#byPrefix.get(norm.slice(0, n)) ?? []));
    for (const n of this.#suffixLengths) if (n <= norm.length) made.push(...(this.#bySuffix.get(norm.slice(-n)) ?? []));
    if (this.#known.size >= REMEMBERED_WORDS) this.#known.clear();
    // In a fixed order, whatever was met before: two runs give the same findings.
    made.sort((a, b) => a.id - b.id);
    this.#known.set(norm, made);
    return made;
  }

  #readNow(notation: number): void {
    if (this.#wasRead.has(notation)) return;
    this.#wasRead.add(notation);
    for (const phrase of this.#read(notation)) this.#add(phrase);
  }

  #add({ id, sequence }: NumberedSequence): void {
    const anchor = anchorOf(sequence);
    const partner = partnerOf(sequence, anchor);
    const pattern: Pattern = { id, elements: sequence, anchor, ...(partner ? { partner } : {}) };
    const element = pattern.elements[pattern.anchor];
    if (element?.kind === "literal") for (const word of element.words) push(this.#byWord, word, pattern);
    if (element?.kind !== "affix") return;
    if (element.prefix !== undefined) {
      this.#prefixLengths.add(element.prefix.length);
      push(this.#byPrefix, element.prefix, pattern);
    } else if (element.suffix !== undefined) {
      this.#suffixLengths.add(element.suffix.length);
      push(this.#bySuffix, element.suffix, pattern);
    }
  }
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

function anchorOf(sequence: PhraseSequence): number {
  let best = -1;
  let most = -1;
  sequence.forEach((element, i) => {
    const worth = anchorWorth(element);
    if (worth > most) [best, most] = [i, worth];
  });
  return best;
}

/** More words than this take longer to look for than to walk. */
const PARTNER_WORDS = 12;

function partnerOf(sequence: PhraseSequence, anchor: number): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = -1;
  sequence.forEach((element, i) => {
    if (i === anchor || element.kind !== "literal" || element.words.length > PARTNER_WORDS) return;
    const worth = anchorWorth(element);
    if (worth > most) [best, most] = [element.words, worth];
  });
  return best;
}

/** Longer and fewer words are rarer; common words come last, gaps and slots never. */
function anchorWorth(element: PhraseElement): number {
  if (element.kind === "affix") return 6;
  if (element.kind !== "literal") return -1;
  const common = element.words.some((w) => COMMON.has(w));
  const length = Math.min(...element.words.map((w) => w.length));
  return (common ? 0 : 20) + Math.min(length, 15) - Math.min(element.words.length, 10) / 10;
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly fill: SlotFiller;
}

/** Follows the elements from the anchor to one end. Returns the token index of that end, or -1. Depth is the length of the phrase. */
function walk(elements: PhraseSequence, at: number, token: number, step: 1 | -1, sentence: Sentence): number {
  const next = elements[at + step];
  if (!next) return token;
  if (next.kind === "end") return step === 1 && !standsAtEnd(token, sentence) ? -1 : walk(elements, at + step, token, step, sentence);
  if (next.kind === "gap") return leap(elements, at + step, token, step, sentence);
  const there = advance(token, step, sentence, next);
  if (there < 0) return -1;
  const end = accept(next, there, step, sentence);
  return end < 0 ? -1 : walk(elements, at + step, end, step, sentence);
}

/** What may follow the particle of a split verb: another clause, or words that belong to the verb. */
const AFTER_PARTICLE = new Set(("dat die en of maar want als om zodat omdat doordat wanneer indien terwijl hoewel tenzij mits nadat voordat totdat dan waarin waarmee waarbij " +
  "bij van voor naar aan in op met door over tot per via binnen na uit vanaf tijdens tegen onder zonder volgens sinds tussen vóór te uiterlijk").split(" "));

/** A particle at the end of its clause; before an article, a number or a noun it is a preposition ("stemmen op 15 maart in Almere"). */
function standsAtEnd(token: number, { tokens, to }: Sentence): boolean {
  const next = token < to ? tokens[token + 1] : undefined;
  return next === undefined || next.kind === "punctuation" || AFTER_PARTICLE.has(next.norm);
}

/** Tries every width of a gap, smallest first. Punctuation is bridged, but counts no word. */
function leap(elements: PhraseSequence, gapAt: number, token: number, step: 1 | -1, sentence: Sentence): number {
  const gap = elements[gapAt];
  const next = elements[gapAt + step];
  if (gap?.kind !== "gap") return -1;
  if (!next) return token;
  let words = 0;
  // Three marks to a word is more than any letter has.
  const far = token + step * (gap.max * 4 + 12);
  for (let i = token + step; i >= sentence.from && i <= sentence.to && words <= gap.max && i !== far; i += step) {
    const end = accept(next, i, step, sentence);
    if (end >= 0) {
      const last = walk(elements, gapAt + step, end, step, sentence);
      if (last >= 0) return last;
    }
    if (sentence.tokens[i]?.kind !== "punctuation") words++;
  }
  return -1;
}

/** The next token that counts, past transparent signs (unless the element is that very sign). */
function advance(token: number, step: 1 | -1, { tokens, from, to }: Sentence, element: PhraseElement): number {
  for (let i = token + step; i >= from && i <= to; i += step) {
    const norm = tokens[i]?.norm ?? "";
    if (!TRANSPARENT.has(norm) || (element.kind === "literal" && element.words.includes(norm))) return i;
  }
  return -1;
}

/** Long lists of forms (verbs) are looked up in a set, made once per list. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const SHORT = 6;

function holds(words: readonly string[], norm: string): boolean {
  if (words.length <= SHORT) return words.includes(norm);
  let set = sets.get(words);
  if (!set) sets.set(words, (set = new Set(words)));
  return set.has(norm);
}

function accept(element: PhraseElement, token: number, step: 1 | -1, { tokens, fill }: Sentence): number {
  const here = tokens[token];
  if (!here) return -1;
  if (element.kind === "slot") return fill(element.slot, token, step);
  if (here.kind === "placeholder") return -1;
  if (element.kind === "literal") return holds(element.words, here.norm) ? token : -1;
  if (element.kind === "affix") {
    const { prefix = "", suffix = "" } = element;
    return here.kind === "word" && here.norm.startsWith(prefix) && here.norm.endsWith(suffix) ? token : -1;
  }
  return -1;
}
