import type { TextRange } from "../letter.js";

/**
 * What the Markdown parser gets. Parts of it cost more than linear time on hostile input (nesting, emphasis, brackets, underlined
 * headings), so there is a limit to each. A sign above the limit becomes a letter for the parser, at the same offset: the reader still
 * sees it, as a sign.
 */
export interface BoundedMarkdown {
  readonly text: string;
  /** Parts that can be parsed on their own, in order. A letter of usual length is one. */
  readonly sections: readonly TextRange[];
  /** From here on the document is no letter any more: it is read as plain text. */
  readonly plainFrom: number;
}

/** A text below this length is parsed in one go. */
const ONE_SECTION = 32_000;
/** Above it, a section ends at the first safe place after this length, and at any line end after the second. */
const SECTION = 12_000;
const LONGEST_SECTION = 64_000;

const DEEPEST_QUOTE = 16;
const DEEPEST_INDENT = 40;

type Limited = "emphasis" | "bracket" | "other" | "underline" | "definition";

/** How many signs a section may have, and what one costs to parse, in microseconds (measured, roughly). */
const LIMITS: Readonly<Record<Limited, { readonly most: number; readonly cost: number }>> = {
  emphasis: { most: 1000, cost: 40 },
  bracket: { most: 2000, cost: 30 },
  other: { most: 6000, cost: 10 },
  underline: { most: 60, cost: 200 },
  definition: { most: 300, cost: 100 },
};
const LINE_COST = 25;
const CHARACTER_COST = 0.9;
const CONTAINER_COST = 60;
const MOST_COST = 600_000;

const SIGNS: ReadonlyMap<number, Limited> = new Map(
  ([["*_~", "emphasis"], ["[]", "bracket"], ["<&`\\|!", "other"]] as const).flatMap(([signs, kind]) => [...signs].map((sign) => [sign.charCodeAt(0), kind] as const)),
);

/** Applies the limits, in one pass over the lines. */
export function boundMarkdown(text: string): BoundedMarkdown {
  const bounds = new MarkdownBounds(text);
  let at = 0;
  while (at < text.length && bounds.cost < MOST_COST) {
    const lineFeed = text.indexOf("\n", at);
    const end = lineFeed < 0 ? text.length : lineFeed + 1;
    bounds.line(at, end);
    at = end;
  }
  return bounds.finish(at);
}

class MarkdownBounds {
  cost = 0;
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #sections: TextRange[] = [];
  #copied = 0;
  #sectionStart = 0;
  #counts = newCounts();
  #blankBefore = true;
  #fence: string | undefined;
  #raw = false;

  constructor(text: string) {
    this.#text = text;
  }

  line(start: number, end: number): void {
    if (this.#endsSection(start)) this.#endSection(start);
    this.cost += LINE_COST + (end - start) * CHARACTER_COST;
    const from = this.#containerSigns(start, end);
    if (matchesWithin(UNDERLINE, this.#text, from, end)) this.#limit("underline", from, end);
    else if (matchesWithin(DEFINITION, this.#text, from, end)) this.#limit("definition", from, from + 1);
    for (let at = from; at < end; at += 1) {
      const kind = SIGNS.get(this.#text.charCodeAt(at));
      if (kind !== undefined) this.#limit(kind, at, at + 1);
    }
    this.#followCode(from, end);
    this.#blankBefore = this.#text.slice(start, end).trim() === "";
  }

  finish(plainFrom: number): BoundedMarkdown {
    this.#endSection(plainFrom);
    this.#parts.push(this.#text.slice(this.#copied));
    return { text: this.#parts.length === 1 ? this.#text : this.#parts.join(""), sections: this.#sections, plainFrom };
  }

  /** A line that starts with a letter or a heading after an empty line belongs to nothing before it. */
  #endsSection(start: number): boolean {
    if (this.#text.length < ONE_SECTION || start - this.#sectionStart < SECTION) return false;
    if (start - this.#sectionStart > LONGEST_SECTION) return true;
    return this.#blankBefore && this.#fence === undefined && !this.#raw && /[\p{L}#]/u.test(this.#text.charAt(start));
  }

  #endSection(end: number): void {
    if (end > this.#sectionStart) this.#sections.push({ start: this.#sectionStart, end });
    this.#sectionStart = end;
    this.#counts = newCounts();
    this.#fence = undefined;
    this.#raw = false;
  }

  /** Walks over quotation signs and list markers; one that nests too deep is neutralised. Returns where the text starts. */
  #containerSigns(start: number, end: number): number {
    let depth = 0;
    let at = start;
    for (;;) {
      const textStart = skipBlanks(this.#text, at);
      CONTAINER.lastIndex = textStart;
      if (textStart >= end || !CONTAINER.test(this.#text) || CONTAINER.lastIndex > end) return Math.min(textStart, end);
      depth += 1;
      this.cost += CONTAINER_COST;
      at = CONTAINER.lastIndex;
      if (depth <= DEEPEST_QUOTE && textStart - start <= DEEPEST_INDENT + 2 * depth) continue;
      this.#neutralise(textStart, at);
      return at;
    }
  }

  #limit(kind: Limited, start: number, end: number): void {
    const { most, cost } = LIMITS[kind];
    this.#counts[kind] += 1;
    if (this.#counts[kind] > most) this.#neutralise(start, end);
    else this.cost += cost;
  }

  #neutralise(start: number, end: number): void {
    if (end <= this.#copied) return;
    const from = Math.max(start, this.#copied);
    this.#parts.push(this.#text.slice(this.#copied, from), this.#text.slice(from, end).replace(/\S/gu, "x"));
    this.#copied = end;
  }

  /** Keeps account of code and raw HTML, in which an empty line means nothing. */
  #followCode(from: number, end: number): void {
    FENCE.lastIndex = from;
    const fence = FENCE.exec(this.#text)?.[1];
    if (fence !== undefined && FENCE.lastIndex <= end) {
      if (this.#fence === undefined) this.#fence = fence;
      else if (fence.startsWith(this.#fence)) this.#fence = undefined;
    }
    RAW_HTML.lastIndex = from;
    if (RAW_HTML.test(this.#text)) this.#raw = true;
    if (this.#raw && this.#text.slice(from, end).includes("</")) this.#raw = false;
  }
}

const CONTAINER = /(?:>|[-+*](?=[ \t\r\n])|\d{1,9}[.)](?=[ \t\r\n])|\[\^[^\]\s]{1,200}\]:)/uy;
const UNDERLINE = /(?:=+|-+)[ \t]*\r?\n/uy;
const DEFINITION = /\[[^[\]\n]{0,200}\]:/uy;
const FENCE = /(`{3,}|~{3,})[^`\n]*\n/uy;
const RAW_HTML = /<(?:pre|script|style|textarea)\b/iuy;

function matchesWithin(expression: RegExp, text: string, start: number, end: number): boolean {
  expression.lastIndex = start;
  return expression.test(text) && expression.lastIndex <= end;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return at;
}

function newCounts(): Record<Limited, number> {
  return { emphasis: 0, bracket: 0, other: 0, underline: 0, definition: 0 };
}
