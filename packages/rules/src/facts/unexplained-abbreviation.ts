import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import { STRESSED } from "../dutch/stressed-words.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBetweenQuotes, occurrenceAt, roleOf, searchText, type TextMatch } from "./text-search.js";

/** An abbreviation in capitals that readers may not know, at its first use. */
export const unexplainedAbbreviation: FactDefinition = {
  name: "unexplained-abbreviation",
  about: "An abbreviation of 2 to 6 capitals that is not on the allow-list and is written out nowhere in the letter; its first use only. Values: abbreviation.",
  params: { known: { kind: "strings", optional: true, about: "Abbreviations that readers know; the profile's" } },
  find: (context, params) => {
    const known = new Set(Array.isArray(params["known"]) ? (params["known"] as readonly string[]) : []);
    const first = new Map<string, Occurrence>();
    const explained = new Set<string>();
    for (const match of searchText(context, ABBREVIATION)) {
      const name = match.groups[1] ?? "";
      if (known.has(name)) continue;
      if (isExplained(match, name)) explained.add(name);
      else if (!first.has(name) && isAbbreviation(match, name)) first.set(name, occurrenceAt({ start: match.start, end: match.start + name.length }, { abbreviation: name }));
    }
    return [...first].filter(([name]) => !explained.has(name)).map(([, occurrence]) => occurrence);
  },
};

const ABBREVIATION = /(?<![\p{L}\p{N}.&@/_’'-])([A-Z](?:[A-Z]|&(?=[A-Z])){1,5})(?:['’]?s)?(?![\p{L}\p{N}&@_]|['’]\p{L}{2})/gu;
const READ: ReadonlySet<Role> = new Set(["body", "item", "heading", "subject", "enclosure"]);
const ROMAN = /^[IVXLCDM]+$/;
/** Signs to the reader, and leftovers of a draft that other rules speak of. */
const SIGNS = new Set("NB PS OK PM NN AM TODO TBD TBA FIXME NTB NNB XX XXX XXXX EUR".split(" "));
/** "ECLI:NL:RVS:2026:1": parts of a number of a judgment. */
const IN_CODE = /[\p{L}\d]:$/u;
const NUMBER_BEFORE = /(?:\d{4}[\s\u00a0]?|(?:kenmerk|nummer|code|zaak|referentie|dossier)[\s\u00a0:.]{0,3})$/iu;

/** No Roman numeral, sign, shouted word, postcode, reference or name of a file. */
function isAbbreviation(match: TextMatch, name: string): boolean {
  const { before, after, block } = match;
  if (!READ.has(roleOf(match)) || isBetweenQuotes(block, match.start)) return false;
  if (ROMAN.test(name) || SIGNS.has(name) || STRESSED.has(name.toLowerCase())) return false;
  // A footnote names a source as it is.
  if (/^[¹²³⁴⁵⁶⁷⁸⁹]/u.test(before.slice(before.lastIndexOf("\n") + 1).trimStart())) return false;
  // "[NAME]" is a gap that the author fills.
  if (before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[\]]*\]/.test(after)) return false;
  if (NUMBER_BEFORE.test(before) || /^[-/ ]?\d/.test(after) || /^\.[A-Za-z]/.test(after) || IN_CODE.test(before) || /^:[\p{L}\d]/u.test(after)) return false;
  return !isShouted(before, after) && !isInitials(block, before, after);
}

/** A word in capitals beside it, or a line that is mostly capitals: shouting, no abbreviation. */
function isShouted(before: string, after: string): boolean {
  if (/(?<![\p{L}\d])\p{Lu}{3,}[\s\u00a0]$/u.test(before) || /^[\s\u00a0]\p{Lu}{3,}(?![\p{L}\d-])/u.test(after)) return true;
  const line = before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n")[0] ?? "");
  return (line.match(/\p{Lu}/gu)?.length ?? 0) > Math.max(2, line.match(/\p{Ll}/gu)?.length ?? 0);
}

/** "JP van der Berg": initials without dots. */
const isInitials = ({ block }: AnalysedBlock, before: string, after: string): boolean =>
  block.kind !== "heading" && /(?:mevrouw|meneer|heer|mw\.|dhr\.|drs\.|mr\.|ir\.)[\s\u00a0]$/iu.test(before) && /^[\s\u00a0](?:van|de|der|den|ten|ter|\p{Lu}\p{Ll})/u.test(after);

const IN_FULL = "(?:de |het |een |onze |onze eigen |zoiets als )?\\p{L}{3,}";
const BRACKETED = /\p{L}{3,}[^()\n]{0,80}\([\s\u00a0]*(?:afgekort(?: als| tot)?:?[\s\u00a0]*|hierna:?[\s\u00a0]*|ook wel:?[\s\u00a0]*|kortweg:?[\s\u00a0]*|de[\s\u00a0]+|het[\s\u00a0]+)?["“„‘'’]?$/iu;
const THEN_BRACKETED = /^(?:[-–]\p{L}{2,})?["”’']?[\s\u00a0]*\((?=[^)]{0,100}\p{Ll}{3,})/u;
const SAYS = new RegExp(`^["”’']?(?:,?[\\s\\u00a0](?:staat voor|betekent|wil zeggen|is een afkorting|is de afkorting|dat is|dat betekent|ofwel|oftewel|is de|is het|is een|is onze|zijn)[\\s\\u00a0]|,[\\s\\u00a0](?:de|het|een|onze)[\\s\\u00a0](?=\\p{L}*(?:organisatie|stichting|dienst|instantie|regeling|wet|vereniging|afdeling|commissie|instelling|bond|bedrijf|instituut|raad|toeslag|team|bureau|centrum|fonds|naam|partij|vervoerder)(?!\\p{L}))|[\\s\\u00a0]?[:=][\\s\\u00a0])${IN_FULL}`, "iu");
const CALLED = /(?:afgekort(?: als| tot)?|heet(?: kortweg)?|noemen (?:wij|we)(?: dit| dat)?|ook wel|oftewel|ofwel|kortweg)[\s\u00a0]*(?:de |het |een )?["“„‘'’]?$/iu;

/** Written out: "volledige naam (ABC)", "ABC (volledige naam)", "ABC staat voor …", "… , ook wel ABC". */
function isExplained({ before, after }: TextMatch, name: string): boolean {
  const rest = after.slice(0, 110);
  if (BRACKETED.test(before) && /^["”’'\s]{0,2}[),;]/.test(rest)) return true;
  return name.length > 1 && (THEN_BRACKETED.test(rest) || SAYS.test(rest) || CALLED.test(before));
}
