import type { Hit } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import { explains } from "../dutch/explanation.js";
import { isHeadingLike } from "../heading-like.js";
import { listHits, occurrenceOf } from "./words.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** In less text than this an explanation may stand elsewhere: it is a snippet. */
const FEWEST_SENTENCES = 3;
const LONGEST_HEADING = 6;

/** Legal terms that are not explained where they are first used. */
export const unexplainedTerm: FactDefinition = {
  name: "unexplained-term",
  about: "The first use in the running text of a term of a list, when neither its sentence nor the one before or after explains it. A text of one or two lines has no place for an explanation: nothing. Values: those of `words`.",
  params: { list: { kind: "list", about: "The list of terms, with explanations as alternatives" } },
  find: (context, params) => {
    if (context.analysis.sentences.length < FEWEST_SENTENCES) return [];
    const first = new Map<number, Hit>();
    for (const hit of listHits(context, { list: params["list"], where: "body" })) if (!first.has(hit.entry) && !isInHeading(context, hit)) first.set(hit.entry, hit);
    return [...first.values()].filter((hit) => !isExplained(context, hit)).map((hit): Occurrence => occurrenceOf(context, String(params["list"]), hit));
  },
};

/** A line that looks like a heading waits for the text below it. */
function isInHeading(context: LetterContext, hit: Hit): boolean {
  const block = context.analysis.blocks[hit.block];
  if (block === undefined || isHeadingLike(context, block)) return block !== undefined;
  // A heading that its paragraph follows on the next line.
  const sentence = context.analysis.sentences[hit.sentence];
  return sentence !== undefined && sentence.words <= LONGEST_HEADING && block.sentences.length > 1 && /^\p{Lu}[^.:,;!?\n]*$/u.test(context.letter.text.slice(sentence.start, sentence.end).trim());
}

function isExplained({ analysis, letter }: LetterContext, hit: Hit): boolean {
  const text = (index: number): string => {
    const sentence = analysis.sentences[index];
    return sentence && sentence.role !== "signature" && sentence.role !== "closing" ? letter.text.slice(sentence.start, sentence.end) : "";
  };
  const sentence = analysis.sentences[hit.sentence];
  if (!sentence) return false;
  return explains({
    sentence: text(hit.sentence), from: hit.start - sentence.start, to: hit.end - sentence.start,
    before: text(hit.sentence - 1), after: text(hit.sentence + 1),
  });
}
