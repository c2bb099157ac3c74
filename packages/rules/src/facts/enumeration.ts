import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import type { Token } from "../dutch/tokens.js";
import { isWord, rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** A list of things inside a sentence: "a, b, c en d". */
export const enumeration: FactDefinition = {
  name: "enumeration",
  about: "At least `least` things in a row in one sentence, each of at most `longest` words, the last behind en or of. Marks from the first comma's thing to the last. Values: count.",
  params: {
    least: { kind: "number", about: "Fewest things" },
    longest: { kind: "number", about: "Most words of one thing" },
  },
  find: (context, params) => runningSentences(context).flatMap((sentence): Occurrence[] => {
    const tokens = tokensOf(context, sentence);
    if (!tokens.some((t) => t.norm === ",")) return [];
    const laws = context.analysis.blocks[sentence.block]?.found.laws ?? [];
    const found = longestRun(tokens, Number(params["longest"]), (comma) => laws.some((l) => l.start <= comma.start && l.end >= comma.end));
    return found.count >= Number(params["least"]) ? [{ ...rangeOf(context, sentence, found.first, found.last), values: { count: found.count } }] : [];
  }),
};

/** Behind these words the things begin: what stands before the comma is none of them. */
const EXAMPLES = new Set(["zoals", "bijvoorbeeld", "bijv.", "namelijk", "waaronder"]);

interface Run {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** The longest run of short pieces between commas that ends with *en* or *of*. */
function longestRun(tokens: readonly Token[], longest: number, inLaw: (comma: Token) => boolean): Run {
  let best: Run = { first: 0, last: 0, count: 0 };
  const commas = tokens.flatMap((t, i) => (t.norm === "," && !inLaw(t) ? [i] : []));
  for (let c = 0; c < commas.length; c++) {
    let end = c;
    while (end + 1 < commas.length && isThing(tokens, commas[end] as number, commas[end + 1] as number, longest)) end++;
    const joint = jointAfter(tokens, commas[end] as number, longest);
    const opens = EXAMPLES.has(tokens[(commas[c] as number) + 1]?.norm ?? "");
    const count = end - c + (joint < 0 ? 0 : opens ? 2 : 3);
    if (joint >= 0 && count > best.count) best = { first: Math.max(0, (commas[c] as number) - 1), last: joint + 1 < tokens.length ? joint + 1 : joint, count };
    c = end;
  }
  return best;
}

/** Words that show that a piece is a clause or an aside: "als bedoeld in lid 4", "is verlopen". */
const CLAUSE_WORDS = new Set([...SUBORDINATORS, "die", "dat", "is", "was", "kan", "kunt", "wordt", "heeft", "moet", "mag", "lid", "artikel"]);

/** A short piece of words that is no clause and no row of numbers. */
function isThing(tokens: readonly Token[], from: number, to: number, longest: number): boolean {
  const piece = tokens.slice(from + 1, to);
  const words = piece.filter(isWord);
  return words.length > 0 && words.length <= longest && words.some((t) => t.kind !== "number") && !piece.some((t) => CLAUSE_WORDS.has(t.norm) || (t !== piece[0] && isBorderSign(t)));
}

/** The index of *en* or *of* before the last thing; -1 when a sign or too many words come first. */
function jointAfter(tokens: readonly Token[], comma: number, longest: number): number {
  let words = 0;
  for (let i = comma + 1; i < tokens.length && words <= longest; i++) {
    const token = tokens[i];
    if (!token || isBorderSign(token)) return -1;
    if (token.norm === "en" && tokens[i - 1]?.norm === "tot") return -1;
    if (token.norm === "en" || token.norm === "of") return words > 0 && tokens[i - 1]?.kind !== "number" ? i : -1;
    if (CLAUSE_WORDS.has(token.norm)) return -1;
    if (isWord(token)) words++;
  }
  return -1;
}
