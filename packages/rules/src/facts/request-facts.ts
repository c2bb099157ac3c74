import { askedWords, thirdPartyAsk, unspecificAsk } from "./asked-words.js";
import { deadlineGap } from "./deadline-gap.js";
import { digitalOnly } from "./digital-only.js";
import type { FactDefinition } from "./fact.js";
import { longLookback } from "./long-lookback.js";
import { unexplainedItems } from "./unexplained-items.js";

/** Facts for the rules in rules/letter/request. */
export const requestFacts: readonly FactDefinition[] = [askedWords, unspecificAsk, thirdPartyAsk, longLookback, deadlineGap, digitalOnly, unexplainedItems];
