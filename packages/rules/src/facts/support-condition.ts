import type { Hit } from "../analysis/letter-analysis.js";
import { isNegated, isQuoted } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";
import { passageState } from "../passage-state.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** A condition that is set on bringing someone, or a ban on it. */
export const supportCondition: FactDefinition = {
  name: "support-condition",
  about: "Words of the list in a sentence about what the passage allows, in the sentence beside it in the same paragraph, or further on there where it is about who comes along; entries with severity error deny it and count anywhere. Marks the words, those of one sentence together. Values: denies.",
  params: {
    list: { kind: "list", about: "Conditions; entries with severity error are bans" },
    passage: { kind: "passage", about: "What is allowed; its core elements tell the sentences" },
  },
  find: (context, params) => {
    const list = String(params["list"]);
    const spoken = sentencesOf(context, String(params["passage"]));
    const bySentence = new Map<number, { hits: Hit[]; denies: boolean }>();
    for (const hit of context.hits(`words:${list}`)) {
      const denies = context.rules.words[list]?.entries[hit.entry]?.severity === "error";
      if (isQuoted(context, hit) || (!denies && (deniedBefore(context, hit) || !isBeside(context, hit, spoken)))) continue;
      const known = bySentence.get(hit.sentence) ?? { hits: [], denies: false };
      known.hits.push(hit);
      known.denies ||= denies;
      bySentence.set(hit.sentence, known);
    }
    return [...bySentence.values()].map(({ hits, denies }): Occurrence => ({ start: Math.min(...hits.map((h) => h.start)), end: Math.max(...hits.map((h) => h.end)), values: { denies } }));
  },
};

/** "U hoeft dat niet vooraf te melden": what comes after the words does not matter here. */
function deniedBefore(context: LetterContext, hit: Hit): boolean {
  return isNegated(context, { ...hit, last: context.analysis.sentences[hit.sentence]?.span.last ?? hit.last });
}

/** The sentences with a core element of the passage. */
function sentencesOf(context: LetterContext, id: string): ReadonlySet<number> {
  const { passage } = passageState(context, id);
  return new Set(context.hits(`passage:${id}`).filter((h) => passage.elements[h.entry]?.core).map((h) => h.sentence));
}

function isBeside({ analysis, letter }: LetterContext, { sentence, block }: Hit, spoken: ReadonlySet<number>): boolean {
  const same = (i: number): boolean => spoken.has(i) && analysis.sentences[i]?.block === block;
  if (same(sentence) || same(sentence - 1) || same(sentence + 1)) return true;
  // Further on in the paragraph it must be about who comes along.
  const [here, all] = [analysis.sentences[sentence], analysis.blocks[block]?.sentences ?? []];
  return here !== undefined && all.some((s) => spoken.has(s.index)) && COMES_ALONG.test(letter.text.slice(here.start, here.end));
}

const COMES_ALONG = /(?<!\p{L})(?:mee(?:komt|komen|gaat|gaan|neemt|nemen|brengt|brengen)|met u (?:mee|naar binnen|komt)|iemand (?:anders|van buiten)|deze (?:persoon|mensen|personen)|begeleid\p{L}*)(?!\p{L})/iu;
