import { loadRules, testRule } from "@brieftoets/rules";
import { describe, expect, test } from "vitest";
import { documentFromMarkdown } from "./support/make-document.js";

const rules = await loadRules();
const documents = [
  { format: "markdown" as const, make: (text: string) => text },
  ...(["text", "html", "docx", "odt"] as const).map((format) => ({ format, make: (text: string) => documentFromMarkdown(text, format) })),
];

describe("the examples inside the rules hold in every format", () => {
  test.each(rules.rules.map((rule) => [rule.id, rule] as const))("%s", async (_, rule) => {
    const outcomes = await testRule(rule, rules, { documents });
    expect(outcomes.length).toBeGreaterThan(1);
    expect(outcomes.filter((o) => !o.holds)).toEqual([]);
  });
});
