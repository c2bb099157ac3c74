import { findNames } from "../dutch/names.js";

const WORD = /\S+/gu;
const PUNCTUATION = /[.,;:!?)\]"”’]{1,3}$/u;

/** Anything with a digit in it may lead to a person: a date, an amount, a number, an address. */
function maskWord(word: string): string {
  const mask = word.includes("@") ? "[e-mail]" : /\p{N}/u.test(word) ? "[nummer]" : undefined;
  return mask === undefined ? word : mask + (PUNCTUATION.exec(word.slice(-3))?.[0] ?? "");
}

/** A sentence without names of people, mail addresses and numbers, for a report that leaves the house. Words stay as they are. */
export function maskPersonal(text: string): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of findNames(text)) {
    masked += `${text.slice(from, start)}[naam]`;
    from = end;
  }
  return (masked + text.slice(from)).replace(WORD, maskWord);
}
