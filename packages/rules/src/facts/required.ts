import type { BranchStep, TextRange } from "@brieftoets/letter";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { branchAt, coverage, nameVariant } from "../variants.js";
import type { Occurrence } from "./fact.js";

/**
 * The gap where something required stands nowhere, or in some branches only: an occurrence that means the whole letter.
 * @param places where it stands.
 * @returns undefined when it is always there; values: state (absent, sometimes), variant, and the values given.
 */
export function requiredGap(context: LetterContext, places: readonly TextRange[], values: Occurrence["values"] = {}): Occurrence | undefined {
  const at = { ...wholeLetter(context.letter), whole: true as const };
  if (places.length === 0) return { ...at, values: { ...values, state: "absent" } };
  if (context.letter.branches.length === 0) return undefined;
  const paths: (readonly BranchStep[])[] = places.map((place) => branchAt(context.letter, place));
  const found = coverage(context.letter, paths);
  if (found.in !== "sometimes") return undefined;
  const variant = nameVariant(found.without, context.language);
  return { ...at, values: { ...values, state: "sometimes", variant }, variant };
}

/** What a fact returns for a gap. */
export const listOf = (gap: Occurrence | undefined): readonly Occurrence[] => (gap ? [gap] : []);
