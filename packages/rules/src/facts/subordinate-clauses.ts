import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import type { Token } from "../dutch/tokens.js";
import { rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Sentences with a pile of subordinate clauses. */
export const subordinateClauses: FactDefinition = {
  name: "subordinate-clauses",
  about: "A sentence with at least `least` subordinate clauses. Marks from the first clause to the end. Values: count, words (that begin them).",
  params: { least: { kind: "number", about: "Fewest subordinate clauses" } },
  find: (context, params) => runningSentences(context).flatMap((sentence): Occurrence[] => {
    const tokens = tokensOf(context, sentence);
    const heads = clauseHeads(tokens);
    const first = heads[0];
    if (first === undefined || heads.length < Number(params["least"])) return [];
    const words = heads.map((i) => `“${tokens[i]?.norm ?? ""}”`).join(", ");
    return [{ ...rangeOf(context, sentence, first, tokens.length - 1), values: { count: heads.length, words } }];
  }),
};

/** Token indexes of the words that begin a subordinate clause. */
function clauseHeads(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== "word") return [];
    if (SUBORDINATORS.has(token.norm)) return isComparison(tokens, i) ? [] : [i];
    if (token.norm === "wie") return WHOM.has(tokens[i - 1]?.norm ?? "") ? [i] : [];
    if (token.norm === "die") return isRelative(tokens, i) ? [i] : [];
    return token.norm === "dat" && isConjunction(tokens, i) ? [i] : [];
  });
}

/** "bewoners van wie …". */
const WHOM = new Set(["van", "aan", "met", "voor", "bij", "door", "over"]);
const AS = new Set(["net", "zoals", "zo", "even", "evenveel", "dezelfde", "hetzelfde", "zowel", "sinds", "zelf", "meer"]);
/** "als bewijs", "waar" as an adjective, "sinds maart": no clause. A clause of three words or more has a verb at its end. */
function isComparison(tokens: readonly Token[], at: number): boolean {
  const { norm = "" } = tokens[at] ?? {};
  if (norm === "als" && AS.has(tokens[at - 1]?.norm ?? "")) return true;
  if (norm !== "als" && norm !== "sinds" && norm !== "waar" && norm !== "voor") return false;
  let words = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isBorderSign(token)) break;
    words++;
  }
  return words < 3;
}

const PREPOSITIONS = new Set("in op aan van voor met bij naar uit over door om tot na onder tegen tussen zonder volgens tijdens vanaf binnen buiten is zijn was waren en of als dan".split(" "));
/** "de brief die u kreeg", "bewoners, die …"; not "die brief", "op die dag". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.norm === ":" || before.norm === ";" || tokens[at + 1]?.norm === "van") return false;
  return before.norm === "," || before.kind === "placeholder" || (before.kind === "word" && !PREPOSITIONS.has(before.norm));
}

const NO_CLAUSE_AFTER = new Set(["is", "was", "zijn", "kan", "moet", "mag", "betekent", "geldt", "heeft", "doet", "wil"]);
/** "weten dat u …"; not "dat is", "voor dat bedrag". */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || NO_CLAUSE_AFTER.has(after.norm) || before.norm === ":" || before.norm === ";") return false;
  if (SUBORDINATORS.has(before.norm) || before.norm === "die" || before.norm === "dat") return false;
  return before.norm === "," || (before.kind !== "punctuation" && !PREPOSITIONS.has(before.norm)) || before.norm === "is";
}
