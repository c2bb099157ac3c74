import type { FactDefinition } from "./fact.js";
import { unexplainedItems } from "./unexplained-items.js";

/** Facts for the rules in rules/letter/request. */
export const requestFacts: readonly FactDefinition[] = [unexplainedItems];
