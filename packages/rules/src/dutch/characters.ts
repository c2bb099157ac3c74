/** Character classes for the scanners: one table look-up for Latin text and punctuation, a regular expression for the rest. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Soft hyphen, zero-width characters: inside a word they are part of it, elsewhere they are nothing. */
export const INVISIBLE = 4;
export const OTHER = 5;

const LETTERS = /[\p{L}\p{M}]/u;
const SPACES = /\s/u;
const INVISIBLES = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const TABLE_SIZE = 0x2200;

function compute(character: string): number {
  if (INVISIBLES.test(character)) return INVISIBLE;
  if (LETTERS.test(character)) return LETTER;
  if (character >= "0" && character <= "9") return DIGIT;
  return SPACES.test(character) ? SPACE : OTHER;
}

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => compute(String.fromCharCode(code)));

/** The class of the UTF-16 unit at `index`; SPACE outside the text. A surrogate pair is a letter only when its code point is one. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return TABLE[code] ?? OTHER;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0xdc00 && code <= 0xdfff && index > 0) return compute(String.fromCodePoint(text.codePointAt(index - 1) ?? code));
  return compute(String.fromCodePoint(text.codePointAt(index) ?? code));
}

/** True for letters and digits. */
export function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** True when the character at `index` is a capital letter. */
export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(index);
  return classAt(text, index) === LETTER && character !== character.toLowerCase();
}

/** True when the character at `index` is a small letter. */
export function isLower(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text.charAt(index);
  return classAt(text, index) === LETTER && character !== character.toUpperCase();
}
