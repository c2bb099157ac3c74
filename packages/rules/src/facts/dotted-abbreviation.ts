import type { Hit } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { listHits, occurrenceOf } from "./words.js";

/** An abbreviation with dots (or one that lost them) in the text. */
export const dottedAbbreviation: FactDefinition = {
  name: "dotted-abbreviation",
  about: "An abbreviation of a list in sentences, items, headings and the subject; not initials, companies or words in capitals. Values: as of words; the alternatives keep the full stop of the sentence.",
  params: { list: { kind: "list", about: "The abbreviations" } },
  find: (context, params) => {
    const list = String(params["list"]);
    return listHits(context, { list })
      .filter((hit) => READ.has(context.analysis.sentences[hit.sentence]?.role ?? "body") && isAbbreviation(context, hit))
      .map((hit) => withFullStop(context, hit, occurrenceOf(context, list, hit)));
  },
};

const READ: ReadonlySet<Role> = new Set(["body", "item", "heading", "subject", "enclosure"]);

function isAbbreviation({ letter, analysis }: LetterContext, hit: Hit): boolean {
  const text = letter.text.slice(hit.start, hit.end);
  // P.M. de Vries, TGV, N.V.
  if (/\p{Lu}/u.test(text.slice(1))) return false;
  if (!/^b\.?v\.?$/i.test(text)) return true;
  // "Bouwbedrijf Jansen bv."
  const before = analysis.blocks[hit.block]?.found.tokens[hit.first - 1];
  return before === undefined || hit.first - 1 <= (analysis.sentences[hit.sentence]?.span.first ?? 0) || !/^\p{Lu}/u.test(letter.text.slice((analysis.blocks[hit.block]?.block.start ?? 0) + before.start));
}

/** "Neem foto's mee, bijv. Bel ons." The dot also ends the sentence, so it stays. */
function withFullStop({ analysis, letter }: LetterContext, hit: Hit, found: Occurrence): Occurrence {
  const sentence = analysis.sentences[hit.sentence];
  const ends = sentence?.span.last === hit.last && letter.text.charAt(hit.end - 1) === ".";
  const alternatives = String(found.values["alternatives"] ?? "");
  return ends && alternatives ? { ...found, values: { ...found.values, alternatives: alternatives.split("|").map((a) => `${a}.`).join("|") } } : found;
}
