import type { CheckOptions } from "../check-options.js";
import type { PreparedLetter } from "../check-letter.js";
import { SUPPRESSION_RULES } from "../suppression-rules.js";
import { markedBy } from "../engine.js";
import type { Occurrence } from "../facts/fact.js";
import type { Finding } from "../finding.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import type { FindingCase, Rule, SeverityLevel } from "../rule-set.js";
import { deduplicate } from "./deduplicate.js";
import { fingerprint } from "./fingerprint.js";
import { makeFixes } from "./make-fixes.js";
import { fillMessage } from "./message.js";
import { Places } from "./place.js";
import { isProfileText } from "./profile-text.js";
import { gradeSeverity } from "./severity.js";
import { suppress } from "./suppress.js";
import { suppressionMessage } from "../suppression-rules.js";

/** Findings of the rules that are met: made, freed of duplicates and accepted words, suppressed where the letter says so, sorted. */
export function makeFindings(met: readonly Rule[], prepared: PreparedLetter, options: CheckOptions): readonly Finding[] {
  const { context, severities } = prepared;
  const places = new Places(context.letter);
  const made = met.flatMap((rule) => findingsOf(rule, context, severities[rule.id], places));
  const single = deduplicate(made, context.rules.rules);
  const known = new Set([...context.rules.rules.map((r) => r.id), ...SUPPRESSION_RULES]);
  const { findings, faults } = suppress(context.letter, single, known, options.at);
  for (const { rule, occurrence } of faults) {
    if (severities[rule] === "off") continue;
    findings.push(toFinding(rule, "betrouwbaarheid", severities[rule] ?? "warning", suppressionMessage(rule)[context.language], occurrence, context, places));
  }
  findings.sort((a, b) => order(a, b) || compare(a.rule, b.rule) || a.range.end - b.range.end);
  return options.quotes === false ? findings.map(({ quote: _, ...rest }) => rest) : findings;
}

/** By start: in the source, or for word processor formats, whose offsets count in a paragraph, in the letter's text. */
const order = (a: Finding, b: Finding): number => (a.place.part === undefined ? a.place.start - b.place.start : a.range.start - b.range.start);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function findingsOf(rule: Rule, context: LetterContext, set: SeverityLevel | undefined, places: Places): Finding[] {
  const occurrences: readonly Occurrence[] = markedBy(context, rule) ?? [{ ...wholeLetter(context.letter), values: {}, whole: true }];
  return occurrences.flatMap((occurrence) => {
    if (!occurrence.whole && (isAccepted(context, occurrence) || isProfileText(context, occurrence))) return [];
    const graded = rule.finding.cases?.find((c) => answers(c, occurrence));
    const level = gradeSeverity(rule.severity, set, graded?.severity);
    if (level === "off") return [];
    const severity = isLighter(rule, context) ? "advice" : level;
    const message = graded?.message ?? rule.finding.message;
    const finding = toFinding(rule.id, rule.principle, severity, message[context.language], occurrence, context, places);
    const fix = graded?.fix === false ? undefined : (graded?.fix ?? rule.fix);
    const fixes = fix ? makeFixes(fix, occurrence, context) : [];
    return [fixes.length > 0 ? { ...finding, fixes } : finding];
  });
}

function isLighter({ adviceIn = [] }: Rule, { type, rules }: LetterContext): boolean {
  return adviceIn.includes(type) || (rules.types.find((t) => t.id === type)?.groups.some((g) => adviceIn.includes(g)) ?? false);
}

function answers(c: FindingCase, { values }: Occurrence): boolean {
  const value = values[c.value];
  if (value === undefined) return false;
  if (c.is !== undefined) return value === c.is;
  if (c.in !== undefined) return c.in.includes(String(value));
  return c.above !== undefined && Number(value) > c.above;
}

function toFinding(rule: string, principle: string, severity: Exclude<SeverityLevel, "off">, message: string, occurrence: Occurrence, context: LetterContext, places: Places): Finding {
  const { text } = context.letter;
  const range = occurrence.whole ? wholeLetter(context.letter) : { start: occurrence.start, end: occurrence.end };
  const quote = occurrence.quote ?? text.slice(range.start, range.end);
  return {
    rule, severity, message: fillMessage(message, { ...occurrence.values, quote: quote.replace(/\s+/g, " ") }), ...(quote ? { quote } : {}),
    place: places.of({ ...range, ...(occurrence.source ? { source: occurrence.source } : {}) }), range, principle,
    ...(occurrence.variant ? { variant: occurrence.variant } : {}), fingerprint: fingerprint(rule, text, range, quote === ""),
  };
}

function isAccepted({ accept, letter }: LetterContext, { start, end }: Occurrence): boolean {
  return accept.size > 0 && accept.has(letter.text.slice(start, end).toLowerCase());
}
