import type { TextRange } from "@brieftoets/letter";
import type { Sentence } from "../analysis/letter-analysis.js";
import { sentenceAt } from "../analysis/sentence-at.js";
import { dateOf, dayOf } from "../dutch/calendar.js";
import type { DateMention } from "../dutch/dates.js";
import { placeholderKind } from "../dutch/placeholder-kind.js";
import { fillIns } from "../fill-ins.js";
import type { LetterContext } from "../letter-context.js";
import { blockAt } from "../mentions.js";

/** A day that the letter names, or a placeholder for one. Absolute range. */
export interface DatedMention extends TextRange {
  readonly block: number;
  readonly sentence: Sentence;
  /** What is written out; absent for a placeholder. */
  readonly date?: DateMention;
  /** Name of the placeholder. */
  readonly field?: string;
}

/** Every day in the letter, in text order; months without a day are no days. Once per letter. */
export function datedMentions(context: LetterContext): readonly DatedMention[] {
  return context.once("dated-mentions", () => [...written(context), ...fields(context)].sort((a, b) => a.start - b.start));
}

function written({ analysis }: LetterContext): DatedMention[] {
  return analysis.blocks.flatMap(({ block, found, sentences, index }) => found.dates.flatMap((date): DatedMention[] => {
    const sentence = sentenceAt(sentences, block.start + date.start);
    return sentence && date.day !== undefined && date.valid ? [{ start: block.start + date.start, end: block.start + date.end, block: index, sentence, date }] : [];
  }));
}

function fields(context: LetterContext): DatedMention[] {
  return fillIns(context).flatMap(({ start, end, name }): DatedMention[] => {
    if (placeholderKind(name) !== "date") return [];
    const block = blockAt(context, start);
    const sentence = sentenceAt(context.analysis.blocks[block]?.sentences ?? [], start);
    return sentence ? [{ start, end, block, sentence, field: name }] : [];
  });
}

/**
 * The day of a mention (days since 1970).
 * @param from a day before which a date without a year cannot lie: that of the letter. Without it such a date has no day.
 */
export function dayOfMention({ date }: DatedMention, from?: number): number | undefined {
  if (date?.day === undefined || date.month === undefined) return undefined;
  const { day, month } = date;
  if (date.year !== undefined) return dayOf({ year: date.year, month, day });
  if (from === undefined) return undefined;
  const { year } = dateOf(from);
  const here = dayOf({ year, month, day });
  return here !== undefined && here >= from ? here : dayOf({ year: year + 1, month, day });
}
