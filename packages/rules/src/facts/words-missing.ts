import type { FactDefinition } from "./fact.js";
import { listOf, requiredGap } from "./required.js";
import { listHits, words } from "./words.js";

/** What must be said in one of the wordings of a list, and is not. */
export const wordsMissing: FactDefinition = {
  name: "words-missing",
  about: "None of the wordings of a list stands there, or only in some branches. Marks the whole letter. Values: state (absent, sometimes), variant, type (of the letter).",
  params: words.params ?? {},
  find: (context, params) => listOf(requiredGap(context, listHits(context, params), { type: context.type })),
};
