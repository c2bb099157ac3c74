import type { LetterResult } from "@brieftoets/rules";
import { applySafeFixes } from "./apply-fixes.js";

/** A fix can make room for another one; more rounds than this are no longer progress. */
const MOST_ROUNDS = 10;

export interface FixedSource {
  readonly source: string;
  readonly applied: number;
  /** False: fixes kept undoing each other, so nothing was changed. */
  readonly settled: boolean;
}

/**
 * Applies safe fixes until there are none left: doing it again changes nothing.
 * @param result what was found in `source`
 * @param check judges a changed source
 */
export async function fixSource(source: string, result: LetterResult, check: (source: string) => Promise<LetterResult>): Promise<FixedSource> {
  let current = source;
  let found = result;
  let applied = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applySafeFixes(current, found.findings);
    if (next.source === current) return { source: current, applied, settled: true };
    applied += next.applied;
    current = next.source;
    found = await check(current);
  }
  const settled = applySafeFixes(current, found.findings).source === current;
  return settled ? { source: current, applied, settled } : { source, applied: 0, settled };
}
