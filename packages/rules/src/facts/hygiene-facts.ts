import { amountNotation } from "./amount-notation.js";
import { dateNotation } from "./date-notation.js";
import { dateWithoutYear } from "./date-without-year.js";
import { dottedAbbreviation } from "./dotted-abbreviation.js";
import type { FactDefinition } from "./fact.js";
import { lawName } from "./law-name.js";
import { phoneNotation } from "./phone-notation.js";
import { timeNotation } from "./time-notation.js";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.js";
import { weekdayMismatch } from "./weekday-mismatch.js";

/** Facts for the rules in rules/letter/hygiene. */
export const hygieneFacts: readonly FactDefinition[] = [
  weekdayMismatch, dateNotation, dateWithoutYear, phoneNotation, amountNotation, timeNotation, unexplainedAbbreviation, dottedAbbreviation, lawName,
];
