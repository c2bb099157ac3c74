import type { Hit } from "../analysis/letter-analysis.js";
import { isNegated, isQuoted } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";
import { datedMentions } from "../moments/dated-mentions.js";
import type { FactDefinition } from "./fact.js";

/** Words that need a date or a term beside them. */
export const undatedWords: FactDefinition = {
  name: "undated-words",
  about: "Words of the list without a date, a placeholder for one, or a phrase of the list terms in the same sentence or the one beside it in the same paragraph. Marks the words.",
  params: {
    list: { kind: "list", about: "The words" },
    terms: { kind: "list", about: "Wordings of a term" },
  },
  find: (context, params) => {
    const dated = new Set([...datedMentions(context).map((m) => m.sentence.index), ...context.hits(`words:${String(params["terms"])}`).map((h) => h.sentence)]);
    return context.hits(`words:${String(params["list"])}`)
      .filter((hit) => !isQuoted(context, hit) && !isNegated(context, hit) && !beside(context, hit).some((i) => dated.has(i)))
      .map(({ start, end }) => ({ start, end, values: {} }));
  },
};

/** Indexes of the sentence and of those beside it in its paragraph. */
function beside({ analysis }: LetterContext, { sentence, block }: Hit): number[] {
  return [sentence - 1, sentence, sentence + 1].filter((i) => analysis.sentences[i]?.block === block);
}
