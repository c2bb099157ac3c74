import type { Hit } from "./analysis/letter-analysis.js";
import type { LetterContext } from "./letter-context.js";

/** The hits of a word list; none when there is no such list. */
export const listed = (context: LetterContext, list: string): readonly Hit[] => context.hits(`words:${list}`);

/** Indexes of the sentences in which a word of one of these lists stands. */
export function sentencesWith(context: LetterContext, ...lists: readonly string[]): ReadonlySet<number> {
  return new Set(lists.flatMap((list) => listed(context, list).map((hit) => hit.sentence)));
}
