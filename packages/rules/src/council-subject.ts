import type { TextRange } from "@brieftoets/letter";
import type { LetterContext } from "./letter-context.js";

/** What a letter to the council answers, as its subject names it. */
export interface CouncilSubject extends TextRange {
  /** Absent when the subject is no text of the letter. */
  readonly inText: boolean;
  readonly text: string;
  readonly kind: "motion" | "promise";
}

const LABEL = /^\s*(?:onderwerp|betreft|betreffende)\s*:\s*/i;

/** The subject when it names one motion or promise; once per letter. */
export function councilSubject(context: LetterContext): CouncilSubject | undefined {
  return context.once("council-subject", () => {
    const { analysis, letter, declared } = context;
    const sentence = analysis.sentences.find((s) => s.role === "subject");
    const whole = sentence ? letter.text.slice(sentence.start, sentence.end) : (declared.subject ?? "");
    const label = LABEL.exec(whole)?.[0].length ?? 0;
    const text = whole.slice(label).trimEnd();
    const kind = /\btoezegging\b/i.test(text) ? "promise" : /\bmotie\b/i.test(text) ? "motion" : undefined;
    if (!kind) return undefined;
    const start = (sentence?.start ?? 0) + label;
    return { kind, text, inText: sentence !== undefined, start, end: start + text.length };
  });
}
