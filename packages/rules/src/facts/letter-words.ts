import { wholeLetter, type LetterContext } from "../letter-context.js";
import { passageState } from "../passage-state.js";
import { runningSentences } from "../running-text.js";
import type { FactDefinition } from "./fact.js";

/** A passage that fills more than this is the letter itself, no clause. */
const LONGEST_CLAUSE = 150;

/** A letter with many words. */
export const letterWords: FactDefinition = {
  name: "letter-words",
  about: "The whole letter, when its running text has more words than its type allows; fixed passages do not count. Values: words, limit.",
  params: {
    short: { kind: "number", about: "Most words of a type that is short" },
    long: { kind: "number", about: "Most words of any other type" },
    clauses: { kind: "strings", about: "Passages that do not count, by id" },
    shortTypes: { kind: "strings", about: "The letter types that are short" },
  },
  find: (context, params) => {
    const short = (params["shortTypes"] as readonly string[]).includes(context.type);
    const limit = Number(params[short ? "short" : "long"]);
    const all = runningSentences(context).reduce((sum, s) => sum + s.words, 0);
    if (all <= limit) return [];
    const words = all - clauseWords(context, params["clauses"] as readonly string[]);
    return words > limit ? [{ ...wholeLetter(context.letter), whole: true, values: { words, limit } }] : [];
  },
};

function clauseWords(context: LetterContext, clauses: readonly string[]): number {
  const counted = new Set<number>();
  let words = 0;
  for (const id of clauses.filter((c) => context.rules.passages[c])) {
    const { range } = passageState(context, id);
    if (!range) continue;
    const inside = runningSentences(context).filter((s) => s.end > range.start && s.start < range.end && !counted.has(s.index));
    const size = inside.reduce((sum, s) => sum + s.words, 0);
    if (size > LONGEST_CLAUSE) continue;
    words += size;
    inside.forEach((s) => counted.add(s.index));
  }
  return words;
}
