import type { Finding, Severity } from "@brieftoets/rules";
import { isAboutWhole } from "@brieftoets/rules/config";
import pc from "picocolors";
import { counts, type CheckedLetter, type Report, type Reporter, type ReportView } from "../check/report.js";
import { visible, wrap } from "../terminal/display-text.js";
import { excerptLines, numberWidthOf } from "./text-excerpt.js";
import { TEXT_WORDS, type TextWords } from "./text-words.js";

/** Columns that are used when nothing says how many there are. */
const DEFAULT_WIDTH = 100;

type Colours = ReturnType<typeof pc.createColors>;

interface Style {
  readonly words: TextWords;
  readonly colours: Colours;
  readonly width: number;
  /** Messages are wrapped only where a person reads along. */
  readonly wraps: boolean;
  readonly names: Report["names"];
}

/** The result as people read it, grouped by letter. */
export const textReporter: Reporter = {
  excerpts: true,
  render: (report, view) => {
    if (report.letters.length === 0) return "";
    const style = styleOf(report, view);
    const shown = report.letters.length === 1 ? report.letters : report.letters.filter(hasSomething);
    return [...shown.map((letter) => letterText(letter, style)), summaryText(report, style)].join("\n");
  },
};

function styleOf(report: Report, view: ReportView): Style {
  return {
    words: TEXT_WORDS[report.tool.language], colours: pc.createColors(view.colour), width: Math.max(view.width ?? DEFAULT_WIDTH, 40),
    wraps: view.width !== undefined, names: report.names,
  };
}

function hasSomething({ result }: CheckedLetter): boolean {
  return result.unreadable !== undefined || result.failures.length > 0 || result.findings.some(counts);
}

function letterText(letter: CheckedLetter, style: Style): string {
  const { result, excerpts } = letter;
  const { colours, words } = style;
  const title = colours.bold(colours.underline(visible(result.path)));
  if (result.unreadable !== undefined) return `${title}\n\n  ${colours.red(words.unreadable)}: ${visible(result.unreadable)}\n`;
  const lines = [title, colours.dim(describe(letter, style)), ""];
  for (const [i, finding] of result.findings.entries()) if (counts(finding)) lines.push(...findingLines(finding, excerpts[i], letter, style), "");
  for (const { rule, message } of result.failures) lines.push(`  ${colours.red(`${words.failure}[${rule}]`)}: ${visible(message)}`, "");
  if (!hasSomething(letter)) lines.push(`  ${words.nothing}`, "");
  return lines.join("\n");
}

/** What the letter was taken for: its type and where that comes from, its profile. */
function describe({ result: { type, profile, fragment } }: CheckedLetter, { words, names }: Style): string {
  const origin = words.origin[type.from];
  const name = type.from === "unknown" ? words.unknownType : `${names.types[type.value] ?? type.value}${origin === "" ? "" : ` (${origin})`}`;
  return visible([name, ...(fragment ? [words.fragment] : []), `${words.profile} ${profile}`].join(" · "));
}

function findingLines(finding: Finding, excerpt: CheckedLetter["excerpts"][number], letter: CheckedLetter, style: Style): string[] {
  const { words, colours, names } = style;
  const paint = painter(finding.severity, colours);
  const head = `${words.severity[finding.severity]}[${finding.rule}]`;
  const numberWidth = excerpt ? numberWidthOf(excerpt) : 1;
  const margin = " ".repeat(numberWidth + 2);
  const note = (label: string, text: string): string => `  ${margin}${colours.dim("=")} ${label}: ${visible(text)}`;
  return [
    ...message(head, finding.message, paint, style),
    `  ${margin.slice(2)}${colours.dim("-->")} ${visible(placeText(finding, letter, words))}`,
    ...(excerpt ? excerptLines(excerpt, {
      gutter: colours.dim, mark: paint, moreLines: words.moreLines, width: style.width - 2, numberWidth,
    }).map((line) => `  ${line}`) : []),
    ...(finding.variant === undefined ? [] : [note(words.variant, finding.variant)]),
    ...(finding.fixes ?? []).map((fix) => note(fix.kind === "safe" ? words.safeFix : words.proposal, fix.title)),
    note(words.principle, names.principles[finding.principle] ?? finding.principle),
  ];
}

function message(head: string, text: string, paint: (text: string) => string, { width, wraps }: Style): string[] {
  const whole = `${head}: ${visible(text)}`;
  const [first = "", ...rest] = wraps ? wrap(whole, Math.max(width - 2, 30)) : [whole];
  return [`  ${paint(first.slice(0, head.length))}${first.slice(head.length)}`, ...rest.map((line) => `    ${line}`)];
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
  const colour = severity === "error" ? colours.red : severity === "warning" ? colours.yellow : colours.cyan;
  return (text) => colours.bold(colour(text));
}

function placeText(finding: Finding, { result }: CheckedLetter, words: TextWords): string {
  const { place } = finding;
  if (isAboutWhole(finding)) return `${result.path}: ${words.wholeLetter}`;
  const path = place.path ?? result.path;
  if (place.line !== undefined) return `${path}:${place.line}:${place.column ?? 1}`;
  return place.label === undefined ? path : `${path}: ${place.label}`;
}

function summaryText({ summary, letters }: Report, { words, colours }: Style): string {
  const amounts = [
    ...(summary.errors > 0 ? [painter("error", colours)(words.errors(summary.errors))] : []),
    ...(summary.warnings > 0 ? [painter("warning", colours)(words.warnings(summary.warnings))] : []),
    ...(summary.advice > 0 ? [painter("advice", colours)(words.advice(summary.advice))] : []),
  ];
  const findings = letters.flatMap(({ result }) => result.findings.filter(counts));
  const fixable = findings.filter(({ fixes }) => fixes?.some(({ kind }) => kind === "safe")).length;
  const lines = [
    `${words.checked(summary.letters)}: ${amounts.length > 0 ? amounts.join(", ") : words.nothing}.`,
    ...(summary.unreadable > 0 ? [colours.red(words.unreadables(summary.unreadable))] : []),
    ...(summary.failures > 0 ? [colours.red(words.failures(summary.failures))] : []),
    ...(summary.suppressed > 0 ? [words.suppressed(summary.suppressed)] : []),
    ...(summary.baseline > 0 ? [words.baseline(summary.baseline)] : []),
    ...(fixable > 0 ? [words.fixable(fixable)] : []),
    ...(findings[0] ? [colours.dim(words.explain(findings[0].rule))] : []),
  ];
  return `${lines.join("\n")}\n`;
}
