import type { ReadOptions } from "@brieftoets/letter";
import type { CheckOptions } from "../check-options.js";
import type { RuleSet } from "../rule-set.js";
import type { Config, LetterEntry } from "./config.js";
import { relativePath } from "./paths.js";

/** The settings that count where there is no configuration. */
export function defaultConfig(rules: RuleSet): Config {
  return { rules, ruleFiles: [], letters: [], compositions: [], roots: [], dialects: "auto", styles: [], severities: {}, accept: [], ignore: [] };
}

/** How a configuration wants letters to be read. */
export function readOptionsOf(config: Config): Pick<ReadOptions, "dialects" | "styles"> {
  return { dialects: config.dialects, styles: config.styles };
}

/** What a configuration says about checking the letter at an absolute path: the first entry that fits counts. */
export function checkOptionsOf(config: Config, path: string): CheckOptions {
  const entry = config.letters.find((one) => fits(one, path));
  const profile = entry?.profile ?? config.profile;
  return {
    ...sharedOptions(config),
    ...(profile === undefined ? {} : { configuredProfile: profile }),
    ...(entry?.type === undefined ? {} : { configuredType: entry.type }),
    ...(entry?.fragment === undefined ? {} : { fragment: entry.fragment }),
  };
}

/** What a configuration says about checking any letter. */
export function sharedOptions(config: Config): CheckOptions {
  return {
    rules: config.rules, severities: config.severities, accept: config.accept,
    ...(config.language ? { language: config.language } : {}), ...(config.fields ? { fields: config.fields } : {}),
  };
}

/** Whether the configuration says that the file at an absolute path is no letter. */
export function isIgnored(config: Config, path: string): boolean {
  return config.ignore.some(({ folder, test }) => test(relativePath(folder, path)));
}

function fits(entry: LetterEntry, path: string): boolean {
  const relative = relativePath(entry.folder, path);
  return entry.tests.some((test) => test(relative));
}
