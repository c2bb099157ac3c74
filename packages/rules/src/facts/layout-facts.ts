import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/layout. */
export const layoutFacts: readonly FactDefinition[] = [];
