import { answerDay } from "./answer-day.js";
import { articleMissing } from "./article-missing.js";
import { bodyMissing } from "./body-missing.js";
import { consequenceBeforeOffer } from "./consequence-before-offer.js";
import type { FactDefinition } from "./fact.js";
import { objectionTerm } from "./objection-term.js";
import { pressedReferral } from "./pressed-referral.js";
import { reasonMissing } from "./reason-missing.js";
import { remedyRoute } from "./remedy-route.js";
import { wordsMissing } from "./words-missing.js";

/** Facts for the rules in rules/letter/decision. */
export const decisionFacts: readonly FactDefinition[] = [
  answerDay, articleMissing, bodyMissing, consequenceBeforeOffer, objectionTerm, pressedReferral, reasonMissing, remedyRoute, wordsMissing,
];
