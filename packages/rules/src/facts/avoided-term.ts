import { nounForms } from "../dutch/noun-forms.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBetweenQuotes, isOwnText, occurrenceAt, sentenceAt } from "./text-search.js";
import { listHits, quoteAll } from "./words.js";

/** A word that the organisation does not use for people: of a list, or of the profile's own terms. */
export const avoidedTerm: FactDefinition = {
  name: "avoided-term",
  about: "A noun of a list, or of the profile's terms, outside the salutation and quotations. Values: term, say and alternatives (the profile's word where it has one), from (list, profile).",
  params: { list: { kind: "list", about: "Nouns with their alternatives; plurals as entries of their own" } },
  find: (context, params) => {
    const listed = listHits(context, params).filter((hit) => context.analysis.sentences[hit.sentence]?.role !== "salutation");
    const entries = context.rules.words[String(params["list"])]?.entries ?? [];
    const found = listed.map((hit): Occurrence => {
      const entry = entries[hit.entry];
      const own = ownWord(context, entry?.term ?? "");
      return occurrenceAt(hit, wordsFor(context, entry?.term ?? "", own ? [own] : (entry?.say ?? []), "list"));
    });
    const others = termsOfProfile(context).filter((o) => !found.some((f) => f.start === o.start));
    return [...found, ...others].sort((a, b) => a.start - b.start);
  },
};

const wordsFor = ({ language }: LetterContext, term: string, say: readonly string[], from: "list" | "profile"): Occurrence["values"] =>
  ({ term, say: quoteAll(say, language), alternatives: say.join("|"), from });

/** The profile's word for a listed term; in the plural for a plural. */
function ownWord({ profile }: LetterContext, term: string): string | undefined {
  for (const [avoid, say] of Object.entries(profile.terms ?? {})) {
    if (avoid.toLowerCase() === term) return say;
    if (nounForms(avoid).includes(term)) return pluralOf(say);
  }
  return undefined;
}

function pluralOf(noun: string): string {
  const plural = nounForms(noun)[1] ?? noun;
  return noun.charAt(0) === noun.charAt(0).toLowerCase() ? plural : plural.charAt(0).toUpperCase() + plural.slice(1);
}

/** The single words that a profile avoids, in every form. */
function termsOfProfile(context: LetterContext): readonly Occurrence[] {
  const avoided = new Map<string, string>();
  for (const [avoid, say] of Object.entries(context.profile.terms ?? {})) {
    const [singular, ...plurals] = nounForms(avoid);
    avoided.set(singular ?? avoid, say);
    for (const plural of plurals) avoided.set(plural, pluralOf(say));
  }
  if (avoided.size === 0) return [];
  return context.analysis.blocks.filter(isOwnText).flatMap((block) => block.found.tokens.flatMap((token): Occurrence[] => {
    const say = avoided.get(token.norm);
    const range = { start: block.block.start + token.start, end: block.block.start + token.end };
    if (say === undefined || isBetweenQuotes(block, range.start) || sentenceAt(block, range.start)?.role === "salutation") return [];
    return [occurrenceAt(range, wordsFor(context, token.norm, [say], "profile"))];
  }));
}
