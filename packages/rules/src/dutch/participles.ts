import { PARTICLES, SEPARABLE_VERBS } from "./separable-verbs.js";
import { INSEPARABLE_VERBS } from "./verb-stem.js";
import { IRREGULAR_VERBS } from "./verb-table.js";
import { participlesOf } from "./verbs.js";

/** Look like participles, but are nouns, adjectives, adverbs or finite forms. */
const NEVER = new Set(
  ("gebied gezicht gezond geluid gewicht geduld geweld gemiddeld gerecht genot gebit gebod gebed gedicht geslacht gevecht gewricht gerucht gezant geschut gemoed gehucht gewest gelaat gewaad geschrift gelid geest geit geld gent geraamte gebeente ongezond grondgebied werkgebied leefgebied evenwicht " +
    "gebeurt getuigt gelooft geniet gedraagt geneest gehoorzaamt geleidt gedenkt gelijkt gelieft gedoogt geschiedt gewent gebiedt gedijt geldt geeft geneert geurt gebaart genaamd geleden gevoelig " +
    "beleid bestand bekend bericht bewust bescheid beeld belust beheid berucht bevoegd beroemd bereid bedeesd betracht beraad besef beest best bent belt beurt belet beloont bewind bedaard berust berecht bekwaamst beleefd bewijst bestuurt bekendst beneemt onbekend onbevoegd onbereid herbewust " +
    "verleden vermogen vervolgen verblijven verlangen verband verstand verdriet verraad verbod verkeerd verst verlof verveelt verdacht verwant verslaat verlaat verbaast verzoekt vert verder verhaal verwaand verzot verwoed verstaat verbeeldt verblijdt verleidt vermijdt vermeldt vermoedt verandert onverstand handelsverband " +
    "herfst hert hart ervaart ontslag ontbijt ontzag ontzet erft erkent ontstaat ontgaat ontzegt bestuursverband veert eert")
    .split(" "),
);
/** "geldend" is a present participle, "verdiend" and "getekend" are not. */
const PRESENT = /[^aeiou]end$/;
const NOUN = /heid$|lid$|^(?:gezins|gemeente|gebieds|gespreks|geboorte)/;
const TRUE_END = /(?:(?:teken|reken|open|oefen|orden|zegen|regen|wapen)d|(?:^|[a-z])(?:ge|her|er|ont|mis|ver)kend|(?:ge|ver|aange|omge|afge)wend|gemend|geblend|geschend)$/;
const GE = /ge(?=[\p{L}-]*[aeiouyëïöüéè])[\p{L}-]{2,40}[dt]$/u;
/** A stem in d, or in t after a voiceless sound or a short or long vowel. */
const PREFIXED = /^(?:be|ver|ont|her|er)(?=[\p{L}-]{0,40}[aeiouyëï])[\p{L}-]{1,40}(?:[^d]d|[kfspxt]t|cht|[aeou]t|[^aeou]it)$/u;
/** "verhuist", "beleeft": finite forms of verbs in -zen and -ven; their participles have d. */
const VOICED_STEM = /(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|l|r)[fs]t$/;
/** Stems in -st and the like that are no verbs in -zen. */
const VOICELESS = /(?:woest|troost|roest|laatst|toetst|eist|kruist|kwist|hoest|gist|rust|last|test|post|pest|mest|kost)$/;

const KNOWN: ReadonlySet<string> = new Set([...SEPARABLE_VERBS, ...INSEPARABLE_VERBS, ...IRREGULAR_VERBS.keys()].flatMap(participlesOf));
const STRONG: ReadonlySet<string> = new Set([...IRREGULAR_VERBS.values()].flatMap(({ participle }) => participle.map((form) => form.replace(/^ge/, ""))));
/** Stems of irregular verbs with and without t: after a prefix they make finite forms ("bezoekt", "verzend"). */
const FINITE: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS.keys()].flatMap((verb) => {
    const stem = verb.slice(0, -2);
    const lengthened = stem.replace(/([^aeiouij])([aeou])([bdfgklmnprstvz])$/, "$1$2$2$3").replace(/([bdfgklmnprst])\1$/, "$1").replace(/v$/, "f").replace(/z$/, "s");
    return [lengthened, lengthened.endsWith("t") ? lengthened : `${lengthened}t`, `${verb.slice(0, -1)}t`];
  }),
);

function withoutParticle(norm: string): string {
  const particle = PARTICLES.find((candidate) => norm.startsWith(candidate) && /^(?:ge|be|ver|ont|her)/.test(norm.slice(candidate.length)));
  return particle === undefined ? norm : norm.slice(particle.length);
}

/** "verkregen", "aangeschreven", "herbezien": a strong participle behind its prefix. */
function isStrong(word: string): boolean {
  const rest = word.replace(/^her(?=be|ver|over)/, "");
  if (KNOWN.has(rest)) return true;
  const prefix = /^(?:ge|be|ver|ont|her)/.exec(rest)?.[0];
  return prefix !== undefined && STRONG.has(rest.slice(prefix.length));
}

function isWeakPrefixed(word: string): boolean {
  const rest = word.replace(/^her(?=be|ver)/, "");
  if (!PREFIXED.test(rest) || NEVER.has(rest)) return false;
  if (FINITE.has(rest) || FINITE.has(rest.replace(/^(?:be|ver|ont|her|er)/, ""))) return false;
  return !rest.endsWith("t") || !VOICED_STEM.test(rest) || VOICELESS.test(rest);
}

/**
 * True when a word can be a Dutch past participle ("aangevraagd", "verkregen", "geïnformeerd"). It may be a finite form
 * or infinitive too ("gebruikt", "ontvangen"): only its clause can tell. Forms in -e ("gevraagde") are not participles here.
 * @param norm a word in lower case, NFC
 */
export function isParticiple(norm: string): boolean {
  if (norm.length < 4 || NOUN.test(norm) || NEVER.has(norm)) return false;
  if (KNOWN.has(norm)) return true;
  const word = withoutParticle(norm);
  if (isStrong(word)) return true;
  if (!/[dt]$/.test(word) || (PRESENT.test(word) && !TRUE_END.test(word)) || NEVER.has(word)) return false;
  if (word.startsWith("ge")) return GE.test(word);
  return isWeakPrefixed(word);
}
