import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import { isInfinitive } from "../dutch/infinitives.js";
import { isParticiple } from "../dutch/participles.js";
import type { Token } from "../dutch/tokens.js";
import { isWord, rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

const WITH_PARTICIPLE = new Set("heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden".split(" "));
const WITH_INFINITIVE = new Set("kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten zal zult zullen zou zouden wil wilt willen wilde wilden hoeft hoeven dient dienen gaat gaan laat laten".split(" "));
const STOPS = new Set([...SUBORDINATORS, "dat", "die", "want", "maar", "wie", "om", "hoe"]);

/** Words that belong together with many words between them ("tangconstructie"). */
export const splitConstruction: FactDefinition = {
  name: "split-construction",
  about: "A finite verb with more than `between` words before its participle or infinitive, or an article with more than `beforeNoun` words before its noun. Marks from the first to the last. Values: between, first, last, kind (verb, noun).",
  params: {
    between: { kind: "number", about: "Most words between the parts of a verb" },
    beforeNoun: { kind: "number", about: "Most words between an article and its noun" },
  },
  find: (context, params) => runningSentences(context).flatMap((sentence): Occurrence[] => {
    const tokens = tokensOf(context, sentence);
    const verbs = splitVerbs(tokens, Number(params["between"]));
    return [...verbs, ...splitNouns(tokens, Number(params["beforeNoun"]))].map(({ first, last, between, kind }) => ({
      ...rangeOf(context, sentence, first, last),
      values: { between, first: tokens[first]?.norm ?? "", last: tokens[last]?.norm ?? "", kind },
    }));
  }),
};

interface Split {
  readonly first: number;
  readonly last: number;
  readonly between: number;
  readonly kind: "verb" | "noun";
}

function splitVerbs(tokens: readonly Token[], most: number): Split[] {
  const found: Split[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? "";
    const closes = WITH_PARTICIPLE.has(norm) ? isParticiple : WITH_INFINITIVE.has(norm) ? isInfinitive : undefined;
    if (!closes || isPossessive(tokens, at)) continue;
    const last = closingVerb(tokens, at, closes);
    const between = last < 0 ? 0 : tokens.slice(at + 1, last).filter(isWord).length;
    if (between > most) {
      found.push({ first: at, last, between, kind: "verb" });
      at = last;
    }
  }
  return found;
}

/**
 * The verb that closes what the finite verb at `at` opens: the first that fits in its clause. When others stand behind it, the
 * first one still is its own: "kan vragen stellen en zorgen delen" opens and closes at once. -1 when it is not at the end.
 */
function closingVerb(tokens: readonly Token[], at: number, closes: (norm: string) => boolean): number {
  const end = clauseEnd(tokens, at);
  for (let i = at + 1; i < end; i++) {
    if (fits(tokens, i, at, closes)) return isAdjective(tokens, i) ? -1 : i;
  }
  return -1;
}

/** "hoeft niet te komen" closes with *te*, "kan door te bellen" does not; "de gevallen" and "zijn brief" are no verbs. */
function fits(tokens: readonly Token[], i: number, at: number, closes: (norm: string) => boolean): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]?.norm ?? ""];
  if (token?.kind !== "word" || !closes(token.norm) || DETERMINERS.has(before)) return false;
  if (token.norm === "zijn" && !closesClause(tokens, i)) return false;
  const needsTe = WITH_TE.has(tokens[at]?.norm ?? "");
  return (before === "te" || (tokens[i - 2]?.norm === "te" && PARTICLE_VERBS.has(before))) === needsTe && (!needsTe || before === "te");
}

/** "kan … gesloten loketten": a word stands behind it that begins nothing new. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "word" && !closesClause(tokens, at) && !PREPOSITIONS.has(next.norm) && !STOPS.has(next.norm) && !AFTER.has(next.norm) && !isVerb(next.norm);
}
const AFTER = new Set("als dan tot na van ook bijvoorbeeld zoals namelijk vooral dus u ik wij we hij zij ze er de het een uw dit deze om tussen vanaf zonder vanwege omdat zodat of en maar door is was kan moet zal mag wil heeft had kunt zou".split(" "));

const WITH_TE = new Set(["hoeft", "hoeven", "dient", "dienen"]);
/** Verbs behind *te* that take another: "te laten weten", "te kunnen helpen". */
const PARTICLE_VERBS = new Set(["laten", "kunnen", "gaan", "willen", "mogen", "moeten", "blijven", "komen", "worden", "hebben"]);

/** The clause goes on to the next sign or joining word, or to another finite verb; a comma may stand in an enumeration. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  let comma = -1;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    if (token.norm !== "," && isBorderSign(token)) break;
    if (token.norm === ",") comma = end;
    if (STOPS.has(token.norm) || opensClause(tokens, end) || (end > at + 1 && !isPossessive(tokens, end) && (WITH_PARTICIPLE.has(token.norm) || WITH_INFINITIVE.has(token.norm)) && !isCluster(tokens, end))) break;
  }
  const enumerates = comma < 0 || tokens.slice(comma, end).some((t) => t.norm === "en" || t.norm === "of");
  return enumerates ? end : comma;
}

const SUBJECTS = new Set(["u", "ik", "wij", "we", "jij", "je", "hij", "zij", "ze", "men", "er", "daarna", "dan"]);
/** "en wij …": behind *en* and *of* begins a new clause. */
const opensClause = (tokens: readonly Token[], at: number): boolean => /^(?:en|of)$/.test(tokens[at]?.norm ?? "") && SUBJECTS.has(tokens[at + 1]?.norm ?? "");

/** "met zijn vrouw": no verb, behind a preposition or verb. */
const isPossessive = (tokens: readonly Token[], at: number): boolean => tokens[at]?.norm === "zijn" && (PREPOSITIONS.has(tokens[at - 1]?.norm ?? "") || /^(?:van|tot|en|heeft|had|is|was|kan|wil)$/.test(tokens[at - 1]?.norm ?? ""));

/** "kan worden afgehaald", "moet laten zien": the verb is part of the group at the end. */
function isCluster(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:worden|hebben|laten|gaan|kunnen|moeten|mogen|willen)$/.test(tokens[at]?.norm ?? "")) return false;
  return closesClause(tokens, at) || [at - 1, at + 1].some((i) => isVerb(tokens[i]?.norm ?? ""));
}

const isVerb = (norm: string): boolean => norm === "te" || isParticiple(norm) || isInfinitive(norm);

/** Nothing of the clause stands behind it. */
const closesClause = (tokens: readonly Token[], at: number): boolean => at + 1 >= tokens.length || isBorderSign(tokens[at + 1] as Token) || /^(?:en|of)$/.test(tokens[at + 1]?.norm ?? "");

const DETERMINERS = new Set("de het een uw onze ons mijn zijn haar hun deze dit die alle elke geen jouw van voor met zonder".split(" "));
const ARTICLES = new Set(["de", "het", "een", "deze", "dit"]);
const PREPOSITIONS = new Set("door op in bij voor met aan ter ten te uit over onder naar tijdens tegen sinds per volgens namens binnen".split(" "));

/** "de door u op 3 maart bij ons loket ingediende aanvraag": an article, a preposition, and later a participle in -e before the noun. */
function splitNouns(tokens: readonly Token[], most: number): Split[] {
  const found: Split[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!ARTICLES.has(tokens[at]?.norm ?? "") || !PREPOSITIONS.has(tokens[at + 1]?.norm ?? "")) continue;
    const end = Math.min(clauseEnd(tokens, at), at + 25);
    for (let i = at + 2; i + 1 < end; i++) {
      if (!isInflectedParticiple(tokens[i]) || tokens[i + 1]?.kind !== "word") continue;
      const between = tokens.slice(at + 1, i + 1).filter(isWord).length;
      if (between > most) found.push({ first: at, last: i + 1, between, kind: "noun" });
      break;
    }
  }
  return found;
}

/** "ingediende", "vastgestelde", "gekozen". */
function isInflectedParticiple(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { norm } = token;
  return norm.endsWith("en") ? isParticiple(norm) : /[dt]e$/.test(norm) && (isParticiple(norm.slice(0, -1)) || (norm.endsWith("tte") && isParticiple(norm.slice(0, -2))));
}
