import type { TextRange } from "@brieftoets/letter";
import type { Occurrence, OccurrenceValue } from "./facts/fact.js";
import { wholeLetter, type LetterContext } from "./letter-context.js";
import { branchAt, coverage, nameVariant } from "./variants.js";

/**
 * What is wrong when a letter must hold one of these places: nothing when one is printed in every variant, else one occurrence
 * for the whole letter with `state` absent or sometimes (and then `variant`, the branch without it).
 */
export function missingUnless(context: LetterContext, places: readonly TextRange[], values: Readonly<Record<string, OccurrenceValue>> = {}): readonly Occurrence[] {
  const { letter, language } = context;
  const whole = { ...wholeLetter(letter), whole: true as const };
  if (places.length === 0) return [{ ...whole, values: { ...values, state: "absent" } }];
  const found = coverage(letter, letter.branches.length > 0 ? places.map((place) => branchAt(letter, place)) : [[]]);
  if (found.in !== "sometimes") return [];
  const variant = nameVariant(found.without, language);
  return [{ ...whole, values: { ...values, state: "sometimes", variant }, variant }];
}
