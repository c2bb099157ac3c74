import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/plain. */
export const plainFacts: readonly FactDefinition[] = [];
