import type { FactDefinition } from "./fact.js";

/** Facts for the rules in rules/letter/invitation. */
export const invitationFacts: readonly FactDefinition[] = [];
