import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/hygiene. */
export const hygieneFacts: readonly FactDefinition[] = [];
