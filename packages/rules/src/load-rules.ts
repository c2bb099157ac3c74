import type { RuleFile } from "./data/rule-files.js";
import type { Profile, RuleSet } from "./rule-set.js";

export type { RuleFile } from "./data/rule-files.js";

export interface LoadOptions {
  /** An organisation's own rules, word lists, passages and profiles; a file with a known name replaces that one. */
  readonly files?: readonly RuleFile[];
}

let shipped: Promise<RuleSet> | undefined;

/**
 * The shipped rules, with own files added.
 * @throws DataError with every mistake in the own files, each with file, line and column.
 */
export async function loadRules(options: LoadOptions = {}): Promise<RuleSet> {
  shipped ??= import("./generated/shipped-rules.js").then((m) => JSON.parse(m.shippedRules) as RuleSet);
  const base = await shipped;
  if (!options.files?.length) return base;
  const { composeRules } = await import("./data/compose-rules.js");
  return composeRules(options.files, base);
}

/**
 * Reads a profile from a file that is no part of a rule set.
 * @throws DataError with every mistake.
 */
export async function loadProfile(file: RuleFile, rules: RuleSet): Promise<Profile> {
  const { composeRules } = await import("./data/compose-rules.js");
  const composed = await composeRules([file], rules);
  const profile = Object.values(composed.profiles).find((p) => rules.profiles[p.name] !== p);
  if (profile) return profile;
  const { DataError } = await import("./problem.js");
  throw new DataError([{ file: file.path, line: 1, column: 1, message: { nl: "Dit is geen profiel.", en: "This is no profile." } }]);
}
