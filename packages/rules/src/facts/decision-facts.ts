import { articleMissing } from "./article-missing.js";
import { bodyMissing } from "./body-missing.js";
import type { FactDefinition } from "./fact.js";
import { objectionTerm } from "./objection-term.js";
import { reasonMissing } from "./reason-missing.js";
import { remedyRoute } from "./remedy-route.js";
import { wordsMissing } from "./words-missing.js";

/** Facts for the rules in rules/letter/decision. */
export const decisionFacts: readonly FactDefinition[] = [articleMissing, bodyMissing, objectionTerm, reasonMissing, remedyRoute, wordsMissing];
