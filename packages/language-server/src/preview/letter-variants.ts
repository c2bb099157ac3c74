import type { BranchStep, Letter, TextRange } from "@brieftoets/letter";

/** A choice that a template makes. */
export interface LetterVariant {
  readonly variable: string;
  /** The tag as the author wrote it. */
  readonly label: string;
  readonly values: readonly string[];
  /** The first text that depends on it. */
  readonly range: TextRange;
}

/** The value that is chosen for each variable. */
export type VariantChoices = Readonly<Record<string, string>>;

/** The choices of a template, in text order; each variable once. */
export function variantsOf(letter: Letter): readonly LetterVariant[] {
  const found = new Map<string, { step: BranchStep; values: Set<string>; range: TextRange }>();
  for (const { start, end, path } of letter.branches) {
    for (const step of path) {
      const known = found.get(step.variable);
      if (known) known.values.add(step.value);
      else found.set(step.variable, { step, values: new Set([step.value]), range: { start, end } });
    }
  }
  return [...found].map(([variable, { step, values, range }]) => {
    const rest = values.has("true") || values.has("false") ? ["true", "false"] : ["*"];
    return { variable, label: step.label, values: [...new Set([...values, ...rest])], range };
  });
}

/** The parts of the text that are printed under a choice, in order. A variable that nobody chose has its first value. */
export function printedRanges(letter: Letter, choices: VariantChoices): readonly TextRange[] {
  const first = new Map(variantsOf(letter).map(({ variable, values }) => [variable, values[0]]));
  const chosen = (variable: string): string | undefined => (Object.hasOwn(choices, variable) ? choices[variable] : first.get(variable));
  const hidden = letter.branches.filter(({ path }) => path.some(({ variable, value }) => chosen(variable) !== value)).sort((a, b) => a.start - b.start);
  const printed: TextRange[] = [];
  let from = 0;
  for (const { start, end } of hidden) {
    if (start > from) printed.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < letter.text.length) printed.push({ start: from, end: letter.text.length });
  return printed;
}
