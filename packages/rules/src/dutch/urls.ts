/** Ends of urls, mail addresses, bare domains and file names. Every pattern is bounded or eats what it has seen. */
const URL = /(?:https?:\/\/|www\.|mailto:|tel:\+?\d)[^\s<>"\u201c\u201d\u00ab\u00bb|]+/iy;
const MAIL = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/uy;
const DOMAIN =
  /(?:[\p{L}\d-]{1,63}\.){1,5}(?:nl|com|org|net|eu|be|de|info|gov|amsterdam|frl|uk|biz|edu|io)(?![\p{L}\d])(?!\.\p{L})(?:\/[^\s<>"\u201c\u201d\u00ab\u00bb|]*)?/uy;
const FILE = /[\p{L}\d_-]{1,100}(?:\.[\p{L}\d_-]{1,20}){0,3}\.(?:pdf|docx?|odt|xlsx?|pptx?|jpe?g|png|gif|zip|html?|txt|csv|rtf)(?![\p{L}\d])/iuy;
const TRAILING = ".,;:!?'\u2019\u201d\"*_";
const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The end without the marks that belong to the sentence: the last dot, an unopened bracket. */
function trim(text: string, start: number, end: number): number {
  const url = text.slice(start, end);
  const unopened = Object.keys(CLOSERS).filter((closer) => !url.includes(CLOSERS[closer] ?? ""));
  let last = end;
  for (;;) {
    const character = text.charAt(last - 1);
    if (last <= start + 1 || !(TRAILING.includes(character) || unopened.includes(character))) return last;
    last -= 1;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of a url with a scheme or "www." at `at`, without a final dot; -1 when there is none. */
export function urlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119 && first !== 109 && first !== 116) return -1;
  const end = endOf(URL, text, at);
  return end < 0 ? -1 : trim(text, at, end);
}

/** The end of a bare domain ("amsterdam.nl/werk") at `at`; -1 when there is none. */
export function domainEnd(text: string, at: number): number {
  const end = endOf(DOMAIN, text, at);
  return end < 0 ? -1 : trim(text, at, end);
}

/** The end of a file name ("bijlage1.pdf") at `at`; -1 when there is none. */
export function fileNameEnd(text: string, at: number): number {
  return endOf(FILE, text, at);
}

/** Finds mail addresses; looks for the next "@" once, so that a text without one costs nothing. */
export class MailScanner {
  readonly #text: string;
  #next = -2;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the mail address at `at`; -1 when there is none. Ask in rising order. */
  endAt(at: number): number {
    if (this.#next !== -1 && this.#next < at) this.#next = this.#text.indexOf("@", at);
    if (this.#next === -1 || this.#next - at > 64) return -1;
    return endOf(MAIL, this.#text, at);
  }
}
