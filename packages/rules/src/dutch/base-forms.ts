/** Endings of inflection, and of words that are plainly made of another ("bereikbaar", "duidelijkheid"). */
const ENDINGS = ("heden heid ingen ing elijke elijk lijke lijk baar bare tjes tje pjes pje jes je sters ster ende end loze loos vol achtige achtig eren ers er ste st sten ten den te de en 's es s e t d n ën").split(" ");
/** Endings by their last letter, so that few are tried. */
const BY_LETTER = new Map<string, readonly string[]>([...new Set(ENDINGS.map((e) => e.slice(-1)))].map((letter) => [letter, ENDINGS.filter((e) => e.endsWith(letter))]));
const PREFIXES = ["ge", "on", "ont", "her", "be", "ver", "mede", "mee", "niet-", "af", "in", "na", "om", "op"];
/** "aangekondigd": the particle, then ge-. */
const PARTICIPLE = /^(aan|af|bij|door|in|mee|mede|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)ge(?=\p{L}{3})/u;
/** What is taken off a listed word to get its stem: "betalen" – betal, so that "betaling" is known. */
const STEM_ENDINGS = ["en", "e", "n", "t"];
const SHORTEST = 3;
const DOUBLE = /([bdfgklmnprst])\1$/;
/** "stimuleer" – stimuler(en). */
const LONG_VOWEL = /([aeou])\1[bdfgklmnprst]$/;
const SHORT_VOWEL = /([^aeiouy]|u(?=e))([aeou])([bdfgklmnprstvz])$/;

/** The stems of listed words. */
export function stemsOf(words: Iterable<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) {
    stems.add(word);
    for (const ending of STEM_ENDINGS) if (word.endsWith(ending) && word.length - ending.length >= SHORTEST) stems.add(word.slice(0, -ending.length));
  }
  return stems;
}

/**
 * Is a word an inflected form of a listed word, or plainly made of one ("onbekend", "bereikbaarheid")? Lenient: it would
 * rather know a word than not.
 * @param norm a word in lower case, NFC
 * @param stems what `stemsOf` made of the list
 */
export function isFormOfKnown(norm: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(norm) || hasKnownStem(norm, stems)) return true;
  if (PARTICIPLE.test(norm) && hasKnownStem(norm.replace(PARTICIPLE, "$1"), stems)) return true;
  return PREFIXES.some((prefix) => {
    if (!norm.startsWith(prefix) || norm.length - prefix.length <= SHORTEST) return false;
    const rest = norm.slice(prefix.length).replace(/^ï/, "i").replace(/^ë/, "e").replace(/^ü/, "u");
    return stems.has(rest) || hasKnownStem(rest, stems);
  });
}

function hasKnownStem(norm: string, stems: ReadonlySet<string>): boolean {
  for (const ending of BY_LETTER.get(norm.slice(-1)) ?? []) {
    if (!norm.endsWith(ending) || norm.length - ending.length < SHORTEST) continue;
    if (isStem(norm.slice(0, norm.length - ending.length), stems)) return true;
  }
  return false;
}

/** In any spelling that a stem has on its own: "briev" – brief, "plann" – plan, "strat" – straat, "organiseer" – organiser. */
function isStem(stem: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(stem)) return true;
  const last = stem.slice(-1);
  const voiceless = last === "v" ? "f" : last === "z" ? "s" : last;
  if (voiceless !== last && stems.has(stem.slice(0, -1) + voiceless)) return true;
  if (DOUBLE.test(stem)) return stems.has(stem.slice(0, -1));
  const long = LONG_VOWEL.exec(stem);
  if (long !== null) return stems.has(`${stem.slice(0, -3)}${long[1] ?? ""}${last}`);
  const open = SHORT_VOWEL.exec(stem);
  return open !== null && stems.has(`${stem.slice(0, -1)}${open[2] ?? ""}${voiceless}`);
}
