const PLAIN = /^[\x21-\x7e]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** A hyphen at the end of a line inside one word: "ont-\nvangen". */
const BROKEN = /[-\u2010][ \t\r]*\n\s*/g;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4\u2032]/g;
const HYPHEN = /[\u2010\u2011]/g;
const LIGATURE = /[\ufb00-\ufb06\u0132\u0133]/g;
const LIGATURES: Readonly<Record<string, string>> = {
  "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st", "\u0132": "ij", "\u0133": "ij",
};

/**
 * One spelling for every way to write a word: lower case, NFC, without soft hyphens, zero-width characters and
 * line-end hyphens; the ligatures ﬁ, ﬂ and ĳ resolved; every apostrophe as "'".
 */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const one = word
    .replace(BROKEN, "")
    .replace(INVISIBLE, "")
    .replace(LIGATURE, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, "-")
    .normalize("NFC")
    .toLowerCase();
  // "Eén": a capital loses its accent.
  return one === "eén" ? "één" : one;
}

/** Letters repeat their words: each spelling is normalised once, and its norm is one string, which compares faster. */
const known = new Map<string, string>();
/** Keeps hostile input from filling the memory. */
const REMEMBERED = 20_000;
const LONGEST = 40;

/** As `normalise`, remembered. */
export function normOf(word: string): string {
  if (word.length > LONGEST) return normalise(word);
  let norm = known.get(word);
  if (norm === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    norm = normalise(word);
    // A copy: a piece of a letter would keep the whole letter in memory.
    known.set([...word].join(""), norm);
  }
  return norm;
}
