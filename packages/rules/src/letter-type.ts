import type { Letter } from "@brieftoets/letter";
import type { LetterAnalysis } from "./analysis/letter-analysis.js";
import type { CheckOptions } from "./check-options.js";
import { findType, type Declaration } from "./declaration.js";
import { detectType } from "./detect-type.js";
import type { TypeOrigin } from "./finding.js";
import { DataError, nearestName } from "./problem.js";
import type { RuleSet } from "./rule-set.js";

export interface ResolvedType {
  readonly value: string;
  readonly from: TypeOrigin;
  /** For a detected type: the wordings that gave it away. */
  readonly reason?: string;
}

/** The letter type, in order of precedence: the caller, the document, the configuration, the wording. @throws DataError when a named type does not exist. */
export function resolveType(options: CheckOptions, declared: Declaration, analysis: LetterAnalysis, letter: Letter, rules: RuleSet): ResolvedType {
  if (options.type !== undefined) return { value: known(options.type, rules), from: "flag" };
  if (declared.type !== undefined) return { value: declared.type, from: "document" };
  if (options.configuredType !== undefined) return { value: known(options.configuredType, rules), from: "config" };
  const detected = detectType(analysis, letter.text, rules, declared.subject);
  return detected ? { value: detected.type, from: "detected", reason: detected.reason } : { value: "unknown", from: "unknown" };
}

function known(name: string, rules: RuleSet): string {
  const type = findType(name, rules);
  if (type) return type;
  const names = rules.types.flatMap((t) => [t.id, t.name.nl]);
  const nearest = nearestName(name, names);
  throw new DataError([{ file: name, line: 1, column: 1, message: {
    nl: `Het brieftype "${name}" bestaat niet.${nearest ? ` Bedoelt u "${nearest}"?` : ""} Kies uit: ${rules.types.map((t) => t.id).join(", ")}.`,
    en: `The letter type "${name}" does not exist.${nearest ? ` Did you mean "${nearest}"?` : ""} Choose from: ${rules.types.map((t) => t.id).join(", ")}.`,
  } }]);
}
