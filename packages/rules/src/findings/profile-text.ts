import type { TextRange } from "@brieftoets/letter";
import { sentenceAt } from "../analysis/sentence-at.js";
import { tokenise, type Token } from "../dutch/tokens.js";
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
  if (!mayBegin(own, context.letter.text.slice(sentence.start, sentence.end), context.analysis.blocks[sentence.block]?.found.tokens[sentence.span.first])) return false;
  const said = (i: number): string => saidBy(context, i);
  const words = said(sentence.index);
  if (!own.sentences.has(words)) return false;
  const isTelling = (text: string): boolean => text.split(" ").length >= TELLING;
  return isTelling(words) || [-1, 1].some((step) => {
    const i = sentence.index + step;
    return sentences[i]?.block === sentence.block && isTelling(said(i)) && own.sentences.has(said(i));
  });
}

/** The sentences of a profile's passages, as their words, and the words that they begin with. */
interface OwnText {
  readonly rules: RuleData;
  readonly sentences: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
}

/** A word begins nearly every sentence, and most begin none of the passages: that is told without reading the sentence. */
function mayBegin({ firstWords }: OwnText, sentence: string, first: Token | undefined): boolean {
  return first?.kind !== "word" || firstWords.has(first.norm) || !/^[\p{L}\d]+\s/u.test(sentence);
}

/** Made once per profile and rule set, not once per letter. */
const made = new WeakMap<Profile, OwnText>();

function profileSentences(context: LetterContext): OwnText {
  const known = made.get(context.profile);
  if (known?.rules === context.rules) return known;
  const texts = Object.keys(context.rules.passages).map((id) => passageText(context, id));
  const sentences = new Set(texts.flatMap((text) => text.split("\n").flatMap((line) => splitSentences(line).map((s) => plain(line.slice(s.start, s.end))))));
  const own: OwnText = { rules: context.rules, sentences, firstWords: new Set([...sentences].map((s) => s.slice(0, s.indexOf(" ") < 0 ? s.length : s.indexOf(" ")))) };
  made.set(context.profile, own);
  return own;
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
