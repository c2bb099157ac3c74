import { ABBREVIATIONS } from "./abbreviations.js";
import { classAt, DIGIT, INVISIBLE, isLower, isUpper, isWordClass, LETTER, SPACE } from "./characters.js";
import { normalise, normOf } from "./normalise.js";
import { domainEnd, fileNameEnd, MailScanner, urlEnd } from "./urls.js";

/** What a token is; "number" includes ordinals and dates in figures, "word" includes abbreviations with their dots. */
export type TokenKind = "word" | "number" | "placeholder" | "url" | "mail" | "symbol" | "punctuation";

/** A word, number or mark at the half-open UTF-16 range `start`–`end`; `norm` is its normalised spelling. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly norm: string;
}

interface Piece {
  readonly end: number;
  readonly kind: TokenKind;
}

const DATE = /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2}))(?![\d\p{L}])/uy;
const NUMBER = /\d+(?:[.,:]\d+)*(?:,[-\u2013\u2014]{1,2}(?!\d))?/y;
const GROUPED = /[1-9]\d{0,2}(?:[\u00a0\u202f]\d{3}){1,4}(?!\d|[\u00a0\u202f]\d)(?:,(?:\d+|[-\u2013\u2014]{1,2}))?/y;
const ORDINAL = /\d+(?:ste|de|e|ᵉ)(?![\p{L}\d-])/uy;
const DOTTED = /\p{L}(?:\.\p{L})+(?![\p{L}\d])\.?/uy;
const LISTED_WITH_DOTS = /(?:[vn]\.chr|tel\.nr|p\.st)\./iy;
const SHORT_WORD = /['\u2018\u2019](?:[stnmkSTNMK]|er|ie)(?![\p{L}\d'\u2019])/uy;
const SHORT_YEAR = /['\u2018\u2019]\d\d(?!\d)/y;
const SURNAME_PARTICLE = /[ \u00a0](?:van|de|den|der|ten|ter|te|het|in|op|'t|’t|von|el|al|da|dos|du|la|le)[ \u00a0]/iy;
const CONNECTORS = "'\u2019-\u2010\u2011_";
const RUNS = ".-_\u2013\u2014\u2026*=~";
const SYMBOLS = "%\u2030&@#§†‡";
const SYMBOL = /\p{S}/u;
const LONGEST_ABBREVIATION = 9;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the run of letters, digits, marks and invisible characters at `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const kind = classAt(text, end);
    if (!isWordClass(kind) && kind !== INVISIBLE) break;
    end += 1;
  }
  return end;
}

/** Where the next line goes on with the word that a hyphen at `hyphen` breaks off; -1 when it does not. */
function brokenWordEnd(text: string, hyphen: number): number {
  let at = hyphen + 1;
  let lines = 0;
  while (classAt(text, at) === SPACE && at < text.length && at - hyphen < 80) {
    if (text.charAt(at) === "\n") lines += 1;
    at += 1;
  }
  if (lines !== 1 || !isLower(text, at)) return -1;
  const end = runEnd(text, at);
  const rest = text.slice(at, end);
  return rest === "en" || rest === "of" ? -1 : end;
}

/** "in- en uitschrijven", "her-/ontwikkelen": the hyphen belongs to the first word. */
function isHangingHyphen(text: string, hyphen: number): boolean {
  const next = text.charAt(hyphen + 1);
  if (next === "/" || next === ",") return true;
  return /^\s(?:en|of)\s/.test(text.slice(hyphen + 1, hyphen + 5));
}

/** A word with its inner apostrophes, hyphens and line-end hyphens, from `at`. */
function compoundEnd(text: string, at: number): number {
  let end = runEnd(text, at);
  for (;;) {
    const mark = text.charAt(end);
    if (mark === "" || !CONNECTORS.includes(mark)) return end;
    if (isWordClass(classAt(text, end + 1))) {
      end = runEnd(text, end + 1);
      continue;
    }
    const hyphen = mark === "-" || mark === "\u2010";
    if (hyphen && isHangingHyphen(text, end)) return end + 1;
    const broken = hyphen ? brokenWordEnd(text, end) : -1;
    if (broken < 0) return end;
    end = broken;
  }
}

function besideNumber(text: string, dot: number, previous: Token | undefined): boolean {
  if (previous?.kind === "number") return true;
  for (let at = dot + 1; at < text.length && at < dot + 4; at += 1) {
    const kind = classAt(text, at);
    if (kind === DIGIT) return true;
    if (kind !== SPACE && !":(+€".includes(text.charAt(at))) return false;
  }
  return false;
}

/** True when the dot at `dot` belongs to the word `at`–`dot`: a known abbreviation or an initial. */
function ownsDot(text: string, at: number, dot: number, previous: Token | undefined): boolean {
  if (dot - at > LONGEST_ABBREVIATION) return false;
  const known = ABBREVIATIONS.get(normOf(text.slice(at, dot + 1)));
  // "p. 12" is a page, "P. de Vries" a person.
  if (known !== undefined && (!known.word || dot - at > 1 || !isUpper(text, at))) return !known.word || besideNumber(text, dot, previous);
  const initial = (dot - at === 1 || text.slice(at, dot) === "Th" || text.slice(at, dot) === "Ch") && isUpper(text, at) && text.charAt(at) !== "U";
  if (!initial) return false;
  return (classAt(text, dot + 1) === SPACE && isUpper(text, dot + 2)) || matchAt(SURNAME_PARTICLE, text, dot + 1) > 0;
}

function wordAt(text: string, at: number, mails: MailScanner, previous: Token | undefined): Piece {
  const url = urlEnd(text, at);
  if (url > 0) return { end: url, kind: "url" };
  const mail = mails.endAt(at);
  if (mail > 0) return { end: mail, kind: "mail" };
  const end = compoundEnd(text, at);
  if (text.charAt(end) !== ".") return { end, kind: "word" };
  if (isWordClass(classAt(text, end + 1))) {
    const file = fileNameEnd(text, at);
    if (file > 0) return { end: file, kind: "word" };
    const domain = domainEnd(text, at);
    if (domain > 0) return { end: domain, kind: "url" };
    const dotted = Math.max(matchAt(DOTTED, text, at), matchAt(LISTED_WITH_DOTS, text, at));
    if (dotted > 0) return { end: dotted, kind: "word" };
  }
  return { end: ownsDot(text, at, end, previous) ? end + 1 : end, kind: "word" };
}

/** The end of a number; a narrow space inside it counts only between groups of three digits. */
function numberEnd(text: string, at: number): number {
  return Math.max(matchAt(GROUPED, text, at), matchAt(NUMBER, text, at));
}

function numberAt(text: string, at: number, mails: MailScanner): Piece {
  const date = matchAt(DATE, text, at);
  if (date > 0) return { end: date, kind: "number" };
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal > 0) return { end: ordinal, kind: "number" };
  const mail = mails.endAt(at);
  if (mail > 0) return { end: mail, kind: "mail" };
  const end = numberEnd(text, at);
  if (classAt(text, end) === LETTER) {
    const plain = runEnd(text, at) > end;
    if (plain) return { end: compoundEnd(text, at), kind: "word" };
  }
  if (text.charAt(end) === "-" && classAt(text, end + 1) === LETTER) return { end: compoundEnd(text, at), kind: "word" };
  if (text.charAt(end) === "." && classAt(text, end + 1) === LETTER) {
    const domain = domainEnd(text, at);
    if (domain > 0) return { end: domain, kind: "url" };
  }
  return { end, kind: "number" };
}

function markAt(text: string, at: number): Piece {
  const character = text.charAt(at);
  if (character === "'" || character === "\u2019" || character === "\u2018") {
    if (!isWordClass(classAt(text, at - 1))) {
      const word = matchAt(SHORT_WORD, text, at);
      if (word > 0) return { end: "-\u2010".includes(text.charAt(word) || " ") ? compoundEnd(text, at + 1) : word, kind: "word" };
      const year = matchAt(SHORT_YEAR, text, at);
      if (year > 0) return { end: year, kind: "number" };
    }
    return { end: at + 1, kind: "punctuation" };
  }
  const code = text.codePointAt(at) ?? 0;
  let end = at + (code > 0xffff ? 2 : 1);
  if (SYMBOLS.includes(character)) return { end, kind: "symbol" };
  if (RUNS.includes(character)) {
    while (end < text.length && text.charAt(end) === character) end += 1;
    return { end, kind: "punctuation" };
  }
  return { end, kind: code !== 0x60 && SYMBOL.test(String.fromCodePoint(code)) ? "symbol" : "punctuation" };
}

/**
 * The words, numbers and marks of `text`, in order, without overlap; white space is between them.
 * `placeholders`: sorted ranges; each is one token with norm "□". Linear in the length of the text.
 */
export function tokenise(text: string, placeholders: readonly { start: number; end: number }[] = []): Token[] {
  const tokens: Token[] = [];
  const mails = new MailScanner(text);
  let at = 0;
  let next = 0;
  while (at < text.length || next < placeholders.length) {
    const placeholder = placeholders[next];
    if (placeholder !== undefined && placeholder.start <= at) {
      next += 1;
      if (placeholder.start < at || placeholder.end < placeholder.start) continue;
      tokens.push({ start: placeholder.start, end: placeholder.end, kind: "placeholder", norm: "□" });
      at = placeholder.end;
      continue;
    }
    if (at >= text.length) break;
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INVISIBLE) {
      at += 1;
      continue;
    }
    const piece =
      kind === LETTER ? wordAt(text, at, mails, tokens.at(-1)) : kind === DIGIT ? numberAt(text, at, mails) : markAt(text, at);
    const end = placeholder === undefined ? piece.end : Math.min(piece.end, placeholder.start);
    tokens.push({ start: at, end, kind: piece.kind, norm: normOf(text.slice(at, end)) });
    at = end;
  }
  return tokens;
}

export { normalise };
