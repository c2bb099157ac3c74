import type { TextRange } from "@brieftoets/letter";
import type { AnalysedBlock, Sentence } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import type { LetterContext } from "../letter-context.js";
import { isBetweenQuotes, isOwnText, sentenceAt } from "./text-search.js";

/** A date, time, number … in the text, absolute range. */
export interface PlacedMention<T> extends TextRange {
  readonly mention: T;
  readonly block: AnalysedBlock;
  readonly sentence: Sentence;
  /** As written. */
  readonly text: string;
}

/** Sentences and list items. Tables, reference lines and addresses may hold short notations. */
const RUNNING: ReadonlySet<Role> = new Set(["body", "item"]);

/** Mentions in parts of the letter (default: running text), outside quotations. */
export function mentionsIn<T extends TextRange>(context: LetterContext, of: (block: AnalysedBlock) => readonly T[], roles: ReadonlySet<Role> = RUNNING): readonly PlacedMention<T>[] {
  return context.analysis.blocks.filter(isOwnText).flatMap((block) => of(block).flatMap((mention): PlacedMention<T>[] => {
    const [start, end] = [block.block.start + mention.start, block.block.start + mention.end];
    const sentence = sentenceAt(block, start);
    if (!sentence || !roles.has(sentence.role) || isBetweenQuotes(block, start)) return [];
    return [{ mention, block, sentence, start, end, text: context.letter.text.slice(start, end) }];
  }));
}
