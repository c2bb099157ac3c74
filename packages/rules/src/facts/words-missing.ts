import type { Hit } from "../analysis/letter-analysis.js";
import { workingDaysBetween } from "../dutch/calendar.js";
import type { LetterContext } from "../letter-context.js";
import { datedMentions, dayOfMention } from "../moments/dated-mentions.js";
import { letterDay } from "../moments/letter-date.js";
import type { FactDefinition } from "./fact.js";
import { listOf, requiredGap } from "./required.js";
import { listHits, words } from "./words.js";

/** What must be said in one of the wordings of a list, and is not. */
export const wordsMissing: FactDefinition = {
  name: "words-missing",
  about: "None of the wordings of a list stands there, or only in some branches. Marks the whole letter. Values: state (absent, sometimes), variant, type (of the letter).",
  params: {
    ...words.params,
    within: { kind: "number", optional: true, about: "A wording with a day counts only when that day comes at most this many working days after the letter" },
  },
  find: (context, params) => {
    const most = params["within"];
    const soon = (hit: Hit): boolean => typeof most !== "number" || !isLater(context, hit, most);
    return listOf(requiredGap(context, listHits(context, params).filter(soon), { type: context.type }));
  },
};

/** A day in the words is more working days after the letter than that. */
function isLater(context: LetterContext, { start, end }: Hit, most: number): boolean {
  const sent = letterDay(context);
  if (sent === undefined) return false;
  return datedMentions(context).some((m) => {
    const day = m.start >= start && m.end <= end ? dayOfMention(m, sent) : undefined;
    return day !== undefined && day > sent && workingDaysBetween(sent, day) > most;
  });
}
