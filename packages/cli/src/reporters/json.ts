import type { Finding, FindingPlace, LetterResult } from "@brieftoets/rules";
import type { Reporter } from "../check/report.js";

/** The version of the JSON result; it goes up when something that exists changes its meaning. */
const VERSION = 1;

/** The result as machines read it: the shape and the order of keys in the contract. */
export const jsonReporter: Reporter = {
  excerpts: false,
  render: ({ tool, summary, letters }) => {
    // Each letter is put in order when its turn comes: of a thousand letters all at once would be the most that is ever in memory.
    const json = { version: VERSION, tool, summary, letters: letters.map(({ result }) => ({ toJSON: () => letterJson(result) })) };
    return `${JSON.stringify(json, null, 2)}\n`;
  },
};

/** One letter of the JSON result. */
function letterJson(result: LetterResult): object {
  const { path, format, template, type, profile, fragment, metrics, findings, failures, unreadable } = result;
  return {
    path, format, template, type: { value: type.value, from: type.from }, profile, fragment,
    metrics: { words: metrics.words, sentences: metrics.sentences, fleschDouma: metrics.fleschDouma, leesindexA: metrics.leesindexA },
    findings: findings.map(findingJson), failures: failures.map(({ rule, message }) => ({ rule, message })), unreadable,
  };
}

function findingJson(finding: Finding): object {
  const { rule, severity, message, quote, place, principle, variant, fixes, fingerprint, suppressed, baseline } = finding;
  return {
    rule, severity, message, quote, place: placeJson(place), principle, variant,
    fixes: (fixes ?? []).map(({ title, kind, edits }) => ({ title, kind, edits: edits.map(({ path, start, end, text }) => ({ path, start, end, text })) })),
    fingerprint, suppressed: suppressed && { reason: suppressed.reason, until: suppressed.until }, baseline,
  };
}

function placeJson({ path, row, line, column, endLine, endColumn, part, paragraph, page, label, start, end }: FindingPlace): object {
  return { path, row, line, column, endLine, endColumn, part, paragraph, page, label, start, end };
}
