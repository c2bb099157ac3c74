import type { TextRange } from "@brieftoets/letter";
import { tokenise } from "../dutch/tokens.js";
import { splitSentences } from "../dutch/sentences.js";
import type { LetterContext } from "../letter-context.js";
import { passageText } from "../passage-text.js";
import type { Profile, RuleData } from "../rule-set.js";

/** Do these words stand in a sentence of one of the profile's own passages? Those trip no rule: they were agreed as they are. */
export function isProfileText(context: LetterContext, range: TextRange): boolean {
  const own = profileSentences(context);
  const sentence = context.analysis.sentences.find((s) => s.start <= range.start && s.end >= range.end);
  return sentence !== undefined && own.has(plain(context.letter.text.slice(sentence.start, sentence.end)));
}

/** The sentences of a profile's passages: made once per profile and rule set, not once per letter. */
const made = new WeakMap<Profile, { readonly rules: RuleData; readonly sentences: ReadonlySet<string> }>();

function profileSentences(context: LetterContext): ReadonlySet<string> {
  const known = made.get(context.profile);
  if (known?.rules === context.rules) return known.sentences;
  const texts = Object.keys(context.rules.passages).map((id) => passageText(context, id));
  const sentences = new Set(texts.flatMap((text) => text.split("\n").flatMap((line) => splitSentences(line).map((s) => plain(line.slice(s.start, s.end))))));
  made.set(context.profile, { rules: context.rules, sentences });
  return sentences;
}

/** Words only; whatever stands in brackets or is a number or address may differ. */
function plain(text: string): string {
  return tokenise(text.replace(/\(\([^)]*\)\)|\{\{[^}]*\}\}|«[^»]*»|\[\[[^\]]*\]\]|<<[^>]*>>|\$\{[^}]*\}/g, " ")).filter((t) => t.kind === "word").map((t) => t.norm).join(" ");
}
