import { readLetter, type LetterFormat } from "@brieftoets/letter";
import { checkLetter } from "./check-letter.js";
import type { Rule, RuleExample, RuleSet, SeverityLevel } from "./rule-set.js";

/** Whether one example of a rule holds. */
export interface ExampleOutcome {
  readonly rule: string;
  readonly kind: "good" | "bad";
  /** Index in the list of good or bad examples. */
  readonly index: number;
  readonly format: LetterFormat;
  readonly holds: boolean;
  /** Quotes that were wanted, and quotes that were found; "" = the whole letter. */
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

export interface TestOptions {
  /** Makes the example in another format; default: Markdown as it stands, and an example that is written for one text format in that format. */
  readonly documents?: readonly { readonly format: LetterFormat; readonly make: (markdown: string) => string | Uint8Array | Promise<string | Uint8Array> }[];
}

/** Runs the examples inside a rule: nothing may be found in the good ones, exactly the quotes named in the bad ones. */
export async function testRule(rule: Rule, rules: RuleSet, options: TestOptions = {}): Promise<readonly ExampleOutcome[]> {
  const outcomes: ExampleOutcome[] = [];
  for (const kind of ["good", "bad"] as const) {
    for (const [index, example] of rule.examples[kind].entries()) {
      for (const { format, make } of options.documents ?? asWritten(example)) {
        const formats = example.formats ?? rule.formats;
        if (formats && !formats.includes(format)) continue;
        // An example for one format is written in that format; the others are Markdown.
        const document = example.formats?.length === 1 ? example.text : await make(example.text);
        outcomes.push(await run(rule, rules, example, { kind, index, format }, document));
      }
    }
  }
  return outcomes;
}

const AS_IT_STANDS = (text: string): string => text;

function asWritten({ formats }: RuleExample): Required<TestOptions>["documents"] {
  const [only, ...more] = formats ?? [];
  return [{ format: only !== undefined && more.length === 0 && (only === "html" || only === "text") ? only : "markdown", make: AS_IT_STANDS }];
}

async function run(rule: Rule, rules: RuleSet, example: RuleExample, which: Pick<ExampleOutcome, "kind" | "index" | "format">, document: string | Uint8Array): Promise<ExampleOutcome> {
  const letter = await readLetter(document, { format: which.format, path: `${rule.id}-${which.kind}-${which.index + 1}` });
  // A rule that is off in the default profile is tested as if it were on.
  const severities: Record<string, SeverityLevel> = rule.severity === "off" && !example.profile ? { [rule.id]: "warning" } : {};
  for (const other of example.without ?? []) severities[other] = "off";
  const type = example.type ?? defaultType(rule, rules);
  const result = await checkLetter(letter, {
    rules, severities, fragment: false, ...(type ? { type } : {}),
    ...(example.profile ? { profile: example.profile } : {}), ...(example.at ? { at: example.at } : {}), ...(example.fields ? { fields: example.fields } : {}),
  });
  const own = result.findings.filter((f) => f.rule === rule.id && !f.suppressed);
  const found = own.map((f) => (f.quote ?? "").replace(/\s+/g, " "));
  const wanted = which.kind === "good" ? [] : (example.finds ?? found.slice(0, 1)).map((q) => q.replace(/\s+/g, " "));
  const failures = result.failures.filter((f) => f.rule === rule.id).map((f) => `failure: ${f.message}`);
  const graded = example.severity === undefined || own.every((f) => f.severity === example.severity);
  const holds = failures.length === 0 && graded && found.length === wanted.length && found.every((q, i) => q === wanted[i]) && (which.kind === "good" || found.length > 0);
  return { rule: rule.id, ...which, holds, wanted, found: [...found, ...failures, ...(graded ? [] : own.map((f) => `severity ${f.severity}`))] };
}

/** The first type that the rule is for, so that an example need not say it. */
function defaultType(rule: Rule, rules: RuleSet): string | undefined {
  const [first] = rule.types;
  if (first === "all" || first === "resident") return "notification";
  return rules.types.find((t) => t.id === first || t.groups.includes(first ?? ""))?.id;
}
