import { isHeadingLike } from "../heading-like.js";
import { wholeLetter } from "../letter-context.js";
import { runningSentences } from "../running-text.js";
import type { FactDefinition } from "./fact.js";

/** A long stretch of running text without a heading. */
export const headingGap: FactDefinition = {
  name: "heading-gap",
  about: "The whole letter, when more than `words` words follow each other without a heading (a line that looks like one counts). Values: words.",
  params: { words: { kind: "number", about: "Most words without a heading" } },
  find: (context, params) => {
    const counted = new Map<number, number>();
    for (const s of runningSentences(context)) counted.set(s.block, (counted.get(s.block) ?? 0) + s.words);
    let most = 0;
    let words = 0;
    for (const block of context.analysis.blocks) {
      words = isHeadingLike(context, block) ? 0 : words + (counted.get(block.index) ?? 0);
      most = Math.max(most, words);
    }
    return most > Number(params["words"]) ? [{ ...wholeLetter(context.letter), whole: true, values: { words: most } }] : [];
  },
};
