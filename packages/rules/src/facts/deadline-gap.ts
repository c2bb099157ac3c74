import { wholeLetter } from "../letter-context.js";
import { answerTerms, deadlines } from "../moments/deadline.js";
import type { FactDefinition } from "./fact.js";
import { requiredGap } from "./required.js";

/** A request without a day by which to answer. */
export const deadlineGap: FactDefinition = {
  name: "deadline-gap",
  about: "No day (or a placeholder for one) is set by which the reader must answer. Marks the whole letter. Values: state (absent: no term either, in a request to complete; free: the same in another request; term: a term without a date; sometimes: in some branches only).",
  find: (context) => {
    const gap = requiredGap(context, deadlines(context));
    if (!gap) return [];
    if (gap.values["state"] === "absent" && answerTerms(context).length > 0) return [{ ...wholeLetter(context.letter), whole: true, values: { state: "term" } }];
    // Only for a request to complete an application does the law ask for a term.
    return gap.values["state"] === "absent" && context.type !== "completion-request" ? [{ ...gap, values: { state: "free" } }] : [gap];
  },
};
