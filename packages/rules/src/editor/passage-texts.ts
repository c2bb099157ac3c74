import { resolveProfile, DEFAULT_PROFILE } from "../profile.js";
import { passageText } from "../passage-text.js";
import type { Language } from "../finding.js";
import type { Profile, RuleSet } from "../rule-set.js";

/** A passage that can be put into a letter. */
export interface PassageInsert {
  readonly id: string;
  readonly title: string;
  /** Text pieces and names of placeholders in turn: text, name, text, …, text. */
  readonly pieces: readonly string[];
}

/** The passages of a rule set in the words of an organisation. @throws DataError for a profile that does not exist */
export function passageTexts(rules: RuleSet, profile: string | Profile | undefined, language: Language): readonly PassageInsert[] {
  const resolved = resolveProfile(profile ?? DEFAULT_PROFILE, rules);
  return Object.values(rules.passages).map(({ id, title }) => ({
    id, title: title[language], pieces: passageText({ profile: resolved, rules }, id).split(/\(\(([^()]+)\)\)/),
  }));
}
