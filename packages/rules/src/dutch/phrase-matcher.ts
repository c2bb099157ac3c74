import type { PhraseSequence } from "./phrase.js";
import { anchorOf, partnerOf } from "./phrase-anchor.js";
import type { PhraseIndex } from "./phrase-index.js";
import { isTransparent, stepsOf, walk, type SentenceWords, type SlotFiller, type Step, type Word } from "./phrase-words.js";
import type { Token } from "./tokens.js";

/** Where a phrase was found: token indexes, both inclusive. `id` is the number that the caller gave the phrase. */
export interface PhraseMatch {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

/** A sequence with the number by which its matches are named. */
export interface NumberedSequence {
  readonly id: number;
  readonly sequence: PhraseSequence;
}

/** A phrase in the matcher. Its words are looked up when a letter first holds the word that it is found by. */
interface Pattern {
  readonly id: number;
  readonly sequence: PhraseSequence;
  /** The element by which it is found: the rarest word in it. */
  readonly anchor: number;
  /** Empty for a phrase that is one word and nothing more. */
  steps: readonly Step[] | undefined;
}

/** Patterns that follow each other and need the same other word: a choice written out gives many. */
interface PatternGroup {
  /** Where none of these stands in the sentence, the patterns do not either. */
  readonly partner: readonly Word[] | undefined;
  readonly patterns: Pattern[];
}

interface KnownWord extends Word {
  /** The patterns that it may anchor; undefined until a letter holds it. Letters repeat their words. */
  anchors: readonly PatternGroup[] | undefined;
}

/** Keeps hostile input from filling the memory. */
const REMEMBERED_WORDS = 20_000;

/** All phrases of a rule set, found in one pass over the tokens of a sentence: the cost grows with the text, not with the number of phrases. */
export class PhraseMatcher {
  readonly #byWord = new Map<string, Pattern[]>();
  readonly #byPrefix = new Map<string, Pattern[]>();
  readonly #bySuffix = new Map<string, Pattern[]>();
  readonly #prefixLengths = new Set<number>();
  readonly #suffixLengths = new Set<number>();
  /** The words of phrases that were looked up, and those that letters held besides. */
  readonly #words = new Map<string, KnownWord>();
  readonly #others = new Map<string, KnownWord>();
  /** The number of the sentence that is being searched. */
  #sentence = 0;

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
    const words = this.#wordsOf(tokens, from, to);
    const sentence: SentenceWords = { tokens, words, from, to, fill };
    for (let i = from; i <= to; i++) {
      const token = tokens[i];
      if (!token || token.kind === "placeholder") continue;
      const word = words[i - from] as KnownWord;
      for (const { partner, patterns } of word.anchors ?? this.#anchoredBy(word, token.norm)) {
        if (partner && !this.#meetsOne(partner)) continue;
        for (const pattern of patterns) match(pattern, pattern.steps ?? this.#lookUp(pattern), i, sentence, found);
      }
    }
    return found;
  }

  /** The word of each token, marked as standing in the sentence that is now searched. */
  #wordsOf(tokens: readonly Token[], from: number, to: number): KnownWord[] {
    if (this.#others.size >= REMEMBERED_WORDS) this.#others.clear();
    const now = ++this.#sentence;
    const words: KnownWord[] = [];
    for (let i = from; i <= to; i++) {
      const norm = tokens[i]?.norm ?? "";
      let word = this.#words.get(norm) ?? this.#others.get(norm);
      if (!word) this.#others.set(norm, (word = newWord(norm)));
      word.seen = now;
      words.push(word);
    }
    return words;
  }

  #meetsOne(words: readonly Word[]): boolean {
    for (const word of words) if (word.seen === this.#sentence) return true;
    return false;
  }

  /** A word of a phrase. */
  readonly #wordOf = (norm: string): Word => {
    let word = this.#words.get(norm);
    if (word) return word;
    word = this.#others.get(norm) ?? newWord(norm);
    this.#others.delete(norm);
    this.#words.set(norm, word);
    return word;
  };

  #lookUp(pattern: Pattern): readonly Step[] {
    return (pattern.steps = pattern.sequence.length === 1 ? [] : stepsOf(pattern.sequence, this.#wordOf));
  }

  #anchoredBy(word: KnownWord, norm: string): readonly PatternGroup[] {
    if (this.#later && Object.hasOwn(this.#later.words, norm)) for (const notation of this.#later.words[norm] ?? []) this.#readNow(notation);
    const made = [...(this.#byWord.get(norm) ?? [])];
    for (const n of this.#prefixLengths) if (n <= norm.length) made.push(...(this.#byPrefix.get(norm.slice(0, n)) ?? []));
    for (const n of this.#suffixLengths) if (n <= norm.length) made.push(...(this.#bySuffix.get(norm.slice(-n)) ?? []));
    // In a fixed order, whatever was met before: two runs give the same findings.
    return (word.anchors = this.#grouped(made.sort((a, b) => a.id - b.id)));
  }

  #grouped(patterns: readonly Pattern[]): PatternGroup[] {
    const groups: PatternGroup[] = [];
    let last: string | undefined;
    for (const pattern of patterns) {
      const partner = partnerOf(pattern.sequence, pattern.anchor);
      const name = partner?.join(" ");
      const group = groups[groups.length - 1];
      if (group && name === last) group.patterns.push(pattern);
      else groups.push({ partner: partner?.map(this.#wordOf), patterns: [pattern] });
      last = name;
    }
    return groups;
  }

  #readNow(notation: number): void {
    if (this.#wasRead.has(notation)) return;
    this.#wasRead.add(notation);
    for (const phrase of this.#read(notation)) this.#add(phrase);
  }

  #add({ id, sequence }: NumberedSequence): void {
    const anchor = anchorOf(sequence);
    const pattern: Pattern = { id, sequence, anchor, steps: undefined };
    const element = sequence[anchor];
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

/** Looks for one pattern around the token that may anchor it. */
function match({ id, anchor }: Pattern, steps: readonly Step[], token: number, sentence: SentenceWords, found: PhraseMatch[]): void {
  const last = steps.length === 0 ? token : walk(steps, anchor, token, 1, sentence);
  if (last < 0) return;
  const first = steps.length === 0 ? token : walk(steps, anchor, token, -1, sentence);
  if (first < 0) return;
  // Several wordings of one thing can be the same words here.
  const before = found[found.length - 1];
  if (before?.id !== id || before.first !== first || before.last !== last) found.push({ id, first, last });
}

const newWord = (norm: string): KnownWord => ({ seen: 0, transparent: isTransparent(norm), anchors: undefined });

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}
