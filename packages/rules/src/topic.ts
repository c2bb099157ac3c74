import type { Hit } from "./analysis/letter-analysis.js";
import type { LetterContext } from "./letter-context.js";
import type { PassageElement } from "./rule-set.js";
import { sentencesWith } from "./sentences-with.js";

/**
 * Is a hit about its own topic? The sentence itself decides. Else no sentence before it in the paragraph may name the other topic
 * ("U kunt bezwaar maken. Dan kijken wij nog eens naar de terugbetaling. Doe dat binnen zes weken."), nor, where none of them names
 * its own, the heading above.
 */
export function speaksOf(context: LetterContext, hit: Hit, topic: PassageElement["topic"]): boolean {
  if (!topic) return true;
  const own = once(context, topic.of);
  const other = once(context, topic.not);
  const { blocks } = context.analysis;
  const first = blocks[hit.block]?.sentences[0]?.index ?? hit.sentence;
  if (own.has(hit.sentence)) return true;
  const before = Array.from({ length: hit.sentence - first + 1 }, (_, i) => first + i);
  if (before.some((i) => other.has(i))) return false;
  if (before.some((i) => own.has(i))) return true;
  return !blocks[headingAbove(context, hit.block)]?.sentences.some((s) => other.has(s.index));
}

const once = (context: LetterContext, list: string): ReadonlySet<number> => context.once(`sentences:${list}`, () => sentencesWith(context, list));

/** Index of the heading under which a block stands; -1 when there is none. */
function headingAbove(context: LetterContext, block: number): number {
  const above = context.once("headings-above", () => {
    let heading = -1;
    return context.analysis.blocks.map((b) => (heading = b.block.kind === "heading" ? b.index : heading));
  });
  return above[block] ?? -1;
}
