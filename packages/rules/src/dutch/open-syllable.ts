const LONG = /^(.*)(aa|ee|oo|uu)([bcdfgklmnprstvz])$/;
const DIPHTHONG = /(?:ie|oe|eu|ui|ou|au|ei|ij)([fs])$/;
const SHORT = /(?:^|[^aeiouyë])[aeiou]([bdfgklmnprst])$/;
const SHORT_AFTER_QU = /qu[aei]([bdfgklmnprst])$/;
/** Weak endings keep one consonant: "nodig" – "nodige", "donker" – "donkere". */
const WEAK = /[aeiouyë].*(?:ig|el|em|en|er|erd|lijk)$/;
const VOICED: Readonly<Record<string, string>> = { f: "v", s: "z" };

/**
 * A word as it is spelled before an ending that starts with e: "adequaat" – "adequat", "wit" – "witt", "lief" – "liev",
 * "huis" – "huiz".
 */
export function beforeE(word: string): string {
  const long = LONG.exec(word);
  if (long !== null) {
    const [, before = "", vowel = "", consonant = ""] = long;
    return `${before}${vowel.charAt(0)}${VOICED[consonant] ?? consonant}`;
  }
  const diphthong = DIPHTHONG.exec(word);
  if (diphthong !== null) return word.slice(0, -1) + (VOICED[diphthong[1] ?? ""] ?? "");
  if (/[lr]f$/.test(word)) return `${word.slice(0, -1)}v`;
  if ((SHORT.test(word) || SHORT_AFTER_QU.test(word)) && !WEAK.test(word)) return word + word.slice(-1);
  return word;
}
