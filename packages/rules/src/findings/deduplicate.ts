import type { Finding } from "../finding.js";
import type { Rule } from "../rule-set.js";

/** Where two rules mark the same words, only the more specific one speaks: the one whose file names the other under `over`. */
export function deduplicate(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const over = new Map(rules.map((r) => [r.id, new Set(r.over ?? [])]));
  return findings.filter((finding) => !findings.some((other) => other !== finding && over.get(other.rule)?.has(finding.rule) && overlap(other, finding)));
}

/** Whole-letter findings overlap only each other. */
function overlap(a: Finding, b: Finding): boolean {
  const empty = (f: Finding): boolean => f.range.start === f.range.end;
  if (empty(a) || empty(b)) return empty(a) && empty(b);
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
