import { explainRule } from "./explain-rule.js";
import type { RuleSet } from "./rule-set.js";

/** rules/README.md: every rule with its page, by section. Made from the data, so that it never differs from it. */
export function rulesOverview(rules: RuleSet): string {
  const sections = [...new Set(rules.rules.map((r) => r.section))].sort();
  const list = sections.map((section) => `- ${section}: ${rules.rules.filter((r) => r.section === section).map((r) => `[${r.id}](#${r.id})`).join(", ")}`);
  const pages = sections.flatMap((section) => rules.rules.filter((r) => r.section === section).sort((a, b) => (a.id < b.id ? -1 : 1)).map((r) => page(r.id, rules)));
  return `# Regels\n\nGemaakt uit de bestanden in deze map; verander die, niet deze pagina. Hoe u een regel maakt of verandert, staat in docs/nl/regels.md.\n\n${list.join("\n")}\n\n${pages.join("\n")}`;
}

/** The page of a rule with its headings two levels down and an anchor that bears its id. */
function page(id: string, rules: RuleSet): string {
  return `<a id="${id}"></a>\n\n${explainRule(id, { rules, language: "nl" }).replace(/^(#+) /gm, "#$1 ")}`;
}
