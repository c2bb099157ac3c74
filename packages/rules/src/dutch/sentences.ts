import { isLower, isUpper } from "./characters.js";
import { abbreviationEnds, beginningAt, isListMark } from "./sentence-end.js";
import { tokenise } from "./tokens.js";
import type { Token } from "./tokens.js";

/** A sentence: half-open UTF-16 offsets, without the white space around it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

const CLOSERS = new Set([")", "]", "}", "\"", "'", "\u2019", "\u201d", "\u00bb", "\u2018", "\u201c"]);
const BULLETS = /^(?:[-\u2013\u2014*+\u2022\u25cf\u25aa\u25e6\u00b7\u2023\u25a0\u25a1\uf0b7\u2713\u2714]|o)$/;
const LEAD_IN = /^(?:hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?|beste|geachte|dag|hallo)(?![\p{L}])/iu;

function isEndMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "punctuation" && /^(?:\.+|[?!]|\u2026+)$/.test(token.norm);
}

function ownsDot(token: Token | undefined): boolean {
  return token?.kind === "word" && token.norm.endsWith(".");
}

class Splitter {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #found: SentenceRange[] = [];
  /** Index of the first token of the sentence that is being read. */
  #first = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  split(): SentenceRange[] {
    let at = 0;
    while (at < this.#tokens.length) {
      const last = this.#absorb(at);
      if (last === this.#tokens.length - 1 || this.#isBoundary(at, last)) this.#close(last);
      at = last + 1;
    }
    return this.#found;
  }

  /** The last token that belongs to the end mark at `at`: more end marks and closing quotes without space between. */
  #absorb(at: number): number {
    const token = this.#tokens[at];
    if (!isEndMark(token) && !ownsDot(token)) return at;
    let last = at;
    for (;;) {
      const next = this.#tokens[last + 1];
      if (next === undefined || next.start !== this.#tokens[last]?.end || !(CLOSERS.has(next.norm) || isEndMark(next))) return last;
      last += 1;
    }
  }

  #isBoundary(at: number, last: number): boolean {
    const token = this.#tokens[last];
    const next = this.#tokens[last + 1];
    if (token === undefined || next === undefined) return true;
    const lines = this.#linesBetween(token.end, next.start);
    if (lines > 0) return this.#lineEnds(at, last, lines);
    if (!isEndMark(this.#tokens[at])) return ownsDot(this.#tokens[at]) && token.end < next.start && this.#abbreviationEnds(at, last);
    if (token.end === next.start) return at === last && this.#lacksSpace(at);
    return this.#markEnds(at, last);
  }

  #linesBetween(from: number, to: number): number {
    let lines = 0;
    for (let i = from; i < to; i += 1) if (this.#text.charCodeAt(i) === 10) lines += 1;
    return lines;
  }

  #abbreviationEnds(at: number, last: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return false;
    const begins = beginningAt(this.#text, this.#tokens, last + 1);
    const written = this.#text.slice(token.start, token.end);
    if (at < last && begins === "upper" && isEndMark(this.#tokens[last])) return true;
    return abbreviationEnds({ tokens: this.#tokens, at, begins, written });
  }

  #markEnds(at: number, last: number): boolean {
    const mark = this.#tokens[at]?.norm ?? "";
    const before = this.#tokens[at - 1];
    const begins = beginningAt(this.#text, this.#tokens, last + 1);
    if (begins === "lower") return false;
    if (mark.length > 3 || mark === "\u2026\u2026") return false;
    const bracketed = before !== undefined && "([".includes(before.norm) && last > at;
    if (bracketed) return false;
    if (mark.startsWith("\u2026") || mark === ".." || mark === "...") return begins === "upper";
    return mark !== "." || !isListMark(this.#tokens, this.#first, at - 1);
  }

  /** "goed.De brief": a full stop whose space was forgotten. */
  #lacksSpace(at: number): boolean {
    const [before, mark, after] = [this.#tokens[at - 1], this.#tokens[at], this.#tokens[at + 1]];
    if (before?.kind !== "word" || mark?.norm !== "." || after?.kind !== "word" || before.end !== mark.start) return false;
    return isLower(this.#text, mark.start - 1) && before.norm.length > 1 && isUpper(this.#text, after.start) && !isUpper(this.#text, after.start + 1);
  }

  /** A line end is deliberate, unless the line has no end mark and the next goes on in small letters. */
  #lineEnds(at: number, last: number, lines: number): boolean {
    if (lines > 1 || this.#isBullet(last + 1) || beginningAt(this.#text, this.#tokens, last + 1) !== "lower") return true;
    const token = this.#tokens[at];
    if (isEndMark(token)) return true;
    if (token?.norm === ":" || token?.norm === ";") return true;
    return token?.norm === "," && this.#isLeadIn();
  }

  #isBullet(at: number): boolean {
    const [token, next, after] = [this.#tokens[at], this.#tokens[at + 1], this.#tokens[at + 2]];
    if (token === undefined || next === undefined) return false;
    if (BULLETS.test(token.norm) && token.end < next.start) return true;
    const counted = token.end === next.start && (next.norm === "." || next.norm === ")") && (after === undefined || next.end < after.start);
    return counted && (token.norm.length === 1 || token.kind === "number");
  }

  /** A salutation or closing: "Hoogachtend,". */
  #isLeadIn(): boolean {
    const start = this.#tokens[this.#first]?.start ?? 0;
    return LEAD_IN.test(this.#text.slice(start, start + 30));
  }

  #close(last: number): void {
    const start = this.#tokens[this.#first]?.start ?? 0;
    const end = this.#tokens[last]?.end ?? 0;
    const previous = this.#found.at(-1);
    const empty = !this.#tokens.slice(this.#first, last + 1).some((token) => token.kind !== "symbol" && token.kind !== "punctuation");
    if (empty && previous !== undefined && this.#linesBetween(previous.end, start) === 0) {
      this.#found[this.#found.length - 1] = { start: previous.start, end };
    } else this.#found.push({ start, end });
    this.#first = last + 1;
  }
}

/**
 * The sentences of the text of one block, in order. A line end inside the block ends a sentence too, unless the line
 * clearly runs on (no end mark, and the next line starts with a small letter). A colon or semicolon does not end a sentence.
 * @param tokens the tokens of `text`, when they are there already (with its placeholders).
 */
export function splitSentences(text: string, tokens: readonly Token[] = tokenise(text)): SentenceRange[] {
  return new Splitter(text, tokens).split();
}
