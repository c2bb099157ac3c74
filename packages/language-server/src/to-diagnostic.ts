import type { Finding, Letter, Problem, Severity } from "@brieftoets/rules";
import type { Diagnostic, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** LSP numbers: 1 error, 2 warning, 3 information. */
const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, advice: 3 };
const SOURCE = "brieftoets";

/** Where a finding stands, as editors count. A document without lines has one for each block of its letter, as the Word view shows them. */
export function rangeOf({ place, range }: Pick<Finding, "place" | "range">, letter?: Pick<Letter, "blocks">): Range {
  if (place.line === undefined && letter) return { start: blockPosition(range.start, letter), end: blockPosition(range.end, letter) };
  const start = { line: (place.line ?? 1) - 1, character: (place.column ?? 1) - 1 };
  return { start, end: { line: (place.endLine ?? place.line ?? 1) - 1, character: (place.endColumn ?? place.column ?? 1) - 1 } };
}

function blockPosition(offset: number, { blocks }: Pick<Letter, "blocks">): Range["start"] {
  const line = Math.max(0, blocks.findLastIndex(({ start }) => start <= offset));
  return { line, character: Math.max(0, offset - (blocks[line]?.start ?? 0)) };
}

/** Findings that are not suppressed, as diagnostics. */
export function toDiagnostics(findings: readonly Finding[], letter?: Pick<Letter, "blocks">): Diagnostic[] {
  return findings.filter((finding) => !finding.suppressed).map((finding) => {
    const label = finding.quote === undefined ? undefined : finding.place.label;
    const variant = finding.variant === undefined ? "" : ` (${finding.variant})`;
    return { range: rangeOf(finding, letter), severity: SEVERITY[finding.severity], source: SOURCE, code: finding.rule, message: `${label === undefined ? "" : `${label}: `}${finding.message}${variant}` };
  });
}

/** A mistake in a configuration or rule file: to the end of its line. */
export function problemDiagnostic(problem: Problem, document: Pick<TextDocument, "getText"> | undefined, language: "nl" | "en"): Diagnostic {
  const line = Math.max(problem.line - 1, 0);
  const text = document?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trimEnd() ?? "";
  const start = Math.max(problem.column - 1, 0);
  return { range: { start: { line, character: start }, end: { line, character: Math.max(start, text.length) } }, severity: 1, source: SOURCE, message: problem.message[language] };
}
