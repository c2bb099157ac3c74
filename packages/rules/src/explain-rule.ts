import type { Language } from "./finding.js";
import { DataError, nearestName } from "./problem.js";
import type { Rule, RuleSet, SourceUse, Standing } from "./rule-set.js";
import { SUPPRESSION_RULES, suppressionMessage } from "./suppression-rules.js";

const STANDINGS: Readonly<Record<Standing, Record<Language, string>>> = {
  statute: { nl: "staat in de wet", en: "statute" },
  adopted: { nl: "toegezegd", en: "adopted" },
  accepted: { nl: "in beginsel overgenomen", en: "accepted in principle" },
  advised: { nl: "geadviseerd, niet overgenomen", en: "advised, not adopted" },
  contested: { nl: "gevraagd, niet toegezegd", en: "asked for, not agreed to" },
  rejected: { nl: "afgewezen", en: "rejected" },
  signal: { nl: "signaal van inwoners of belangengroepen", en: "signal of residents or interest groups" },
  intended: { nl: "voorgenomen", en: "intended" },
  defect: { nl: "fout die in een echte brief is gezien", en: "mistake seen in a real letter" },
  "plain-language": { nl: "schrijfnorm voor duidelijke taal", en: "published writing norm" },
  derived: { nl: "volgt uit deze bron", en: "follows from this source" },
};

const WORDS = {
  nl: { why: "Waarom", source: "Bron", serves: "Beginsel", level: "Zwaarte", types: "Brieven", good: "Zo is het goed", bad: "Dit valt op", options: "Instellen", read: "gelezen op", whole: "Deze regel kijkt naar de hele brief, niet naar een fragment.", by: "toegezegd door", standard: "standaard" },
  en: { why: "Why", source: "Source", serves: "Principle", level: "Severity", types: "Letters", good: "Good", bad: "Found", options: "Options", read: "read on", whole: "This rule looks at a whole letter, not at a fragment.", by: "adopted by", standard: "default" },
} as const;
const LEVELS: Readonly<Record<string, Record<Language, string>>> = {
  error: { nl: "fout", en: "error" }, warning: { nl: "waarschuwing", en: "warning" }, advice: { nl: "advies", en: "advice" }, off: { nl: "staat uit", en: "off" },
};

/** How firmly a source stands, in words. */
export function standingInWords(standing: Standing, language: Language): string {
  return STANDINGS[standing][language];
}

/**
 * A rule as a page in Markdown: what, why, source and its standing, examples, options. The command, the hover and rules/README.md show this page.
 * @throws DataError when the rule does not exist, with the nearest name.
 */
export function explainRule(id: string, options: { readonly rules: RuleSet; readonly language?: Language }): string {
  const { rules, language = "nl" } = options;
  const rule = rules.rules.find((r) => r.id === id);
  const own = SUPPRESSION_RULES.find((name) => name === id);
  if (own) return suppressionPage(own, language);
  if (!rule) throw unknownRule(id, rules);
  const w = WORDS[language];
  return [
    `# ${rule.title[language]}`, `\`${rule.id}\``, messageLine(rule, language),
    `## ${w.why}`, rule.why[language],
    facts(rule, rules, language), rule.whole ? w.whole : "",
    `## ${w.source}`, rule.sources.map((s) => `- ${sourceLine(s, rules, language)}`).join("\n"),
    optionLines(rule, language),
    ...exampleParts(rule, language),
  ].filter(Boolean).join("\n\n") + "\n";
}

function unknownRule(id: string, rules: RuleSet): DataError {
  const nearest = nearestName(id, rules.rules.map((r) => r.id));
  return new DataError([{ file: id, line: 1, column: 1, message: {
    nl: `De regel "${id}" bestaat niet.${nearest ? ` Bedoelt u "${nearest}"?` : " Met brieftoets rules ziet u alle regels."}`,
    en: `The rule "${id}" does not exist.${nearest ? ` Did you mean "${nearest}"?` : " brieftoets rules lists them all."}`,
  } }]);
}

/** A rule about suppression comments is part of the program: it has no file, source or examples. */
function suppressionPage(rule: (typeof SUPPRESSION_RULES)[number], language: Language): string {
  return [`# ${OWN[language].title}`, `\`${rule}\``, `> ${filled(suppressionMessage(rule)[language])}`, OWN[language].about].join("\n\n") + "\n";
}

const OWN = {
  nl: { title: "Een uitzondering in de brief", about: "Met een opmerking in de brief zet u een regel uit: `brieftoets-disable-next-line regel -- reden`. Deze melding gaat over zo'n opmerking. U vindt de uitleg in de gids voor schrijvers." },
  en: { title: "An exception in the letter", about: "A comment in the letter switches off a rule: `brieftoets-disable-next-line rule -- reason`. This finding is about such a comment. The guide for authors explains it." },
} as const;

const filled = (message: string): string => message.replace(/\{(\w+)\}/g, "…");

const messageLine = (rule: Rule, language: Language): string => `> ${filled(rule.finding.message[language])}`;

function facts(rule: Rule, rules: RuleSet, language: Language): string {
  const w = WORDS[language];
  const types = rule.types.map((t) => rules.types.find((d) => d.id === t)?.name[language] ?? GROUPS[t]?.[language] ?? t).join(", ");
  return [`- ${w.serves}: ${rules.principles[rule.principle]?.title[language] ?? rule.principle}`, `- ${w.level}: ${LEVELS[rule.severity]?.[language]}`, `- ${w.types}: ${types}`].join("\n");
}

const GROUPS: Readonly<Record<string, Record<Language, string>>> = {
  all: { nl: "alle brieven", en: "all letters" }, resident: { nl: "alle brieven aan inwoners", en: "all letters to residents" }, decision: { nl: "alle besluiten", en: "all decisions" },
};

/** One source in words: title, place in it, publisher, date, standing. */
export function sourceLine(use: SourceUse, rules: RuleSet, language: Language): string {
  const w = WORDS[language];
  const source = rules.sources[use.id];
  const by = use.by ? `, ${w.by} ${rules.profiles[use.by]?.title[language] ?? use.by}` : "";
  const note = use.note ? ` ${use.note[language]}` : "";
  return `${source?.title ?? use.id}${use.at ? `, ${use.at}` : ""} (${source?.publisher ?? ""}, ${source?.date ?? ""}; ${w.read} ${source?.read ?? ""}). **${STANDINGS[use.standing][language]}**${by}.${note}`;
}

function optionLines(rule: Rule, language: Language): string {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return "";
  const w = WORDS[language];
  return `## ${w.options}\n\n${options.map(([name, o]) => `- \`${name}\` (${w.standard} ${String(o.default)}): ${o.about[language]}`).join("\n")}`;
}

function exampleParts(rule: Rule, language: Language): string[] {
  const w = WORDS[language];
  const show = (text: string): string => "```text\n" + text.trim() + "\n```";
  const bad = rule.examples.bad[0];
  const good = rule.examples.good[0];
  return [bad ? `## ${w.bad}\n\n${show(bad.text)}` : "", good ? `## ${w.good}\n\n${show(good.text)}` : ""];
}
