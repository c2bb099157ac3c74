import { avoidedTerm } from "./avoided-term.js";
import type { FactDefinition } from "./fact.js";
import { redactionRemnant } from "./redaction-remnant.js";
import { typedNumber } from "./typed-number.js";

/** Facts for the rules in rules/letter/respect. */
export const respectFacts: readonly FactDefinition[] = [avoidedTerm, redactionRemnant, typedNumber];
