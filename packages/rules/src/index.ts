export { readLetter, composeLetters, UnreadableLetterError } from "@brieftoets/letter";
export type { Letter, ReadOptions } from "@brieftoets/letter";
export { checkLetter } from "./check-letter.js";
export { loadRules, loadProfile } from "./load-rules.js";
export type { LoadOptions, RuleFile } from "./load-rules.js";
export { explainRule, sourceLine, standingInWords } from "./explain-rule.js";
export { inspectLetter } from "./inspect-letter.js";
export type { InspectedBlock, Inspection } from "./inspect-letter.js";
export { testRule } from "./test-rule.js";
export type { ExampleOutcome, TestOptions } from "./test-rule.js";
export { marginNotes } from "./margin-notes.js";
export type { MarginNote } from "./margin-notes.js";
export { DataError, nearestName } from "./problem.js";
export type { Problem } from "./problem.js";
export type { CheckOptions } from "./check-options.js";
export type {
  Bilingual, Edit, Failure, Finding, FindingPlace, Fix, Language, LetterResult, Metrics, Severity, TypeOrigin,
} from "./finding.js";
export type {
  Condition, FactUse, FindingCase, InsertPosition, LetterTypeData, ParamValue, Passage, PassageElement, Principle, Profile, Rule, RuleData, RuleExample,
  RuleFix, RuleOption, RuleSet, SeverityLevel, Source, SourceUse, Standing, WordEntry, WordList,
} from "./rule-set.js";
