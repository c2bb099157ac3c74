import type { TextRange } from "@brieftoets/letter";
import { sentenceAt } from "../analysis/sentence-at.js";
import { tokenise } from "../dutch/tokens.js";
import { splitSentences } from "../dutch/sentences.js";
import type { LetterContext } from "../letter-context.js";
import { passageText } from "../passage-text.js";
import type { Profile, RuleData } from "../rule-set.js";

/** A sentence with fewer words says too little to be known by itself: "Bel ((telefoon))." */
const TELLING = 4;
/** No passage has a longer sentence; a hostile one is not looked at. UTF-16 units. */
const LONGEST = 1000;

/**
 * Do these words stand in a sentence of one of the profile's own passages? Those trip no rule: they were agreed as they are.
 * A short sentence counts only beside a longer one of the passages.
 */
export function isProfileText(context: LetterContext, range: TextRange): boolean {
  const own = profileSentences(context);
  const { sentences } = context.analysis;
  const sentence = sentenceAt(sentences, range.start);
  if (!sentence || sentence.end < range.end || sentence.end - sentence.start > LONGEST) return false;
  const said = (i: number): string => saidBy(context, i);
  const words = said(sentence.index);
  if (!own.has(words)) return false;
  const isTelling = (text: string): boolean => text.split(" ").length >= TELLING;
  return isTelling(words) || [-1, 1].some((step) => {
    const i = sentence.index + step;
    return sentences[i]?.block === sentence.block && isTelling(said(i)) && own.has(said(i));
  });
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

/** The words of each sentence that was asked for: many findings can stand in one sentence. */
const heard = new WeakMap<LetterContext, Map<number, string>>();

function saidBy(context: LetterContext, index: number): string {
  const known = heard.get(context) ?? new Map<number, string>();
  heard.set(context, known);
  const sentence = context.analysis.sentences[index];
  const said = known.get(index) ?? plain(context.letter.text.slice(sentence?.start, sentence?.end));
  known.set(index, said);
  return said;
}

/** Words only; whatever stands in brackets or is a number or address may differ. */
function plain(text: string): string {
  return tokenise(text.replace(/\(\([^)]{0,80}\)\)|\{\{[^}]{0,80}\}\}|«[^»]{0,80}»|\[\[[^\]]{0,80}\]\]|<<[^>]{0,80}>>|\$\{[^}]{0,80}\}/g, " ")).filter((t) => t.kind === "word").map((t) => t.norm).join(" ");
}
