import { checkLetter, loadRules, readLetter, type Finding, type Fix, type RuleExample } from "@brieftoets/rules";
import { describe, expect, test } from "vitest";
import { documentFromMarkdown } from "./support/make-document.js";

const rules = await loadRules();
const FORMATS = ["markdown", "text", "html"] as const;

/** Findings as something that can be compared before and after: rule and words. */
const signs = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.rule}: ${(f.quote ?? "").replace(/\s+/g, " ")}`);

async function check(source: string, format: (typeof FORMATS)[number], example: RuleExample, rule: string): Promise<readonly Finding[]> {
  const letter = await readLetter(source, { path: `x.${format}`, format });
  const { findings } = await checkLetter(letter, {
    rules, fragment: false, ...(example.type ? { type: example.type } : {}), ...(example.profile ? { profile: example.profile } : {}), ...(example.fields ? { fields: example.fields } : {}),
    severities: rules.rules.find((r) => r.id === rule)?.severity === "off" ? { [rule]: "warning" } : {},
  });
  return findings;
}

function apply(source: string, fix: Fix): string {
  return [...fix.edits].sort((a, b) => b.start - a.start).reduce((text, e) => text.slice(0, e.start) + e.text + text.slice(e.end), source);
}

describe("a fix mends its finding and adds none", () => {
  test.each(rules.rules.map((r) => [r.id, r] as const))("%s", async (id, rule) => {
    const wrong: string[] = [];
    for (const example of rule.examples.bad) {
      for (const format of FORMATS) {
        const formats = example.formats ?? rule.formats;
        if (formats && !formats.includes(format)) continue;
        const source = format === "markdown" || example.formats?.length === 1 ? example.text : String(await documentFromMarkdown(example.text, format));
        const before = await check(source, format, example, id);
        for (const finding of before.filter((f) => f.rule === id)) {
          for (const fix of finding.fixes ?? []) {
            const after = await check(apply(source, fix), format, example, id);
            const known = new Set(signs(before));
            const added = signs(after.filter((f) => f.severity !== "advice")).filter((s) => !known.has(s));
            const left = signs(after).filter((s) => s === signs([finding])[0]).length >= signs(before).filter((s) => s === signs([finding])[0]).length;
            if (added.length > 0 || left) wrong.push(`${format} “${fix.title}” ${left ? "leaves the finding" : `adds ${added.join("; ")}`}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
