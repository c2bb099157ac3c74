import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/request. */
export const requestFacts: readonly FactDefinition[] = [];
