import type { Language, Rule, RuleSet } from "@brieftoets/rules";
import pc from "picocolors";
import { FlagReader } from "../flag-reader.js";
import { displayWidth } from "../terminal/display-text.js";
import { version } from "../version.js";
import { writeResult } from "../write-result.js";
import { folderConfig } from "./call-config.js";
import { valueOf, type RunCommand } from "./command.js";

/** `brieftoets rules`: every rule, for people or for machines. */
export const runRules: RunCommand = async (call) => {
  const reader = new FlagReader();
  const format = reader.choice("--format", valueOf(call.options, "format"), ["text", "json"]);
  reader.finish();
  const { config: { rules }, language } = await folderConfig(call);
  const text = format === "json" ? rulesJson(rules, language) : rulesText(rules, language, call.terminal.stdout.colour);
  await writeResult(text, valueOf(call.options, "output"), call.terminal);
  return 0;
};

function rulesJson(rules: RuleSet, language: Language): string {
  const list = sorted(rules.rules).map((rule) => ({
    id: rule.id, section: rule.section, title: rule.title[language], principle: rule.principle, types: rule.types, severity: rule.severity,
    whole: rule.whole === true, sources: rule.sources.map(({ id, at, standing, by }) => ({ id, at, standing, by })),
    options: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])),
  }));
  const tool = { name: "brieftoets", version: version(), rules: rules.hash, language };
  return `${JSON.stringify({ version: 1, tool, rules: list }, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Language, Readonly<Record<Rule["severity"], string>>>> = {
  nl: { error: "fout", warning: "waarschuwing", advice: "advies", off: "uit" },
  en: { error: "error", warning: "warning", advice: "advice", off: "off" },
};

function rulesText(rules: RuleSet, language: Language, colour: boolean): string {
  const colours = pc.createColors(colour);
  const list = sorted(rules.rules);
  const idWidth = Math.max(0, ...list.map(({ id }) => displayWidth(id)));
  const levelWidth = Math.max(...Object.values(LEVELS[language]).map(displayWidth));
  const lines: string[] = [];
  let section: string | undefined;
  for (const rule of list) {
    if (rule.section !== section) lines.push(...(section === undefined ? [] : [""]), colours.bold(rule.section));
    section = rule.section;
    lines.push(`  ${rule.id.padEnd(idWidth)}  ${colours.dim(LEVELS[language][rule.severity].padEnd(levelWidth))}  ${rule.title[language]}`);
  }
  const count = { nl: `${list.length} regels. Meer over een regel: brieftoets explain ${list[0]?.id ?? ""}`, en: `${list.length} rules. More about a rule: brieftoets explain ${list[0]?.id ?? ""}` };
  return `${[...lines, "", count[language]].join("\n")}\n`;
}

function sorted(rules: readonly Rule[]): Rule[] {
  const key = ({ section, id }: Rule): string => `${section}\n${id}`;
  return [...rules].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
