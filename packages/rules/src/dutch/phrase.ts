import { ABBREVIATIONS } from "./abbreviations.js";
import { normalise } from "./normalise.js";
import { tokenise } from "./tokens.js";
import { verbForms } from "./verbs.js";

/** What stands in for a kind of text in a phrase: `<date>`, `<number>`, … A placeholder of that kind fits too. */
export const SLOTS = ["date", "time", "phone", "amount", "name", "number", "url", "mail", "law", "weekday", "month", "placeholder", "word"] as const;
export type Slot = (typeof SLOTS)[number];

/** One step of a phrase over the tokens of a sentence. */
export type PhraseElement =
  | { readonly kind: "literal"; readonly words: readonly string[] }
  | { readonly kind: "affix"; readonly prefix?: string; readonly suffix?: string }
  | { readonly kind: "slot"; readonly slot: Slot }
  | { readonly kind: "gap"; readonly max: number }
  /** Nothing that the word before it governs follows: "nodigen u uit voor", not "komen uit Almere". */
  | { readonly kind: "end" };

/** A phrase with every choice written out: elements that follow each other. */
export type PhraseSequence = readonly PhraseElement[];

/** A mistake in a phrase: what, and where in the notation (UTF-16 offset). */
export class PhraseError extends Error {
  readonly offset: number;
  readonly messages: { readonly nl: string; readonly en: string };
  constructor(offset: number, nl: string, en: string) {
    super(en);
    this.name = "PhraseError";
    this.offset = offset;
    this.messages = { nl, en };
  }
}

/** Words that `…` bridges when it gives no number. */
const DEFAULT_GAP = 8;
/** Keeps a careless notation from growing into millions of phrases. */
const MAX_SEQUENCES = 600;

/**
 * Reads the phrase notation of rule data.
 * `derhalve` a word · `bijlage(n)` a word with an optional ending · `medisch*` `*toeslag` the begin or end of a word ·
 * `(een|1) of (twee|2)` a choice · `[altijd]` may be left out · `~uitnodigen` every form of a verb, split too (`~over+leggen` in its separable sense) ·
 * `…` up to 8 words between, `…3` up to 3 · `<date>` a slot · `@list` any phrase of a list.
 * @returns every way to say it, as sequences of elements.
 * @throws PhraseError with the offset of the mistake in the notation.
 */
export function parsePhrase(notation: string, lists: (id: string) => readonly string[] | undefined = () => undefined): readonly PhraseSequence[] {
  const reader = new PhraseReader(notation, lists);
  const sequences = reader.choice();
  reader.expectEnd();
  for (const sequence of sequences) {
    if (sequence.every((e) => e.kind === "gap" || e.kind === "slot")) {
      throw new PhraseError(0, "een zinsdeel heeft minstens één vast woord nodig", "a phrase needs at least one fixed word");
    }
  }
  return sequences;
}

class PhraseReader {
  #at = 0;
  readonly #text: string;
  readonly #lists: (id: string) => readonly string[] | undefined;

  constructor(text: string, lists: (id: string) => readonly string[] | undefined) {
    this.#text = text;
    this.#lists = lists;
  }

  /** Alternatives between bars, up to a closing bracket or the end. */
  choice(): PhraseSequence[] {
    const all = [...this.#sequence()];
    while (this.#text[this.#at] === "|") {
      this.#at++;
      all.push(...this.#sequence());
    }
    return mergeLiterals(all);
  }

  expectEnd(): void {
    if (this.#at < this.#text.length) this.#fail(`onverwacht teken ${this.#text[this.#at]}`, `unexpected character ${this.#text[this.#at]}`);
  }

  #sequence(): PhraseSequence[] {
    let sequences: PhraseElement[][] = [[]];
    for (;;) {
      while (this.#text[this.#at] === " ") this.#at++;
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === "|" || sign === ")" || sign === "]") break;
      sequences = this.#product(sequences, this.#item(sign));
    }
    if (sequences[0]?.length === 0) this.#fail("hier ontbreekt een woord", "a word is missing here");
    return sequences;
  }

  #item(sign: string): PhraseSequence[] {
    if (sign === "(") return this.#bracketed(")");
    if (sign === "[") return [...this.#bracketed("]"), []];
    if (sign === "~") return this.#verb();
    if (sign === "<") return [[{ kind: "slot", slot: this.#slot() }]];
    if (sign === "@") return this.#list();
    const gap = /^(?:…|\.\.\.)(\d*)/.exec(this.#text.slice(this.#at, this.#at + 8));
    if (gap) {
      this.#at += gap[0].length;
      return [[{ kind: "gap", max: gap[1] ? Number(gap[1]) : DEFAULT_GAP }]];
    }
    return this.#word();
  }

  #bracketed(close: string): PhraseSequence[] {
    this.#at++;
    const inner = this.choice();
    if (this.#text[this.#at] !== close) this.#fail(`hier ontbreekt ${close}`, `${close} is missing here`);
    this.#at++;
    return inner;
  }

  #run(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const run = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += run.length;
    return run;
  }

  #verb(): PhraseSequence[] {
    this.#at++;
    const infinitive = this.#run(/[\p{L}'’-]+(?:\+[\p{L}]+)?/uy);
    if (!infinitive) this.#fail("na ~ hoort een werkwoord", "a verb belongs after ~");
    return verbSequences(infinitive.replace("+", "|"));
  }

  #slot(): Slot {
    const name = /^<([a-z]+)>/.exec(this.#text.slice(this.#at));
    const slot = SLOTS.find((s) => s === name?.[1]);
    if (!name || !slot) this.#fail(`onbekend vak; bekend zijn ${SLOTS.map((s) => `<${s}>`).join(", ")}`, `unknown slot; known are ${SLOTS.map((s) => `<${s}>`).join(", ")}`);
    this.#at += name?.[0].length ?? 0;
    return slot as Slot;
  }

  #list(): PhraseSequence[] {
    this.#at++;
    const id = this.#run(/[a-z0-9-]+/y);
    const phrases = this.#lists(id);
    if (!phrases) this.#fail(`onbekende lijst @${id}`, `unknown list @${id}`);
    return listSequences(phrases ?? []);
  }

  /** A word, with an optional ending in brackets, or an affix with a star. */
  #word(): PhraseSequence[] {
    const text = this.#run(/[^\s|()[\]<>~…]+/uy);
    if (!text) this.#fail(`onverwacht teken ${this.#text[this.#at]}`, `unexpected character ${this.#text[this.#at]}`);
    if (text.length > 1 && (text.startsWith("*") || text.endsWith("*"))) return [[affix(text)]];
    const stems = [text];
    if (this.#text[this.#at] === "(") {
      const endings = this.#run(/\([\p{L}|'’]+\)/uy);
      for (const ending of endings.slice(1, -1).split("|")) stems.push(text + ending);
    }
    return mergeLiterals(stems.map(literals));
  }

  /** Every way to go on. Most items are said in one way: those are added in place. */
  #product(left: PhraseElement[][], right: readonly PhraseSequence[]): PhraseElement[][] {
    if (left.length * right.length > MAX_SEQUENCES) this.#fail("te veel mogelijkheden in één zinsdeel; maak er twee van", "too many alternatives in one phrase; make two of it");
    const [only] = right;
    if (only === undefined || right.length > 1) return left.flatMap((l) => right.map((r) => [...l, ...r]));
    for (const sequence of left) sequence.push(...only);
    return left;
  }

  #fail(nl: string, en: string): never {
    throw new PhraseError(this.#at, nl, en);
  }
}

/** Phrases of a list, read once per list. */
const listed = new WeakMap<readonly string[], PhraseSequence[]>();

function listSequences(phrases: readonly string[]): PhraseSequence[] {
  const known = listed.get(phrases);
  if (known) return known;
  const made = mergeLiterals(phrases.flatMap((p) => [...parsePhrase(p)]));
  listed.set(phrases, made);
  return made;
}

/** A word of small letters is one token, spelled as it is; everything else is asked of the tokens. */
const PLAIN = /^[a-z]{2,}$/;

function affix(text: string): PhraseElement {
  const bare = text.replaceAll("*", "").toLowerCase();
  return { kind: "affix", ...(text.endsWith("*") ? { prefix: bare } : {}), ...(text.startsWith("*") ? { suffix: bare } : {}) };
}

function literals(text: string): PhraseSequence {
  if (PLAIN.test(text)) return [{ kind: "literal", words: [text] }];
  // "max." is one word only beside a number; in a phrase it is always one.
  if (ABBREVIATIONS.get(normalise(text))?.word) return [{ kind: "literal", words: [normalise(text)] }];
  return tokenise(text).map((t) => ({ kind: "literal", words: [t.norm] }));
}

/** Verbs come back in many phrases: their forms are made once. */
const conjugated = new Map<string, PhraseSequence[]>();

function verbSequences(infinitive: string): PhraseSequence[] {
  const known = conjugated.get(infinitive);
  if (known) return known;
  const made = conjugate(infinitive);
  conjugated.set(infinitive, made);
  return made;
}

function conjugate(infinitive: string): PhraseSequence[] {
  const forms = verbForms(infinitive);
  const joined = mergeLiterals(forms.joined.map(literals));
  if (!forms.split) return joined;
  const finite: PhraseElement = { kind: "literal", words: forms.split.finite };
  const particle: PhraseElement = { kind: "literal", words: [forms.split.particle] };
  return [...joined, [finite, { kind: "gap", max: 14 }, particle, { kind: "end" }]];
}

/** One literal with many words instead of many sequences of one word. */
function mergeLiterals(sequences: readonly PhraseSequence[]): PhraseSequence[] {
  const words: string[] = [];
  const rest: PhraseSequence[] = [];
  for (const sequence of sequences) {
    const [only, more] = sequence;
    if (only?.kind === "literal" && !more) words.push(...only.words);
    else rest.push(sequence);
  }
  return words.length > 0 ? [[{ kind: "literal", words: [...new Set(words)] }], ...rest] : rest;
}
