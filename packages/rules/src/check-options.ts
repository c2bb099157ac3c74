import type { Language } from "./finding.js";
import type { Profile, RuleSet, SeverityLevel } from "./rule-set.js";

/** What the caller knows about a letter, and how it wants the findings. */
export interface CheckOptions {
  /** The name of a profile in the rule set, or a profile, decided by the caller. `configuredProfile` is weaker than what the letter says; default "nl-gemeente". */
  readonly profile?: string | Profile;
  readonly configuredProfile?: string | Profile;
  /** Letter type by id or Dutch name, decided by the caller (origin "flag"); `configuredType` is weaker than what the letter says. */
  readonly type?: string;
  readonly configuredType?: string;
  /** Only part of a letter: rules about something missing are not asked. */
  readonly fragment?: boolean;
  /** The day on which dated rules are judged, `YYYY-MM-DD`. Default: every rule that is not yet expired counts. */
  readonly at?: string;
  /** Language of the messages; default Dutch. */
  readonly language?: Language;
  /** Default: the shipped rules. */
  readonly rules?: RuleSet;
  /** Severities by rule id; they go above those of the profile. */
  readonly severities?: Readonly<Record<string, SeverityLevel>>;
  /** Names and words that no word rule marks. */
  readonly accept?: readonly string[];
  /** The placeholders that exist; absent = not known. */
  readonly fields?: readonly string[];
  /** False leaves quotes out of the result. */
  readonly quotes?: boolean;
}
