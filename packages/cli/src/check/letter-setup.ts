import { readFile } from "node:fs/promises";
import { loadProfile, nearestName, type CheckOptions, type Language, type ReadOptions, type RuleSet } from "@brieftoets/rules";
import {
  checkOptionsOf, compositionOptions, findType, joinPath, letterTypeNames, readOptionsOf, withSlashes, type Composition, type Config, type ProfileChoice,
} from "@brieftoets/rules/config";
import { fileErrorText } from "../files/file-errors.js";
import { UsageError } from "../mistake.js";

/** What the call says about every letter; it goes before the configuration. */
export interface LetterFlags {
  readonly profile?: string;
  readonly type?: string;
  /** YYYY-MM-DD */
  readonly at: string;
  readonly language?: Language;
  readonly quotes: boolean;
}

/** How letters under one configuration are read and checked. */
export interface LetterSetup {
  readonly config: Config;
  readonly language: Language;
  readonly read: Pick<ReadOptions, "dialects" | "styles">;
  /** Options for the letter at an absolute path. */
  readonly optionsFor: (path: string) => CheckOptions;
  /** Options for a letter that the configuration puts together. */
  readonly optionsForComposition: (composition: Composition) => CheckOptions;
}

/**
 * Joins what the call says and what a configuration says.
 * @throws UsageError when the call names a profile or a letter type that does not exist under this configuration
 * @throws DataError when the profile is a file with mistakes
 */
export async function setUp(config: Config, flags: LetterFlags, cwd: string): Promise<LetterSetup> {
  if (flags.type !== undefined) requireType(flags.type, config.rules);
  const profile = flags.profile === undefined ? undefined : await flagProfile(flags.profile, config.rules, cwd);
  const language = flags.language ?? config.language ?? "nl";
  const common: CheckOptions = {
    language, at: flags.at, quotes: flags.quotes,
    ...(flags.type === undefined ? {} : { type: flags.type }), ...(profile === undefined ? {} : { profile }),
  };
  return {
    config, language, read: readOptionsOf(config),
    optionsFor: (path) => ({ ...checkOptionsOf(config, path), ...common }),
    optionsForComposition: (composition) => ({ ...compositionOptions(config, composition), ...common }),
  };
}

function requireType(type: string, rules: RuleSet): void {
  if (findType(type, rules) !== undefined) return;
  const ids = rules.types.map((one) => one.id).join(", ");
  const nearest = nearestName(type, letterTypeNames(rules));
  throw new UsageError({
    nl: `Onbekend brieftype bij --type: ${type}. ${nearest ? `Bedoelt u ${nearest}?` : `Kies uit: ${ids}.`}`,
    en: `Unknown letter type for --type: ${type}. ${nearest ? `Did you mean ${nearest}?` : `Choose from: ${ids}.`}`,
  });
}

/** The profile that the call names: one of the rule set, or a file. */
async function flagProfile(name: string, rules: RuleSet, cwd: string): Promise<ProfileChoice> {
  if (Object.hasOwn(rules.profiles, name)) return name;
  const path = joinPath(cwd, withSlashes(name));
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const known = Object.keys(rules.profiles);
    const nearest = nearestName(name, known);
    const why = fileErrorText(error) ?? { nl: String(error), en: String(error) };
    throw new UsageError({
      nl: `Onbekend profiel bij --profile: ${name}. ${nearest ? `Bedoelt u ${nearest}?` : `Kies uit: ${known.join(", ")}.`} Als bestand lukt het ook niet: ${why.nl}.`,
      en: `Unknown profile for --profile: ${name}. ${nearest ? `Did you mean ${nearest}?` : `Choose from: ${known.join(", ")}.`} As a file it fails too: ${why.en}.`,
    });
  }
  return loadProfile({ path: name, text }, rules);
}
