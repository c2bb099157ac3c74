import { beforeE } from "./open-syllable.js";

/** These keep their form before a noun. */
const UNCHANGED = /(?:[aiou]|[^aeiou]en|[^e]e|gratis)$/;
const CHANGED_EN = /^(?:on)?(?:gemeen|algemeen|klein|groen|schoon|gewoon|bruin|alleen)$/;
const HARD_S = /^(?:heus|kies)$/;

/**
 * The forms of a Dutch adjective, lower case: as it is, with -e ("adequaat": adequate), and with -s ("iets adequaats").
 * Comparatives are not given.
 */
export function adjectiveForms(adjective: string): readonly string[] {
  const base = adjective.toLowerCase();
  const partitive = /[sx]$|sch$/.test(base) ? base : `${base}s`;
  if (UNCHANGED.test(base) && !CHANGED_EN.test(base)) return base.endsWith("en") ? [base, partitive] : [base];
  return [...new Set([base, `${HARD_S.test(base) ? base : beforeE(base)}e`, partitive])];
}
