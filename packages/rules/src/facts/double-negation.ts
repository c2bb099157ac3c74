import { simpleClauses } from "../dutch/clauses.js";
import type { Token } from "../dutch/tokens.js";
import { isQuoted } from "../hit-context.js";
import { rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

const DENIES = new Set(["niet", "geen", "nooit"]);
const DENIES_AGAIN = new Set(["niet", "zonder", "nooit", "nimmer", "niemand", "niets"]);

/** Between two negations such a word begins a clause of its own: "als u niet belt komt u niet binnen". */
const SUBJECTS = new Set(["u", "je", "jij", "ik", "wij", "we", "hij", "zij", "ze", "jullie"]);

/** Two negations in one clause: "niet zonder reden", "nooit niet". */
export const doubleNegation: FactDefinition = {
  name: "double-negation",
  about: "Two negations in one clause (niet or geen with zonder, nooit, niemand, niets or niet). Marks from the first to the second. Values: first, second.",
  find: (context) => runningSentences(context).flatMap((sentence) => {
    const tokens = tokensOf(context, sentence);
    if (isCommand(tokens)) return [];
    return simpleClauses(tokens).flatMap(({ first, end }): Occurrence[] => {
      const pair = negations(tokens, first, end);
      if (!pair) return [];
      const [one, two] = pair;
      const range = rangeOf(context, sentence, one, two);
      const hit = { ...range, entry: 0, block: sentence.block, sentence: sentence.index, first: one, last: two };
      return isQuoted(context, hit) ? [] : [{ ...range, values: { first: tokens[one]?.norm ?? "", second: tokens[two]?.norm ?? "" } }];
    });
  }),
};

/** "Zet uw auto niet zonder kaart neer": what the reader must not do is said plainly. */
const isCommand = (tokens: readonly Token[]): boolean => tokens[0]?.kind === "word" && COMMANDS.has(tokens[0].norm) && !tokens.slice(0, 3).some((t) => SUBJECTS.has(t.norm));
const COMMANDS = new Set("zet doe ga kom laat neem stuur rijd parkeer begin bouw kap gebruik betaal teken geef open loop start vertrek werk koop bel plaats leg".split(" "));

/** The first two negations of a clause that make a double one. */
function negations(tokens: readonly Token[], first: number, end: number): readonly [number, number] | undefined {
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const norm = tokens[i]?.norm ?? "";
    if ((DENIES.has(norm) || DENIES_AGAIN.has(norm)) && !isInnocent(tokens, i, end)) found.push(i);
  }
  const [one, two] = found;
  if (one === undefined || two === undefined) return undefined;
  const [a, b] = [tokens[one]?.norm ?? "", tokens[two]?.norm ?? ""];
  if (tokens.slice(one + 1, two).some((t) => SUBJECTS.has(t.norm))) return undefined;
  const counts = (DENIES.has(a) && DENIES_AGAIN.has(b)) || (DENIES_AGAIN.has(a) && DENIES.has(b));
  return counts ? [one, two] : undefined;
}

/** "niet alleen … maar ook", "niets anders dan", "zonder het te melden" (a clause of its own), "niet eerder dan". */
function isInnocent(tokens: readonly Token[], at: number, end: number): boolean {
  const [word, next] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (word === "niet") return next === "alleen" || next === "slechts" || next === "-";
  if (word === "niets") return next === "anders";
  if (word !== "zonder") return false;
  // "Met een kind kunt u niet zonder": needs it.
  if (tokens[at - 1]?.norm === "niet" && (at + 1 >= end || tokens[at + 1]?.kind === "punctuation")) return true;
  for (let i = at + 1; i < end && i < at + 9; i++) if (tokens[i]?.norm === "te") return true;
  return false;
}
