import type { BranchSpan, BranchStep, Letter, TextRange } from "@brieftoets/letter";

/** Combinations of branches that are tried before the answer is "unknown". */
const BOUND = 4096;

/** Whether a text is in every variant of the letter; "sometimes" names the steps of a variant without it. */
export type Coverage =
  | { readonly in: "always" | "never" | "unknown" }
  | { readonly in: "sometimes"; readonly without: readonly BranchStep[] };

/** The conditions under which a place of the letter is printed; a test of the very placeholder that it prints is none. */
export function branchAt(letter: Letter, place: TextRange): readonly BranchStep[] {
  let inner: BranchSpan | undefined;
  for (const span of letter.branches) {
    if (span.start <= place.start && span.end >= place.end && (!inner || span.end - span.start <= inner.end - inner.start)) inner = span;
  }
  return inner ? inner.path.filter((step) => !testsWhatItPrints(letter, inner as BranchSpan, step)) : [];
}

function testsWhatItPrints(letter: Letter, span: BranchSpan, step: BranchStep): boolean {
  if (step.value === "false") return false;
  return letter.placeholders.some((p) => p.start >= span.start && p.end <= span.end && p.name !== "" && step.variable.toLowerCase().includes(p.name.toLowerCase()));
}

/**
 * Is there a combination of branches in which none of the occurrences is printed?
 * Exact up to 4,096 combinations: it splits on one variable at a time and stops where a case is decided.
 * @param occurrences the conditions of each occurrence; an empty list of steps is printed always.
 */
export function coverage(letter: Letter, occurrences: readonly (readonly BranchStep[])[]): Coverage {
  if (occurrences.length === 0) return { in: "never" };
  if (occurrences.some((path) => path.length === 0)) return { in: "always" };
  const search = new Search(valuesOf(letter, occurrences));
  const without = search.uncovered(occurrences, []);
  if (search.exhausted) return { in: "unknown" };
  return without ? { in: "sometimes", without } : { in: "always" };
}

/** Every value that a variable of these paths can take in this letter, with a label. */
function valuesOf(letter: Letter, occurrences: readonly (readonly BranchStep[])[]): Map<string, Map<string, BranchStep>> {
  const wanted = new Set(occurrences.flatMap((path) => path.map((s) => s.variable)));
  const values = new Map<string, Map<string, BranchStep>>();
  for (const step of [...letter.branches.flatMap((b) => b.path), ...occurrences.flat()]) {
    if (!wanted.has(step.variable)) continue;
    const known = values.get(step.variable) ?? new Map<string, BranchStep>();
    if (!known.has(step.value)) known.set(step.value, step);
    values.set(step.variable, known);
  }
  for (const [variable, known] of values) {
    const [some] = known.values();
    const rest = known.has("true") || known.has("false") ? ["true", "false"] : ["*"];
    for (const value of rest) if (!known.has(value)) known.set(value, { variable, value, label: some?.label ?? variable });
  }
  return values;
}

class Search {
  exhausted = false;
  #tried = 0;
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, BranchStep>>;

  constructor(values: ReadonlyMap<string, ReadonlyMap<string, BranchStep>>) {
    this.#values = values;
  }

  /** The choices that lead to a variant without any of the occurrences; depth is bounded by the number of variables. */
  uncovered(open: readonly (readonly BranchStep[])[], chosen: readonly BranchStep[]): readonly BranchStep[] | undefined {
    if (open.length === 0) return chosen;
    if (open.some((path) => path.length === 0)) return undefined;
    if (++this.#tried > BOUND) {
      this.exhausted = true;
      return undefined;
    }
    const variable = open[0]?.[0]?.variable ?? "";
    // The values under which something is printed come last: the first variant found without it is the plainest to name.
    const steps = [...(this.#values.get(variable)?.values() ?? [])].sort((a, b) => count(open, a) - count(open, b));
    for (const step of steps) {
      const left = open.filter((path) => !path.some((s) => s.variable === variable && s.value !== step.value)).map((path) => path.filter((s) => s.variable !== variable));
      const found = this.uncovered(left, [...chosen, step]);
      if (found) return found;
    }
    return undefined;
  }
}

const count = (open: readonly (readonly BranchStep[])[], step: BranchStep): number =>
  open.filter((path) => path.some((s) => s.variable === step.variable && s.value === step.value)).length;

/** A variant in words: "zonder {{#if partner}}", "met {% if kind %}". */
export function nameVariant(steps: readonly BranchStep[], language: "nl" | "en"): string {
  const words = language === "nl" ? { with: "met", without: "zonder", and: " en " } : { with: "with", without: "without", and: " and " };
  return steps.map((s) => (s.value === "true" ? `${words.with} ${s.label}` : s.value === "false" || s.value === "*" ? `${words.without} ${s.label}` : `${words.with} ${s.label} = ${s.value}`)).join(words.and);
}
