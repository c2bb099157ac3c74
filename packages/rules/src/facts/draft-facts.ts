import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/draft. */
export const draftFacts: readonly FactDefinition[] = [];
