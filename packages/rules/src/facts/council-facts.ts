import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/council. */
export const councilFacts: readonly FactDefinition[] = [];
