import type { Finding, Language, LetterResult, Severity } from "@brieftoets/rules";
import type { Excerpt } from "./excerpt.js";

/** How many findings count, and how many do not. */
export interface Summary {
  readonly letters: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  readonly suppressed: number;
  readonly baseline: number;
  readonly failures: number;
  readonly unreadable: number;
}

/** One letter with what a report shows of its text. */
export interface CheckedLetter {
  readonly result: LetterResult;
  /** The marked lines, one for each finding; undefined for one about the whole letter. Empty when no text may be shown. */
  readonly excerpts: readonly (Excerpt | undefined)[];
}

/** All that a reporter shows. */
export interface Report {
  readonly tool: { readonly name: "brieftoets"; readonly version: string; readonly rules: string; readonly language: Language };
  readonly summary: Summary;
  readonly letters: readonly CheckedLetter[];
  /** Titles for ids, in the language of the report. */
  readonly names: { readonly types: Readonly<Record<string, string>>; readonly principles: Readonly<Record<string, string>> };
}

/** How a report is to be shown. */
export interface ReportView {
  readonly colour: boolean;
  /** Columns on a line; undefined when a line may have any length. */
  readonly width?: number;
}

/** Turns results into one output format. */
export interface Reporter {
  /** Whether it shows excerpts of the letters. */
  readonly excerpts: boolean;
  readonly render: (report: Report, view: ReportView) => string;
}

/** Whether a finding counts: it is neither suppressed nor known from the baseline. */
export function counts(finding: Finding): boolean {
  return finding.suppressed === undefined && finding.baseline !== true;
}

/** Adds up the results of all letters. */
export function summarise(results: readonly LetterResult[]): Summary {
  const findings = results.flatMap((result) => result.findings);
  const ofSeverity = (severity: Severity): number => findings.filter((f) => counts(f) && f.severity === severity).length;
  return {
    letters: results.length,
    errors: ofSeverity("error"), warnings: ofSeverity("warning"), advice: ofSeverity("advice"),
    suppressed: findings.filter((f) => f.suppressed !== undefined).length,
    baseline: findings.filter((f) => f.suppressed === undefined && f.baseline === true).length,
    failures: results.reduce((sum, result) => sum + result.failures.length, 0),
    unreadable: results.filter((result) => result.unreadable !== undefined).length,
  };
}
