import type { Sentence } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import type { Hit } from "../analysis/letter-analysis.js";
import { datedMentions, dayOfMention, type DatedMention } from "./dated-mentions.js";
import { inWindow } from "./in-window.js";
import { dateLine, letterDay } from "./letter-date.js";

/** Words right before a date by which it is a deadline without more. */
const LATEST = /(?:v[oó][oó]r of op|op of v[oó][oó]r|uiterlijk(?: (?:op|tot|v[oó][oó]r|tot en met))?(?: (?:de )?datum)?|op (?:of|uiterlijk) v[oó][oó]r|uiterste (?:inlever|reactie|aanlever)?datum(?: (?:is|om [^.]{1,40} is))?:?|(?:inlever|reactie|aanlever)datum:?|niet later dan|ten laatste(?: op)?|\bgraag op|(?:laatste|uiterste) dag\b[^.;]{0,40}\s(?:is|:))\s*$/i;
/** Words before a date that make it a deadline in a sentence about sending or answering. */
const UNTIL = /(?:v[oó][oó]r|tot(?: en met)?|t\/m|tot uiterlijk|binnen|op)\s*:?\s*$/i;
/** "van 1 maart tot en met 31 mei": a period. */
const PERIOD = /(?:van|vanaf|sinds|tussen|periode|over)\b[^.;]{0,60}$/i;
/** A label in the block before: "Inleveren vóór", "Uiterlijk". */
const LABEL = /(?:uiterlijk|inleveren|reageren|opsturen|aanleveren|uiterste|deadline|v[oó][oó]r wanneer|wanneer)[^.]{0,30}$/i;
const LABEL_LENGTH = 50;

/** The days by which the reader must have answered, in text order. Once per letter. */
export function deadlines(context: LetterContext): readonly DatedMention[] {
  return context.once("deadlines", () => {
    const from = letterDay(context);
    const line = dateLine(context);
    return datedMentions(context).filter((m) => {
      const day = dayOfMention(m, from);
      if (m === line || m.sentence.role === "quotation" || m.sentence.role === "header" || (day !== undefined && from !== undefined && day < from)) return false;
      return isDeadline(context, m);
    });
  });
}

function isDeadline(context: LetterContext, mention: DatedMention): boolean {
  const { sentence, start } = mention;
  const before = context.letter.text.slice(Math.max(sentence.start, start - 90), start);
  const isNamed = mention.field !== undefined && /uiterste|uiterlijk|deadline|inlever|reactie|reageer|aanlever/i.test(mention.field);
  if (isNamed) return true;
  if (inWindow(context.hits("words:other-terms"), sentence.start, sentence.end).length > 0) return false;
  if (LATEST.test(before)) return true;
  if (!before.trim()) return isLabelled(context, mention);
  if (!UNTIL.test(before)) return false;
  if (/tot(?: en met)?\s*$|t\/m\s*$/i.test(before) && PERIOD.test(before)) return false;
  const answers = answersIn(context, sentence);
  if (/op\s*$/i.test(before)) return answers.some((h) => /binnen|uiterlijk/i.test(context.letter.text.slice(h.start, h.end)));
  return answers.length > 0 || sentence.role === "heading";
}

function isLabelled({ analysis, letter }: LetterContext, { block }: DatedMention): boolean {
  const before = analysis.blocks[block - 1]?.block;
  return before !== undefined && before.end - before.start < LABEL_LENGTH && LABEL.test(letter.text.slice(before.start, before.end));
}

/** The words about sending or answering in a sentence. */
function answersIn(context: LetterContext, sentence: Sentence): readonly Hit[] {
  return inWindow(context.hits("words:answering"), sentence.start, sentence.end);
}

/** Terms within which the reader must answer, without a date: "binnen twee weken". In text order. */
export function answerTerms(context: LetterContext): readonly Hit[] {
  return context.once("answer-terms", () => context.hits("words:reply-terms").filter((hit) => {
    const sentence = context.analysis.sentences[hit.sentence];
    if (!sentence || sentence.role === "quotation") return false;
    if (inWindow(context.hits("words:other-terms"), sentence.start, sentence.end).length > 0) return false;
    return answersIn(context, sentence).length > 0 || sentence.role === "heading";
  }));
}
