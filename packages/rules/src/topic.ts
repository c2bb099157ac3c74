import type { Hit } from "./analysis/letter-analysis.js";
import type { LetterContext } from "./letter-context.js";
import type { PassageElement } from "./rule-set.js";
import { sentencesWith } from "./sentences-with.js";

/**
 * Is a hit about its own topic? The sentence itself decides, else the sentence before it in the paragraph, and so on; a paragraph
 * that names neither topic counts, unless the heading above it names the other one.
 */
export function speaksOf(context: LetterContext, hit: Hit, topic: PassageElement["topic"]): boolean {
  if (!topic) return true;
  const own = once(context, topic.of);
  const other = once(context, topic.not);
  const { blocks } = context.analysis;
  const first = blocks[hit.block]?.sentences[0]?.index ?? hit.sentence;
  for (let i = hit.sentence; i >= first; i--) {
    if (own.has(i)) return true;
    if (other.has(i)) return false;
  }
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
