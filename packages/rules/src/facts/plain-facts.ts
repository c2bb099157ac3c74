import type { FactDefinition } from "./fact.js";
import { longSentence } from "./long-sentence.js";
import { unexplainedTerm } from "./unexplained-term.js";

/** Facts for the rules in rules/letter/plain. */
export const plainFacts: readonly FactDefinition[] = [longSentence, unexplainedTerm];
