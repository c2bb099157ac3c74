import type { Summary } from "./report.js";

/** From which severity on a finding gives exit status 1. */
export type FailOn = "error" | "warning" | "advice" | "never";

export const FAIL_ON: readonly FailOn[] = ["error", "warning", "advice", "never"];

/**
 * The exit status of a check: 2 when there was a mistake in the call, the configuration or a rule, a rule that could not be judged or a letter
 * that could not be read; else 1 when something counts at or above `failOn`; else 0.
 */
export function exitStatus(summary: Summary, failOn: FailOn, mistakes: number): 0 | 1 | 2 {
  if (mistakes > 0 || summary.failures > 0 || summary.unreadable > 0) return 2;
  const counted: Readonly<Record<FailOn, number>> = {
    error: summary.errors,
    warning: summary.errors + summary.warnings,
    advice: summary.errors + summary.warnings + summary.advice,
    never: 0,
  };
  return counted[failOn] > 0 ? 1 : 0;
}
