import type { LetterContext } from "../letter-context.js";
import { isWord, runningSentences, tokensOf, wordsRead } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Sentences of the running text with many words. A semicolon ends a sentence; a placeholder is one word. */
export const longSentence: FactDefinition = {
  name: "long-sentence",
  about: "A sentence of the running text with more words than `limit`. Marks it. Values: words, level (long, very-long).",
  params: {
    limit: { kind: "number", about: "Most words of a sentence that is not long" },
    veryLong: { kind: "number", about: "Most words of a sentence that is not very long" },
  },
  find: (context, params) => runningSentences(context).flatMap((sentence): Occurrence[] => {
    if (sentence.words <= Number(params["limit"])) return [];
    const words = Math.min(longestPart(context, sentence), wordsRead(context, sentence)) - addressWords(context, sentence);
    if (words <= Number(params["limit"])) return [];
    return [{ start: sentence.start, end: sentence.end, values: { words, level: words > Number(params["veryLong"]) ? "very-long" : "long" } }];
  }),
};

/** "Postbus 40, 8470 AA Merenland" is read as one word, however many it has. */
function addressWords(context: LetterContext, sentence: Parameters<typeof tokensOf>[1]): number {
  const text = context.letter.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(ADDRESS)].reduce((sum, [address]) => sum + address.split(/[\s,]+/).filter(Boolean).length - 1, 0);
}

const ADDRESS = /(?:(?:postbus|antwoordnummer)\s\d{1,6}|\p{Lu}[\p{L}'’-]{3,30}\s\d{1,5}\s?[a-z]?)(?:,\s|\s)[1-9]\d{3}\s?[A-Z]{2}\s\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:aan\s)?(?:de[nr]?\s)?\p{Lu}[\p{L}'’-]{1,30})?/giu;

function longestPart(context: LetterContext, sentence: Parameters<typeof tokensOf>[1]): number {
  let most = 0;
  let words = 0;
  for (const token of tokensOf(context, sentence)) {
    if (token.norm === ";") words = 0;
    else if (isWord(token)) most = Math.max(most, ++words);
  }
  return most;
}
