import type { TextRange } from "@brieftoets/letter";
import type { Language, LetterResult } from "./finding.js";
import type { RuleSet } from "./rule-set.js";

/** A comment for the margin of a document: its paragraphs, and the range in the letter's text; without a range it is about the whole letter. */
export interface MarginNote {
  readonly range: TextRange | undefined;
  readonly text: readonly string[];
}

/** The open findings of a letter as comments: what is the matter, why it matters, how to mend it, and the rule. */
export function marginNotes({ findings }: Pick<LetterResult, "findings">, rules: RuleSet, language: Language): readonly MarginNote[] {
  return findings.filter(({ suppressed, baseline }) => !suppressed && !baseline).map(({ range, message, rule, fixes = [] }) => {
    const why = rules.rules.find(({ id }) => id === rule)?.why[language];
    const mend = fixes.map(({ title }) => (language === "nl" ? `Oplossing: ${title}.` : `Fix: ${title}.`));
    return { range: range.end > range.start ? range : undefined, text: [message, ...(why ? [why] : []), ...mend, `(${rule})`] };
  });
}
