import { wholeLetter } from "../letter-context.js";
import { passageState } from "../passage-state.js";
import type { FactDefinition } from "./fact.js";

/** Where a decision tells how to object, or a decision on an objection how to appeal. */
export const remedyRoute: FactDefinition = {
  name: "remedy-route",
  about: "The route after a decision stands in the letter itself, not in an enclosure: how to appeal in a decision on an objection, how to object in every other. Marks it.",
  find: (context) => {
    const { absent, elsewhere, range } = passageState(context, context.type === "objection-decision" ? "appeal-clause" : "objection-clause");
    return absent || elsewhere ? [] : [{ ...(range ?? wholeLetter(context.letter)), values: {} }];
  },
};
