import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import { isInfinitive } from "../dutch/infinitives.js";
import type { Token } from "../dutch/tokens.js";
import { isQuoted } from "../hit-context.js";
import { rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

const ZULLEN = new Set(["zal", "zult", "zullen"]);
/** "zal wel", "zou" and offers ("zal ik u bellen?") are no future. */
const MOODS = new Set(["wel", "ongetwijfeld", "waarschijnlijk", "misschien"]);

/** The future with *zullen* where the present tense says the same. */
export const futureTense: FactDefinition = {
  name: "future-tense",
  about: "A form of zullen with an infinitive in its clause, in a statement. Marks zullen. Values: verb (the infinitive).",
  find: (context) => runningSentences(context).flatMap((sentence) => {
    const tokens = tokensOf(context, sentence);
    if (tokens.at(-1)?.norm === "?") return [];
    return tokens.flatMap((token, at): Occurrence[] => {
      if (token.kind !== "word" || !ZULLEN.has(token.norm)) return [];
      const verb = infinitiveNear(tokens, at);
      const range = rangeOf(context, sentence, at, at);
      const hit = { ...range, entry: 0, block: sentence.block, sentence: sentence.index, first: at, last: at };
      return verb === undefined || isQuoted(context, hit) ? [] : [{ ...range, values: { verb } }];
    });
  }),
};

/** The infinitive of the clause: behind *zullen*, or right before it ("dat wij bellen zullen"). */
function infinitiveNear(tokens: readonly Token[], at: number): string | undefined {
  let found: string | undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isBorderSign(token) || SUBORDINATORS.has(token.norm)) break;
    if (MOODS.has(token.norm) && i === at + 1) return undefined;
    if (isInfinitive(token.norm)) found = token.norm;
  }
  const before = tokens[at - 1]?.norm ?? "";
  return found ?? (isInfinitive(before) ? before : undefined);
}
