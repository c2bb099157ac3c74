import { readLetter } from "@brieftoets/letter";
import { expect, test } from "vitest";
import { checkLetter } from "./check-letter.js";
import { loadRules } from "./load-rules.js";
import type { Rule, RuleSet } from "./rule-set.js";

test("a rule whose fact throws is a failure beside the findings, in its conditions and in what it marks", async () => {
  const base = await loadRules();
  const model = base.rules.find((r) => r.id === "term-client") as Rule;
  const nowhere = { fact: "words", params: { list: "no-such-list" } };
  const asks: Rule = { ...model, id: "asks-nothing", when: { ...nowhere, operator: "found", value: true } };
  const marks: Rule = { ...model, id: "marks-nothing", finding: { ...model.finding, at: nowhere } };
  const rules: RuleSet = { ...base, rules: [asks, marks, ...base.rules] };
  const result = await checkLetter(await readLetter("Beste klant,\n\nWij schrijven de klant over XXX in deze brief.\n\nMet vriendelijke groet,\n", { path: "a.md" }), { rules, type: "notification" });
  expect(result.failures.map((f) => f.rule).sort()).toEqual(["asks-nothing", "marks-nothing"]);
  expect(result.failures[0]?.message).toContain("no-such-list");
  expect(result.findings.map((f) => f.rule)).toContain("placeholder-left");
});

test("the profile: the caller before the letter, the letter before the configuration", async () => {
  const letter = await readLetter("<!-- brieftoets profile=almere-wi -->\n\nBeste Jan,\n\nDag.\n", { path: "a.md" });
  const nameOf = async (options: Parameters<typeof checkLetter>[1]): Promise<string> => (await checkLetter(letter, options)).profile;
  expect(await nameOf({ profile: "amsterdam-wpi", configuredProfile: "nl-gemeente" })).toBe("amsterdam-wpi");
  expect(await nameOf({ configuredProfile: "amsterdam-wpi" })).toBe("almere-wi");
});
