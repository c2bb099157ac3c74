import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import { isInfinitive } from "../dutch/infinitives.js";
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
    if (token.norm === "als") return isConditional(tokens, i) ? [i] : [];
    if (token.norm === "waar") return isPlace(tokens, i) ? [i] : [];
    if (SUBORDINATORS.has(token.norm)) return token.norm === "sinds" && wordsToSign(tokens, i) < 3 ? [] : [i];
    if (token.norm === "wie") return WHOM.has(tokens[i - 1]?.norm ?? "") ? [i] : [];
    if (token.norm === "die") return isRelative(tokens, i) ? [i] : [];
    return token.norm === "dat" && isConjunction(tokens, i) ? [i] : [];
  });
}

/** "bewoners van wie …". */
const WHOM = new Set(["van", "aan", "met", "voor", "bij", "door", "over"]);
const AS = new Set(["net", "zoals", "zo", "even", "evenveel", "zoveel", "dezelfde", "hetzelfde", "zowel", "sinds", "zelf", "meer"]);
/** A clause of three words or more has a verb at its end. */
const SHORTEST = 3;
/** What a clause of *als* begins with: its subject, or what stands for it. */
const SUBJECTS = new Set("u je jij jullie ik wij we hij zij ze het er de dit dat deze die een uw jouw onze ons mijn haar hun iemand niemand men mensen alle alles iedereen geen beide niet".split(" "));
/** Before a clause of *als* without such a word: it begins the sentence or a part of it. */
const BEFORE_CLAUSE = new Set(["en", "of", "maar", "dat", "ook", "alleen", "zelfs", "vooral", "behalve", "want"]);

/** "als u belt"; not "als bewijs", "als bedoeld in", "zowel de één als de ander", "net zo goed als". */
function isConditional(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!next || AS.has(before?.norm ?? "") || /^(?:zo|even|net)$/.test(tokens[at - 2]?.norm ?? "") || isSecondOfBoth(tokens, at) || wordsToSign(tokens, at) < SHORTEST) return false;
  if (next.kind !== "word" || SUBJECTS.has(next.norm)) return !CALLED.has(before?.norm ?? "");
  const begins = before === undefined || isBorderSign(before) || BEFORE_CLAUSE.has(before.norm);
  return begins && !/^(?:be|ge|ver|ont)\p{L}+[dt]$/u.test(next.norm);
}

/** "aangemerkt als een vergunning". */
const CALLED = new Set(["aangemerkt", "beschouwd", "gezien", "behandeld", "bekend", "gebruikt", "ervaren", "geregistreerd", "ingeschreven", "genoemd", "aangewezen"]);

/** "zowel de raad als de gemeente": *zowel* stands before it and no other *als* between. */
function isSecondOfBoth(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]?.norm !== "als"; i--) if (tokens[i]?.norm === "zowel") return true;
  return false;
}

function wordsToSign(tokens: readonly Token[], at: number): number {
  let words = 0;
  for (let i = at + 1; i < tokens.length; i++, words++) {
    const token = tokens[i];
    if (!token || isBorderSign(token)) break;
  }
  return words;
}

/** "de straat waar u woont"; not "wat waar is", "waar of niet waar". */
const isPlace = (tokens: readonly Token[], at: number): boolean => !/^(?:wat|niet|is|zijn|was|wel|echt)$/.test(tokens[at - 1]?.norm ?? "") && !/^(?:of|en|is)$/.test(tokens[at + 1]?.norm ?? "") && wordsToSign(tokens, at) >= SHORTEST - 1;

const PREPOSITIONS = new Set("in op aan van voor met bij naar uit over door om tot na onder tegen tussen zonder volgens tijdens vanaf binnen buiten is zijn was waren en of als dan".split(" "));
/** Behind these "die" points: "precies die leidinggevende". */
const POINTING = new Set("precies juist ook alleen zelfs vooral dus dan nu nog al niet wel weer altijd soms misschien meestal daarom dat u je ik wij we zij ze hij heeft hebben heb krijgt krijgen kan kunt kunnen wil wilt willen moet moeten mag mogen".split(" "));
/** "de brief die u kreeg", "bewoners, die …"; not "die brief", "op die dag", "u kunt die brief". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.norm === ":" || before.norm === ";" || tokens[at + 1]?.norm === "van") return false;
  return before.norm === "," || before.kind === "placeholder" || (before.kind === "word" && !PREPOSITIONS.has(before.norm) && !POINTING.has(before.norm));
}

const NO_CLAUSE_AFTER = new Set("is was zijn kan kunt moet moeten mag mogen betekent geldt heeft hebben doet doen wil wilt willen zal zullen".split(" "));
const PRONOUNS = new Set(["u", "je", "jij", "ik", "wij", "we", "zij", "ze", "hij"]);
/** Behind these "dat" is an object when no subject follows: "heeft dat tot gevolg". */
const TAKES_OBJECT = new Set(["heeft", "heb", "kan", "kunt", "moet", "mag", "zal", "gaat", "wordt"]);
/** "weten dat u …"; not "dat is", "voor dat bedrag", "moeten zij dat melden", "als je dat wilt". */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || NO_CLAUSE_AFTER.has(after.norm) || before.norm === ":" || before.norm === ";") return false;
  if (SUBORDINATORS.has(before.norm) || before.norm === "die" || before.norm === "dat") return false;
  const verb = PRONOUNS.has(before.norm) ? (tokens[at - 2]?.norm ?? "") : before.norm;
  if (TAKES_OBJECT.has(verb) && (PREPOSITIONS.has(after.norm) || isInfinitive(after.norm))) return false;
  if (PRONOUNS.has(before.norm) && isInfinitive(after.norm)) return false;
  return before.norm === "," || (before.kind !== "punctuation" && !PREPOSITIONS.has(before.norm)) || before.norm === "is";
}
