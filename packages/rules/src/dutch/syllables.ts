/** English words inside Dutch ones: their "ea" and "oa" is one sound, their last e is silent. */
const ONE_SOUND = /team|stream|deal(?![aio])|lease|teach|beamer|search|heads|break|dream|clean|leader|teaser|coach|load|board|toast|goal|soap|roaming/g;
const SILENT_E = /((?:^|web|internet|home|on)sit|^updat|(?:on|off|dead|time|hot|help)lin|(?:soft|hard|free)war|servic|manag|upgrad|pag)e(?=s?$|num|desk|balie|team|punt|pakket|ment)/g;
const WITH_TREMA: Readonly<Record<string, string>> = { ä: "a", ë: "e", ï: "i", ö: "o", ü: "u" };
const ACCENTED = /[áàâåéèêíìîóòôúùû]/g;
const PLAIN: Readonly<Record<string, string>> = { á: "a", à: "a", â: "a", å: "a", é: "e", è: "e", ê: "e", í: "i", ì: "i", î: "i", ó: "o", ò: "o", ô: "o", ú: "u", ù: "u", û: "u" };
/**
 * One nucleus each; the order decides. "ĳ" stands for ij. "ieu" and "eeu" are one before w only ("nieuw", but "se·ri·eus");
 * "eau" not after a prefix ("ge·automatiseerd"); "eu" not in "-eum" ("mu·se·um"); ea, ia, io, oa, ua are two.
 */
const NUCLEUS = /aai|ooi|oei|eeu(?=w)|ieu(?=w)|(?<!^[gb])eau|eui(?=l)|[aeo]y(?![aeiou])|aa|ae|ai|au|ee|ei|eu(?!ms?$|mp)|ie(?!u)|oe|oi|oo|ou|ui|uu|[aeiouĳ]|(?<![aeiou])y(?![aeiou])|(?<![aeiou])y(?=[aeiou])(?<!^y)/g;
/** Where a trema or an unwritten border parts two vowels. */
const BORDER = "'";

/** True when the word holds a sign or an English spelling that must be rewritten before counting. */
const UNUSUAL = /[^a-z]|ea|oa|qu|^[bg]e[aou]|(?:sit|dat|lin|war|vic|nag|grad|pag)e/;

function rewrite(word: string): string {
  return word
    .replace(ACCENTED, (letter) => PLAIN[letter] ?? letter)
    .replace(ONE_SOUND, (english) => english.replace("ea", "e").replace("oa", "o"))
    .replace(SILENT_E, "$1")
    .replace(/qu(?=[aeio])/g, "q")
    .replace(/[äëïöü]/g, (letter) => BORDER + (WITH_TREMA[letter] ?? ""))
    .replace(/^([gb]e)(?=(?:ui|au|oe|oo|a|o))/, `$1${BORDER}`);
}

function countPart(part: string): number {
  const letters = part.includes("ij") ? part.replaceAll("ij", "ĳ") : part;
  const plain = UNUSUAL.test(part) ? rewrite(letters) : letters;
  let count = 0;
  NUCLEUS.lastIndex = 0;
  while (NUCLEUS.test(plain)) count += 1;
  return count;
}

/**
 * The number of syllables of a Dutch word, by the rules of hyphenation (so "sta·ti·on" has three).
 * @param word a word in lower case, NFC (a token's `norm`). At least 1; each letter of a dotted abbreviation counts as one.
 */
export function countSyllables(word: string): number {
  let count = counted.get(word);
  if (count === undefined) {
    if (counted.size >= REMEMBERED_WORDS) counted.clear();
    counted.set(word, (count = countNew(word)));
  }
  return count;
}

/** Letters repeat their words. */
const counted = new Map<string, number>();
const REMEMBERED_WORDS = 20_000;

function countNew(word: string): number {
  if (/^[a-z]+$/.test(word)) return Math.max(1, countPart(word));
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(word)) return word.replace(/\./g, "").length;
  let count = 0;
  for (const part of word.split(/[^\p{L}]+/u)) if (part !== "") count += countPart(part);
  return Math.max(1, count);
}
