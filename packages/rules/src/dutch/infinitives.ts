import { PARTICLES, SEPARABLE_VERBS } from "./separable-verbs.js";
import { INSEPARABLE_VERBS } from "./verb-stem.js";
import { IRREGULAR_VERBS } from "./verb-table.js";

/** Common regular verbs of letters; irregular, separable and prefixed ones are known from their own lists. */
const REGULAR = new Set(
  ("antwoorden bellen betalen bedoelen bewaren bezorgen boeken controleren delen duren eindigen fietsen gebeuren geloven groeien halen handelen helpen herhalen heten hopen horen huren kennen klagen kloppen kosten leggen leiden leren letten leven luisteren maken melden missen mailen noemen oefenen openen opnemen passen praten planten plannen plaatsen proberen regelen reageren rekenen reizen rusten schakelen scheiden snappen sparen spelen starten stellen steunen stoppen storten sturen tekenen tellen testen tonen trouwen vertellen vervangen verhuizen verhogen verlagen verwerken verbeteren veranderen voelen volgen voeren vormen vullen wachten wandelen wennen wensen werken wijzigen willen wisselen wonen zetten zorgen " +
    "beantwoorden beëindigen behandelen behoren beoordelen beperken bereiken berekenen beschermen beslissen bespreken besteden bestellen betekenen bevestigen bezoeken ervaren gebruiken herinneren herstellen ondersteunen onderzoeken ontmoeten ontwikkelen overleggen verdelen verdienen verduidelijken verklaren verkopen verminderen versturen vertalen verstrekken vervallen verwachten verwijderen verzamelen verzekeren verzorgen voldoen").split(" "),
);
const ENDING = /(?:eren|iëren)$/;
/** Nouns in -eren and the like. */
const NOUNS = new Set(["kinderen", "goederen", "liederen", "bladeren", "heren", "dieren", "papieren", "formulieren", "manieren", "jongeren", "ouderen", "uren", "huren", "buren", "eieren", "volkeren", "tarieven", "bezwaren", "anderen", "spieren", "wateren", "veren", "meren", "kwartieren", "rivieren", "ambtenaren", "gevaren"]);
const PREFIXED = /^(?:be|ge|her|ont|ver)\p{L}{3,}en$/u;
const PREFIXED_NOUNS = new Set(["bedragen", "berichten", "besluiten", "gesprekken", "gevolgen", "gevallen", "gebieden", "gebouwen", "gemeenten", "gezinnen", "getallen", "verhalen", "verslagen", "verzoeken", "vereisten", "verschillen", "voorwaarden", "belangen", "beperkingen", "verdragen", "beloften", "benen", "beroepen", "bewijzen", "gebreken", "geschillen", "geluiden", "gerechten"]);

/**
 * True when a word can be a Dutch infinitive ("aanvragen", "betalen"). Many are plural forms or nouns too; only the clause can tell.
 * @param norm a word in lower case, NFC
 */
export function isInfinitive(norm: string): boolean {
  if (norm.length < 4 || !/(?:en|aan|ijn|ën)$/.test(norm) || NOUNS.has(norm)) return false;
  if (REGULAR.has(norm) || IRREGULAR_VERBS.has(norm) || SEPARABLE_VERBS.has(norm) || INSEPARABLE_VERBS.has(norm)) return true;
  if (ENDING.test(norm) || (PREFIXED.test(norm) && !PREFIXED_NOUNS.has(norm) && !norm.endsWith("ingen"))) return true;
  const particle = PARTICLES.find((p) => norm.startsWith(p) && norm.length > p.length + 3);
  const rest = particle === undefined ? "" : norm.slice(particle.length);
  return REGULAR.has(rest) || IRREGULAR_VERBS.has(rest);
}
