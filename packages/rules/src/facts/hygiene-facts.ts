import type { FactDefinition } from "./fact.js";
import { amountNotation, dateNotation, dateWithoutYear, phoneNotation, timeNotation } from "./mention-notation.js";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.js";
import { weekdayMismatch } from "./weekday-mismatch.js";

/** Facts for the rules in rules/letter/hygiene. */
export const hygieneFacts: readonly FactDefinition[] = [weekdayMismatch, dateNotation, dateWithoutYear, phoneNotation, amountNotation, timeNotation, unexplainedAbbreviation];
