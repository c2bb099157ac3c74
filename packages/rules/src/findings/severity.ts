import type { Severity } from "../finding.js";
import type { SeverityLevel } from "../rule-set.js";

const RANK: Readonly<Record<Severity, number>> = { advice: 1, warning: 2, error: 3 };

/**
 * The severity of one finding.
 * @param base the rule's own severity, as written in its file.
 * @param set the severity that a profile or configuration gives the rule, if any.
 * @param graded the severity of the case that answers, if any.
 * A case at the base severity follows what was set; a milder case stays mild, and never exceeds what was set; a graver case
 * stays grave unless the rule was set lower than its base.
 */
export function gradeSeverity(base: SeverityLevel, set: SeverityLevel | undefined, graded: SeverityLevel | undefined): SeverityLevel {
  const level = set ?? base;
  if (level === "off" || graded === undefined || graded === base) return level;
  if (graded === "off" || base === "off") return graded;
  if (RANK[graded] < RANK[base]) return RANK[graded] < RANK[level] ? graded : level;
  return RANK[level] < RANK[base] ? level : RANK[graded] > RANK[level] ? graded : level;
}
