import type { Letter, LetterComment } from "@brieftoets/letter";
import type { Occurrence } from "../facts/fact.js";
import type { Finding } from "../finding.js";

/** One suppression comment, read. */
export interface Directive {
  readonly kind: "next-line" | "disable" | "enable" | "file";
  readonly rules: readonly string[];
  readonly until?: string;
  readonly reason: string;
  readonly comment: LetterComment;
}

/** What is wrong with a suppression, as an occurrence for its own rule. */
export interface SuppressionFault {
  readonly rule: "suppression-unknown-rule" | "suppression-without-reason" | "suppression-expired" | "suppression-unused";
  readonly occurrence: Occurrence;
}

const FORM = /^brieftoets-(disable-next-line|disable-file|disable|enable)(?=\s|$)([^]*)$/;

/** Reads the suppression comments of a letter, in order. */
export function readDirectives(letter: Letter): Directive[] {
  return letter.comments.flatMap((comment) => {
    const form = FORM.exec(comment.text);
    if (!form) return [];
    const [names = "", ...reason] = (form[2] ?? "").split(/(?:^|\s)--(?:\s|$)/);
    const words = names.split(/[\s,]+/).filter(Boolean);
    const until = words.find((w) => w.startsWith("until="))?.slice(6);
    const kind = form[1] === "disable-next-line" ? "next-line" : form[1] === "disable-file" ? "file" : form[1] === "disable" ? "disable" : "enable";
    return [{ kind, rules: words.filter((w) => !w.includes("=")), reason: reason.join(" -- ").trim(), comment, ...(until ? { until } : {}) }];
  });
}

/** Marks the findings that a directive covers, and says what is wrong with the directives. */
export function suppress(letter: Letter, findings: readonly Finding[], known: ReadonlySet<string>, at: string | undefined): { findings: Finding[]; faults: SuppressionFault[] } {
  const directives = readDirectives(letter);
  const faults: SuppressionFault[] = [];
  const result = [...findings];
  for (const [index, directive] of directives.entries()) {
    if (directive.kind === "enable") continue;
    const fault = faultOf(directive, known, at);
    if (fault) {
      faults.push(fault);
      continue;
    }
    let used = false;
    for (const [i, finding] of result.entries()) {
      if (!directive.rules.includes(finding.rule) || !covers(letter, directives, index, finding)) continue;
      used = true;
      result[i] ??= finding;
      result[i] = { ...finding, suppressed: { reason: directive.reason, ...(directive.until ? { until: directive.until } : {}) } };
    }
    if (!used) faults.push({ rule: "suppression-unused", occurrence: mark(directive, { name: directive.rules.join(", ") }) });
  }
  return { findings: result, faults };
}

function faultOf(directive: Directive, known: ReadonlySet<string>, at: string | undefined): SuppressionFault | undefined {
  const unknown = directive.rules.find((r) => !known.has(r));
  if (unknown !== undefined || directive.rules.length === 0) return { rule: "suppression-unknown-rule", occurrence: mark(directive, { name: unknown ?? "" }) };
  if (!directive.reason) return { rule: "suppression-without-reason", occurrence: mark(directive, { name: directive.rules.join(", ") }) };
  if (directive.until !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(directive.until) || (at !== undefined && directive.until < at))) {
    return { rule: "suppression-expired", occurrence: mark(directive, { name: directive.rules.join(", "), until: directive.until }) };
  }
  return undefined;
}

function mark({ comment }: Directive, values: Occurrence["values"]): Occurrence {
  return { start: comment.start, end: comment.start, values, source: comment.place };
}

function covers(letter: Letter, directives: readonly Directive[], index: number, finding: Finding): boolean {
  const directive = directives[index] as Directive;
  const whole = finding.quote === undefined && finding.range.start === finding.range.end;
  if (directive.kind === "file") return true;
  if (directive.kind === "next-line") {
    const block = letter.blocks.find((b) => b.start >= directive.comment.start) ?? letter.blocks.find((b) => b.end >= directive.comment.start);
    return block !== undefined && !whole && finding.range.start >= block.start && finding.range.start <= block.end;
  }
  if (whole) return true;
  const enabled = directives.slice(index + 1).find((d) => d.kind === "enable" && d.rules.includes(finding.rule));
  return finding.range.start >= directive.comment.start && (!enabled || finding.range.start < enabled.comment.start);
}
