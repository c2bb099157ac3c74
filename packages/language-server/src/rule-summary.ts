import { sourceLine, type Finding, type Language, type RuleSet } from "@brieftoets/rules";
import { say } from "./server-context.js";

/** What a rule asks, why, which principle it serves, and on whose word: the page of `explainRule` in a few lines of Markdown. */
export function ruleSummary(id: string, rules: RuleSet, language: Language): string {
  const rule = rules.rules.find((one) => one.id === id);
  if (!rule) return `**${id}**`;
  const principle = rules.principles[rule.principle]?.title[language] ?? rule.principle;
  return [
    `**${rule.title[language]}** \`${rule.id}\``, rule.why[language].trim(),
    `${say(language, "Beginsel", "Principle")}: ${principle}`,
    rule.sources.map((use) => `- ${sourceLine(use, rules, language)}`).join("\n"),
  ].join("\n\n");
}

/** The Markdown of a finding: what is the matter, then its rule. */
export function findingSummary(finding: Finding, rules: RuleSet, language: Language): string {
  return `${finding.message}\n\n${ruleSummary(finding.rule, rules, language)}`;
}
