import { wholeLetter } from "../letter-context.js";
import { wholeSentences, wordsRead } from "../running-text.js";
import type { FactDefinition } from "./fact.js";

/** Sentences that are long on average. */
export const averageSentence: FactDefinition = {
  name: "average-sentence",
  about: "The whole letter, when its sentences have more than `limit` words on average and there are at least `least`. Values: average, sentences.",
  params: {
    limit: { kind: "number", about: "Most words on average" },
    least: { kind: "number", about: "Fewest sentences for an average that says something" },
  },
  find: (context, params) => {
    const sentences = wholeSentences(context);
    const average = sentences.reduce((sum, s) => sum + wordsRead(context, s), 0) / (sentences.length || 1);
    if (sentences.length < Number(params["least"]) || average <= Number(params["limit"])) return [];
    return [{ ...wholeLetter(context.letter), whole: true, values: { average: Math.round(average), sentences: sentences.length } }];
  },
};
