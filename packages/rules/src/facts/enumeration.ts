import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import type { Token } from "../dutch/tokens.js";
import { isQuoted } from "../hit-context.js";
import { isWord, rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** A list of things inside a sentence: "a, b, c en d". */
export const enumeration: FactDefinition = {
  name: "enumeration",
  about: "At least `least` things in a row in one sentence, each of at most `longest` words, the last behind en or of; not in a quotation. Marks from the first comma's thing to the last. Values: count.",
  params: {
    least: { kind: "number", about: "Fewest things" },
    longest: { kind: "number", about: "Most words of one thing" },
  },
  find: (context, params) => runningSentences(context).flatMap((sentence): Occurrence[] => {
    const tokens = tokensOf(context, sentence);
    if (!tokens.some((t) => t.norm === ",")) return [];
    const laws = context.analysis.blocks[sentence.block]?.found.laws ?? [];
    const found = longestRun(tokens, Number(params["longest"]), (comma) => laws.some((l) => l.start <= comma.start && l.end >= comma.end));
    if (found.count < Number(params["least"])) return [];
    const range = rangeOf(context, sentence, found.first, found.last);
    if (isQuoted(context, { ...range, entry: 0, block: sentence.block, sentence: sentence.index, first: found.first, last: found.last })) return [];
    return [{ ...range, values: { count: found.count } }];
  }),
};

/** Behind these words the things begin: what stands before the comma is none of them. */
const EXAMPLES = new Set(["zoals", "bijvoorbeeld", "bijv.", "namelijk", "waaronder"]);

interface Run {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** The longest run of short pieces between commas that ends with *en* or *of*, or goes on behind it. */
function longestRun(tokens: readonly Token[], longest: number, inLaw: (comma: Token) => boolean): Run {
  let best: Run = { first: 0, last: 0, count: 0 };
  const commas = tokens.flatMap((t, i) => (t.norm === "," && !inLaw(t) ? [i] : []));
  for (let c = 0; c < commas.length; c++) {
    let end = c;
    while (end + 1 < commas.length && isThing(tokens, commas[end] as number, commas[end + 1] as number, longest)) end++;
    const comma = commas[c] as number;
    const joint = jointAfter(tokens, commas[end] as number, longest);
    if (joint >= 0) {
      // "Bel 06 12 34 56 78, op maandag, dinsdag en vrijdag": a number before the comma is no thing.
      const opens = EXAMPLES.has(tokens[comma + 1]?.norm ?? "") || tokens[comma - 1]?.kind === "number" || isOtherWord(tokens, comma, joint);
      const more = goesOn(tokens, commas, joint, longest);
      // When it goes on, the joint stood inside a thing.
      const count = end - c + (opens ? 2 : 3) + (more.count > 0 ? more.count - 1 : 0);
      const last = more.count > 0 ? more.last : Math.min(joint + 1, tokens.length - 1);
      if (count > best.count) best = { first: startOf(tokens, comma, longest), last, count };
    }
    c = end;
  }
  return best;
}

/** The first thing begins behind a sign or the sentence's begin, when that is near; else its last word is marked. */
function startOf(tokens: readonly Token[], comma: number, longest: number): number {
  let words = 0;
  let i = comma - 1;
  for (; i >= 0 && words <= longest; i--) {
    if (isBorderSign(tokens[i] as Token)) break;
    if (isWord(tokens[i])) words++;
  }
  return words > 0 && words <= longest && i >= 0 && tokens[i]?.norm === ":" ? i + 1 : Math.max(0, comma - 1);
}

/** "sporters, traint, coacht en begeleidt": the things are verbs, and what stands before the first comma is none. */
const isOtherWord = (tokens: readonly Token[], comma: number, joint: number): boolean => /dt$/.test(tokens[joint + 1]?.norm ?? "") && !/t$/.test(tokens[comma - 1]?.norm ?? "");

/** Things behind the last thing: "…, rustig en snel zijn, hulp bieden, luisteren". At least two, without another *en*, up to the end. */
function goesOn(tokens: readonly Token[], commas: readonly number[], joint: number, longest: number): { readonly count: number; readonly last: number } {
  const next = commas.findIndex((c) => c > joint);
  const none = { count: 0, last: joint };
  if (next < 0 || tokens.slice(joint + 1, commas[next]).filter(isWord).length > longest) return none;
  const last = tokens.length - (isBorderSign(tokens.at(-1) as Token) ? 2 : 1);
  const ends = [...commas.slice(next + 1), last + 1];
  const things = ends.every((end, i) => isThing(tokens, commas[next + i] as number, end, longest));
  return things && ends.length > 1 ? { count: ends.length, last } : none;
}

/** Words that show that a piece is a clause or an aside: "als bedoeld in lid 4", "is verlopen". */
const CLAUSE_WORDS = new Set([...SUBORDINATORS, "die", "dat", "is", "was", "kan", "kunt", "wordt", "heeft", "moet", "mag", "lid", "artikel"]);
const PREPOSITIONS = new Set("na met in op bij voor door over onder volgens tijdens sinds vanaf naast zonder".split(" "));

/** A short piece of words that is no clause, no aside ("na overleg met de raad"), no list of its own and no row of numbers. */
function isThing(tokens: readonly Token[], from: number, to: number, longest: number): boolean {
  const piece = tokens.slice(from + 1, to);
  const words = piece.filter(isWord);
  if (words.length === 0 || words.length > longest || words.every((t) => t.kind === "number")) return false;
  if (piece.some((t, i) => CLAUSE_WORDS.has(t.norm) || isJoint(tokens, from + 1 + i) || (i > 0 && isBorderSign(t)))) return false;
  const lead = piece[0]?.norm ?? "";
  return !PREPOSITIONS.has(lead) || tokens[to + 1]?.norm === lead || tokens.slice(Math.max(0, from - longest), from).some((t) => t.norm === lead);
}

/** "min of meer", "een of meer", "te leren en verbeteren": one thing. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, norm, after] = [tokens[at - 1]?.norm ?? "", tokens[at]?.norm, tokens[at + 1]?.norm ?? ""];
  if (norm !== "en" && norm !== "of") return false;
  if (/^(?:meer|meerdere|minder|niet|toe|weer)$/.test(after) || before === "tot" || (before === "burgemeester" && after === "wethouders")) return false;
  return tokens[at - 2]?.norm !== "te" || !after.endsWith("en");
}

const SUBJECTS = new Set(["u", "ik", "wij", "we", "jij", "je", "hij", "zij", "ze", "er", "dat", "dit"]);
/** "en wij sturen", "en het besteedt": behind it comes a clause. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const norm = (i: number): string => tokens[at + i]?.norm ?? "";
  if (SUBJECTS.has(norm(1))) return true;
  return /^(?:het|de|deze|een|die)$/.test(norm(1)) && [2, 3].some((i) => /(?:dt|^(?:is|was|kan|moet|heeft|wordt|zijn|gaat|komt|krijgt|blijft))$/.test(norm(i)) && norm(i + 1) !== "");
}

/** The index of *en* or *of* before the last thing; -1 when a sign, a clause or too many words come first. */
function jointAfter(tokens: readonly Token[], comma: number, longest: number): number {
  let words = 0;
  for (let i = comma + 1; i < tokens.length && words <= longest; i++) {
    const token = tokens[i];
    if (!token || isBorderSign(token)) return -1;
    if (isJoint(tokens, i)) return words > 0 && tokens[i - 1]?.kind !== "number" && !beginsClause(tokens, i) ? i : -1;
    if (CLAUSE_WORDS.has(token.norm)) return -1;
    if (isWord(token)) words++;
  }
  return -1;
}
