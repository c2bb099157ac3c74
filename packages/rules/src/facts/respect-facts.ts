import { avoidedTerm } from "./avoided-term.js";
import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/respect. */
export const respectFacts: readonly FactDefinition[] = [avoidedTerm];
