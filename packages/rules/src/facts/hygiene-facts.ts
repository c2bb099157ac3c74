import type { FactDefinition } from "./fact.js";
import { weekdayMismatch } from "./weekday-mismatch.js";

/** Facts for the rules in rules/letter/hygiene. */
export const hygieneFacts: readonly FactDefinition[] = [weekdayMismatch];
