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
    const words = Math.min(longestPart(context, sentence), wordsRead(context, sentence)) - addressWords(context, sentence) - wordsOfOne(context, sentence);
    if (words <= Number(params["limit"])) return [];
    return [{ start: sentence.start, end: sentence.end, values: { words, level: words > Number(params["veryLong"]) ? "very-long" : "long" } }];
  }),
};

/** "Postbus 40, 8470 AA Merenland" is read as one word, however many it has. */
function addressWords(context: LetterContext, sentence: Parameters<typeof tokensOf>[1]): number {
  const text = context.letter.text.slice(sentence.start, sentence.end);
  if (!POSTCODE.test(text)) return 0;
  return [...text.matchAll(ADDRESS)].reduce((sum, [address]) => sum + address.split(/[\s,]+/).filter(Boolean).length - 1, 0);
}

/** "14 020" is read as one word, and a mark such as "a.3", or the "o" of a list, before a sentence as none. */
function wordsOfOne(context: LetterContext, sentence: Parameters<typeof tokensOf>[1]): number {
  const tokens = tokensOf(context, sentence);
  const phones = context.analysis.blocks[sentence.block]?.found.phones ?? [];
  const spare = phones.reduce((sum, p) => sum + Math.max(0, tokens.filter((t) => isWord(t) && t.start >= p.start && t.end <= p.end).length - 1), 0);
  const [mark = ""] = MARK.exec(context.letter.text.slice(sentence.start, sentence.start + 12)) ?? [];
  return spare + tokens.filter((t) => isWord(t) && t.end <= (tokens[0]?.start ?? 0) + mark.length).length;
}

const MARK = /^(?:[a-z]\.\d{1,2}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-z\d]{1,2}[.)]|o)(?=\s+\p{Lu})/u;
/** Every address holds one; without it there is none to look for. */
const POSTCODE = /[1-9]\d{3}\s?[A-Z]{2}\s/i;
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
