import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import { isInfinitive } from "../dutch/infinitives.js";
import { isParticiple } from "../dutch/participles.js";
import type { Token } from "../dutch/tokens.js";
import { isQuoted } from "../hit-context.js";
import { rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

const ZULLEN = new Set(["zal", "zult", "zullen"]);
/** "zal wel", "zal misschien", "zou" and offers ("zal ik u bellen?") are no future. */
const MOODS = new Set(["ongetwijfeld", "waarschijnlijk", "misschien", "wellicht", "vermoedelijk", "mogelijk"]);

/** The future with *zullen* where the present tense says the same. */
export const futureTense: FactDefinition = {
  name: "future-tense",
  about: "A form of zullen with an infinitive in its clause, in a statement. Marks zullen. Values: verb (the infinitive; of a passive: gestuurd worden).",
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

/** Where the clause of *zullen* ends, or another verb begins. */
const STOPS = new Set([...SUBORDINATORS, "dat", "die", "wie", "wat", "hoe", "om", "maar", "want"]);
const DETERMINERS = new Set("de het een uw onze ons mijn zijn haar hun deze dit die alle elke geen jouw van voor".split(" "));

/**
 * The verb of the clause: the first infinitive behind *zullen* with those that follow it at once ("zullen blijven bellen"), or
 * right before it ("dat wij bellen zullen").
 */
function infinitiveNear(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isBorderSign(token) || STOPS.has(token.norm)) break;
    if (MOODS.has(token.norm) || (token.norm === "wel" && i === at + 1)) return undefined;
    if (isInfinitive(token.norm) && !DETERMINERS.has(tokens[i - 1]?.norm ?? "") && tokens[i - 1]?.norm !== "te") return groupAt(tokens, i);
  }
  const before = tokens[at - 1]?.norm ?? "";
  return isInfinitive(before) ? before : undefined;
}

/** "worden gestuurd" and "gestuurd worden" as "gestuurd worden"; "blijven bellen" as it stands. */
function groupAt(tokens: readonly Token[], first: number): string {
  const norm = (i: number): string => (tokens[i]?.kind === "word" ? (tokens[i]?.norm ?? "") : "");
  if (norm(first) === "worden" || norm(first) === "hebben") {
    const participle = [norm(first - 1), norm(first + 1)].find((word) => isParticiple(word) && !isInfinitive(word)) ?? [norm(first + 1), norm(first - 1)].find((word) => isParticiple(word));
    if (participle !== undefined) return `${participle} ${norm(first)}`;
  }
  const words = [norm(first)];
  for (let i = first + 1; isInfinitive(norm(i)); i++) words.push(norm(i));
  return words.join(" ");
}
