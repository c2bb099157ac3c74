import type { LetterContext } from "../letter-context.js";
import { datedMentions, type DatedMention } from "../moments/dated-mentions.js";
import { listed, sentencesWith } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";
import { listOf, requiredGap } from "./required.js";

/** The day or the term on which the reader gets an answer. */
export const answerDay: FactDefinition = {
  name: "answer-day-missing",
  about: "The letter names no day on which the reader gets the answer. Marks the whole letter. Values: state (absent: no term either; term: a term but no day; sometimes), variant.",
  params: {
    days: { kind: "list", about: "Wordings that name the day" },
    terms: { kind: "list", about: "Wordings that name a term" },
    other: { kind: "list", about: "Words of sentences that speak of another day" },
    questions: { kind: "list", optional: true, about: "Questions that the sentence after them answers with a day" },
    subject: { kind: "list", optional: true, about: "Asked only of letters that hold one of these words: what is to be decided" },
  },
  find: (context, params) => {
    const other = sentencesWith(context, String(params["other"]));
    const places = (list: string) => listed(context, String(params[list])).filter((hit) => !other.has(hit.sentence) && !context.analysis.blocks[hit.block]?.block.quoted);
    if (params["subject"] !== undefined && listed(context, String(params["subject"])).length === 0) return [];
    const days = [...places("days"), ...answered(context, params["questions"]), ...context.letter.placeholders.filter((p) => ANSWER_FIELD.test(p.name))];
    const missing = requiredGap(context, days);
    const terms = places("terms");
    if (!missing || terms.length === 0) return listOf(missing);
    return [requiredGap(context, [...days, ...terms]) ?? { ...missing, values: { ...missing.values, state: "term" } }];
  },
};

/** "Wanneer hoort u van ons?" "Uiterlijk op 13 mei 2027." */
function answered(context: LetterContext, questions: unknown): readonly DatedMention[] {
  if (questions === undefined) return [];
  const asked = sentencesWith(context, String(questions));
  return datedMentions(context).filter((m) => {
    const before = context.analysis.sentences[m.sentence.index - 1];
    return before !== undefined && asked.has(before.index) && (before.role === "heading" || context.letter.text.slice(before.start, before.end).trimEnd().endsWith("?"));
  });
}

/** Names of placeholders that hold what happens next, and when. */
const ANSWER_FIELD = /afhandel|handling|termijn|doorloop|beslisdat|besluitdat|beantwoord/i;
