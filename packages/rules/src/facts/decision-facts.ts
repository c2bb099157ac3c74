import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/decision. */
export const decisionFacts: readonly FactDefinition[] = [];
