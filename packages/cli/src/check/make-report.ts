import { createHash } from "node:crypto";
import { loadRules, type Language, type RuleSet } from "@brieftoets/rules";
import { version } from "../version.js";
import type { LetterSetup } from "./letter-setup.js";
import { summarise, type CheckedLetter, type Report } from "./report.js";

/** Puts together what a reporter shows. */
export async function makeReport(letters: readonly CheckedLetter[], setups: readonly LetterSetup[], language: Language | undefined): Promise<Report> {
  const ruleSets = setups.length > 0 ? setups.map(({ config }) => config.rules) : [await loadRules()];
  const spoken = reportLanguage(setups, language);
  return {
    tool: { name: "brieftoets", version: version(), rules: hashOf(ruleSets), language: spoken },
    summary: summarise(letters.map(({ result }) => result)),
    letters,
    names: {
      types: titles(ruleSets.flatMap(({ types }) => types.map(({ id, name }) => [id, name[spoken]] as const))),
      principles: titles(ruleSets.flatMap(({ principles }) => Object.values(principles).map(({ id, title }) => [id, title[spoken]] as const))),
    },
  };
}

function titles(pairs: readonly (readonly [id: string, title: string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs);
}

/** The language of the call, else the one that all configurations agree on, else Dutch. */
function reportLanguage(setups: readonly LetterSetup[], language: Language | undefined): Language {
  const languages = new Set(setups.map((setup) => setup.language));
  const [only] = languages;
  return language ?? (languages.size === 1 && only !== undefined ? only : "nl");
}

/** The hash of the rule set; of several, one over all of them. */
function hashOf(ruleSets: readonly RuleSet[]): string {
  const hashes = [...new Set(ruleSets.map(({ hash }) => hash))].sort();
  const [only] = hashes;
  return hashes.length === 1 && only !== undefined ? only : createHash("sha256").update(hashes.join("\n")).digest("hex");
}
