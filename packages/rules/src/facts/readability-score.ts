import { measureLetter } from "../metrics.js";
import { wholeLetter } from "../letter-context.js";
import type { FactDefinition } from "./fact.js";

/** The readability scores of a letter, when they are low. */
export const readabilityScore: FactDefinition = {
  name: "readability-score",
  about: "The whole letter, when its Flesch-Douma score is below `below`; nothing below 50 words or 3 sentences. Values: flesch, leesindex, words, sentences.",
  params: { below: { kind: "number", about: "Flesch-Douma score below which it answers" } },
  find: (context, params) => {
    const { words, sentences, fleschDouma, leesindexA } = measureLetter(context);
    if (fleschDouma === undefined || leesindexA === undefined || fleschDouma >= Number(params["below"])) return [];
    return [{ ...wholeLetter(context.letter), whole: true, values: { flesch: Math.round(fleschDouma), leesindex: Math.round(leesindexA), words, sentences } }];
  },
};
