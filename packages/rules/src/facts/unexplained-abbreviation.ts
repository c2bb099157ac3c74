import type { AnalysedBlock, Sentence } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";

const READ: ReadonlySet<Role> = new Set(["body", "item", "heading", "subject", "enclosure"]);
const ABBREVIATION = /(?<![\p{L}\p{N}.&@/_-])(?=[A-Z&]*[A-Z])[A-Z](?:[A-Z]|&(?=[A-Z])){1,5}(?:['’]?s)?(?![\p{L}\p{N}&@_])/gu;
const ROMAN = /^[IVXLCDM]+$/;
/** Words that people shout, and leftovers of a draft: other rules speak of those. */
const WORDS = new Set("ALLE ALLES ALTIJD BEL DAN DE DIRECT DIT DOOR DUS ECHT EEN EN EERST ER GEEN GRATIS HET HIER IN KAN LET MAAR MAG MEE MEER MET MOET NA NB NIET NIETS NN NOG NOOIT NU OF OK OM OOK OP OVER PM SNEL TE TEL TIJD TODO TOT U UIT UW VAN VOOR VRIJ WEL WIJ ZELF ZIJN".split(" "));

/** An abbreviation in capitals that readers may not know, at its first use. */
export const unexplainedAbbreviation: FactDefinition = {
  name: "unexplained-abbreviation",
  about: "An abbreviation of 2 to 6 capitals that is not on the allow-list and is not written out beside it; its first use only. Values: abbreviation.",
  params: { known: { kind: "strings", optional: true, about: "Abbreviations that readers know; the profile's" } },
  find: (context, params) => {
    const known = new Set(Array.isArray(params["known"]) ? (params["known"] as readonly string[]) : []);
    const seen = new Set<string>();
    const found: Occurrence[] = [];
    for (const block of context.analysis.blocks) {
      if (!block.dutch || block.block.quoted) continue;
      for (const hit of block.found.masked.matchAll(ABBREVIATION)) {
        const name = hit[0].replace(/['’]?s$/, "");
        const start = block.block.start + hit.index;
        if (name.length < 2 || known.has(name) || seen.has(name)) continue;
        if (!isAbbreviation(context, block, hit.index, name)) continue;
        seen.add(name);
        if (!isExplained(context, name)) found.push({ start, end: start + name.length, values: { abbreviation: name } });
      }
    }
    return found;
  },
};

/** No Roman numeral, initials of a name, line in capitals, postcode, reference or draft leftover. */
function isAbbreviation({ letter, analysis }: LetterContext, block: AnalysedBlock, at: number, name: string): boolean {
  const sentence = block.sentences.find((s) => s.start <= block.block.start + at && s.end > block.block.start + at);
  if (!sentence || !READ.has(sentence.role)) return false;
  if (ROMAN.test(name) || WORDS.has(name)) return false;
  const before = block.found.masked.slice(Math.max(0, at - 24), at);
  const after = block.found.masked.slice(at + name.length, at + name.length + 24);
  if (/\d{4}\s?$/.test(before) || /(?:kenmerk|nummer|code|zaak)\s*:?\s*$/i.test(before) || /^[-/ ]?\d/.test(after) || /^\.[A-Za-z]/.test(after)) return false;
  return !inCapitals(letter.text.slice(sentence.start, sentence.end)) && !besideCapitals(before, after) && analysis.blocks.length > 0;
}

const inCapitals = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
/** A word in capitals beside it: shouting, not an abbreviation. */
const besideCapitals = (before: string, after: string): boolean => /\b\p{Lu}{3,}\s$/u.test(before) || /^\s\p{Lu}{3,}\b/u.test(after);

/** Written out: "volledige naam (ABC)", "ABC (volledige naam)", "ABC staat voor", or in full somewhere with the same first letters. */
function isExplained({ analysis }: LetterContext, name: string): boolean {
  return analysis.blocks.some(({ found, sentences, block }) => sentences.some((s: Sentence) => {
    const text = found.masked.slice(s.start - block.start, s.end - block.start);
    if (!text.includes(name)) return false;
    return new RegExp(`\\p{L}{3,}[^()]{0,80}\\(\\s*(?:afgekort(?: als)?:?\\s*|hierna:?\\s*|de\\s+|het\\s+)?["“‘']?${name}["”’']?\\s*\\)`, "u").test(text) ||
      new RegExp(`${name}\\s*\\([^)]*\\p{Ll}{3,}`, "u").test(text) ||
      new RegExp(`${name}(?:,| is| zijn| staat voor| betekent|:| wil zeggen| heet)\\s+(?:de |het |een |onze |voor )?\\p{Ll}{3,}`, "u").test(text) && /(?:staat voor|betekent|afkorting|dat is|is de |is het |is een |is onze |wil zeggen)/.test(text);
  }));
}
