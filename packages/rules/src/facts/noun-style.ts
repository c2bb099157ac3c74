import type { Sentence } from "../analysis/letter-analysis.js";
import { isNominalisation, isVerbAsNoun } from "../dutch/nominalisations.js";
import type { Token } from "../dutch/tokens.js";
import type { LetterContext } from "../letter-context.js";
import { rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Actions said as nouns: two or more in a sentence, or "het …en van". */
export const nounStyle: FactDefinition = {
  name: "noun-style",
  about: "A sentence with at least `least` nominalisations of which one has van or door behind it: marks from the first to the last. Or het + infinitive + van: marks that, unless it names what somebody thanks for or is helped with. A word with a capital inside the sentence is a name. Values: kind (many; states when all say how something is; verb), words, verb.",
  params: { least: { kind: "number", about: "Fewest nominalisations in one sentence" } },
  find: (context, params) => runningSentences(context).flatMap((sentence) => stylesOf(context, sentence, Number(params["least"]))),
};

/** What may stand between "het" and the verb: "het niet op tijd betalen van". */
const MODIFIERS = new Set("niet op tijd opnieuw in behandeling gebruik ter beschikking tijdig alsnog samen verder zelf beter goed snel daarna eventueel gezamenlijk".split(" "));
const DETERMINERS = new Set("de het een uw deze dit die alle onze haar zijn hun".split(" "));

function stylesOf(context: LetterContext, sentence: Sentence, least: number): Occurrence[] {
  const tokens = tokensOf(context, sentence);
  const nouns: number[] = [];
  let governs = false;
  const verbs: Occurrence[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    const [next, after] = [tokens[i + 1]?.norm, tokens[i + 2]];
    if (isNominalisation(token.norm)) {
      if (tokens.slice(0, i).some((t) => t.kind === "word") && isCapital(context, sentence, token)) return;
      if (!nouns.some((n) => tokens[n]?.norm === token.norm)) nouns.push(i);
      governs ||= next === "van" || next === "door";
    } else if (next === "van" && isVerbAsNoun(token.norm) && isObject(after)) {
      const article = [1, 2, 3].find((back) => tokens[i - back]?.norm === "het");
      if (article === undefined || tokens.slice(i - article + 1, i).some((t) => !MODIFIERS.has(t.norm)) || isThanksOrHelp(tokens, i - article) || isTopic(tokens, i - article) || PLAIN_ACTS.has(token.norm)) return;
      verbs.push({ ...rangeOf(context, sentence, i - article, i + 1), values: { kind: "verb", verb: token.norm, words: "" } });
    }
  });
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (nouns.length < least || !governs || first === undefined || last === undefined) return verbs;
  const words = nouns.map((i) => `“${tokens[i]?.norm ?? ""}”`).join(", ");
  return [...verbs, { ...rangeOf(context, sentence, first, last), values: { kind: nouns.every((i) => STATE.test(tokens[i]?.norm ?? "")) ? "states" : "many", verb: "", words } }];
}

/** Nouns that say how something is, not what somebody does. */
const STATE = /(?:heid|iteit)(?:en)?$/;

const isObject = (token: Token | undefined): boolean => token !== undefined && (token.kind !== "word" || DETERMINERS.has(token.norm) || token.norm.length > 2);

/** Inside a sentence a capital makes a name: "de Opdracht Inclusie en Diversiteit". */
function isCapital({ analysis }: LetterContext, { block }: Sentence, token: Token): boolean {
  return /^\p{Lu}/u.test(analysis.blocks[block]?.found.masked.slice(token.start, token.end) ?? "");
}

const TOPICS = /^(?:klacht(?:en)?|bezwaar|bezwaren|besluit|besluiten|beslissing|regels?|vergunning|ontheffing|aanvraag|melding|voorrang|verbod|toestemming)$/;
/** "Uw klacht over het snoeien van", "een vergunning voor het kappen van": what the letter is about has no plainer name. */
function isTopic(tokens: readonly Token[], article: number): boolean {
  return /^(?:over|tegen|voor|bij|om|op)$/.test(tokens[article - 1]?.norm ?? "") && [2, 3].some((back) => TOPICS.test(tokens[article - back]?.norm ?? ""));
}

/** Plain things that people do with their hands: their verb is their only name. */
const PLAIN_ACTS = new Set("huren verhuren kopen verkopen bouwen verbouwen slopen snoeien kappen planten schilderen parkeren plaatsen verplaatsen zoeken wassen koken fietsen dragen".split(" "));

const THANKS = new Set(["dank", "bedankt", "dankt", "danken", "bedanken", "bedank", "dankjewel", "dankuwel"]);
const HELP = /^(?:helpt?|helpen|hielp|hielpen|geholpen|hulp|helpende|steunt?|steunen|(?:ge)?steund|ondersteun(?:t|en|d|ing)|begeleidt?|begeleiden|begeleiding|assisteert)$/;
/** How far before the act the thanks or the help may stand. */
const NEAR = 10;

/** "Bedankt voor het invullen van", "dat helpt ons bij het zoeken van": the plain name of an act, and who does it stands there. */
function isThanksOrHelp(tokens: readonly Token[], article: number): boolean {
  const preposition = tokens[article - 1]?.norm;
  if (preposition !== "voor" && preposition !== "bij" && preposition !== "met") return false;
  for (let i = article - 2; i >= 0 && i >= article - NEAR && !/^[,;:]$/.test(tokens[i]?.norm ?? ""); i--) {
    const norm = tokens[i]?.norm ?? "";
    if (preposition === "voor" ? THANKS.has(norm) : HELP.test(norm)) return true;
  }
  return false;
}
