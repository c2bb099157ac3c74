import type { LetterContext } from "../letter-context.js";
import { listed } from "../sentences-with.js";
import { isHeadingLike } from "../heading-like.js";
import type { FactDefinition, Occurrence } from "./fact.js";

const REACTION = /^\s*(?:(?:onze|ons|de)\s+)?(?:reactie|antwoord)(?:\s+(?:van\s+)?(?:het\s+college|de\s+gemeente|de\s+directie))?\s*(?::\s*|$)/i;
const NEXT_POINT = /^\s*(?:advies(?:punt(?:en)?)?|aanbeveling|punt)\s*\d/i;

/** A reaction to a point of advice that says neither yes, no nor partly. */
export const openReaction: FactDefinition = {
  name: "open-reaction",
  about: "A text after the label Reactie that holds no phrase of the list (yes, no, partly). Marks its first sentence. Values: none.",
  params: { verdicts: { kind: "list", about: "Wordings of a verdict" } },
  find: (context, params) => {
    const judged = new Set(listed(context, String(params["verdicts"])).map((hit) => hit.sentence));
    return reactions(context).filter((r) => !r.sentences.some((i) => judged.has(i))).flatMap((r): Occurrence[] => (r.end > r.start ? [{ start: r.start, end: r.end, values: {} }] : []));
  },
};

interface Reaction {
  start: number;
  end: number;
  readonly sentences: number[];
}

/** The reactions, each with its first sentence and the sentences up to the next point. */
function reactions(context: LetterContext): readonly Reaction[] {
  const { analysis, letter } = context;
  const found: Reaction[] = [];
  let open: Reaction | undefined;
  for (const block of analysis.blocks) {
    if (open && open.end > open.start && isBoundary(context, block.index)) open = undefined;
    for (const sentence of block.sentences) {
      const text = letter.text.slice(sentence.start, sentence.end);
      const label = REACTION.exec(text);
      if (label) {
        const start = sentence.start + label[0].length;
        open = { start, end: sentence.start + text.trimEnd().length, sentences: [sentence.index] };
        found.push(open);
        if (open.end <= open.start) open.end = open.start;
      } else if (open) {
        if (open.end <= open.start) Object.assign(open, { start: sentence.start, end: sentence.end });
        open.sentences.push(sentence.index);
      }
      if (sentence.role === "closing") open = undefined;
    }
  }
  return found;
}

function isBoundary(context: LetterContext, index: number): boolean {
  const analysed = context.analysis.blocks[index];
  if (!analysed) return true;
  const text = context.letter.text.slice(analysed.block.start, analysed.block.end);
  return isHeadingLike(context, analysed) || NEXT_POINT.test(text) || analysed.block.marker?.match(/^\d/) !== null && analysed.block.kind === "list-item";
}
