import { isBorderSign, SUBORDINATORS } from "./clauses.js";
import { isInfinitive } from "./infinitives.js";
import { isParticiple } from "./participles.js";
import type { Passive } from "./passives.js";
import type { Token } from "./tokens.js";

const PRONOUNS = new Set(["u", "ons", "mij", "jou", "hem", "haar", "hen", "wie", "iemand", "niemand", "iedereen", "onszelf"]);
/** People and bodies, by their ending: compounds count. */
const PERSON = new RegExp(
  "(?:(?:el|en|er|ar)aars?|[^aeiou]ers?|eurs?|ist(?:en)?|ant(?:en)?|ent(?:en)?|loog|logen|arts(?:en)?|sters?|" +
    ("man vrouw mannen vrouwen mens mensen lid leden raad college gemeente gemeenten organisatie organisaties instelling instellingen commissie team teams afdeling directie rechtbank politie bedrijf bedrijven partij partijen bond " +
      "vereniging stichting bureau dienst school scholen bestuur ministerie provincie persoon personen collega collega's kind kinderen ouders groep fonds bank deskundige deskundigen ambtenaar ambtenaren buren cliënten bewoners makelaar " +
      "overheid corporatie coöperatie loket meldpunt").split(" ").join("|") +
    ")$",
);
/** Things that end in the same way. */
const THING = new RegExp("(?:i|e|o)er$|(?:water|winter|zomer|nummer|kamer|computer|cijfers?|filter|letters?|meter|wonder|server|router|printer|container|donder|weer|document(?:en)?|moment(?:en)?|percent|procent|talent(?:en)?|cent(?:en)?|element(?:en)?|evenement(?:en)?|krant(?:en)?|kant(?:en)?|plant(?:en)?|variant(?:en)?|deur(?:en)?|kleur(?:en)?|keur|voorkeur|lijst(?:en)?|mist|feest(?:en)?|vliegers?|onderzoeken|vergunningen|oorzaken|november|december|september|oktober)$");
const PLACE = /(?:weg|straat|laan|plein|park|tunnel|gracht|kade|wijk|buurt|wet|virus|coronavirus)$/;
/** What may stand between *door* and the one it is about: "door één externe en onafhankelijke partij". */
const BETWEEN = new Set("de het een uw onze ons hun haar zijn deze die dit alle één elk elke iedere ieder ander vast eigen nieuw en of ook bijvoorbeeld".split(" "));
/** How far from its verbs the doer may stand. */
const REACH = 12;
const STOPS = new Set([...[...SUBORDINATORS].filter((word) => word !== "als"), "die", "dat", "om", "maar", "want"]);

/**
 * Does the sentence of a passive say who does it: "door de gemeente", "door u", "vanuit de werkgever"? "Door de storm" and
 * "door te bellen" say how or why; "de door de raad aangenomen motie" is another one's. `isCapital` tells whether the token
 * begins with a capital.
 */
export function namesDoer(tokens: readonly Token[], { first, last }: Passive, isCapital: (token: Token) => boolean): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? "";
  const isOwn = (i: number): boolean => isDoer(tokens, i, isCapital) && !/^(?:de|het|een)$/.test(norm(i - 1));
  for (let i = first - 1; i >= 0 && i >= first - REACH && !endsClause(tokens[i]) && !isParticiple(norm(i)); i--) {
    if (isOwn(i) && !isParticiple(norm(i - 1)) && !isInfinitive(norm(i - 1))) return true;
  }
  for (let i = first; i < tokens.length && i <= last + REACH && (i <= last || !endsClause(tokens[i])); i++) if (isOwn(i)) return true;
  return false;
}

const endsClause = (token: Token | undefined): boolean => !token || (token.norm !== "(" && isBorderSign(token)) || STOPS.has(token.norm);

function isDoer(tokens: readonly Token[], at: number, isCapital: (token: Token) => boolean): boolean {
  const by = tokens[at]?.norm;
  if (by !== "door" && by !== "vanuit") return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isBorderSign(token)) return false;
    if (token.kind === "placeholder") return true;
    if (token.kind === "word" && PRONOUNS.has(token.norm) && (token.norm !== "haar" || tokens[i + 1]?.kind !== "word")) return true;
    if (token.kind === "number" || BETWEEN.has(token.norm)) continue;
    const person = PERSON.test(token.norm) && !THING.test(token.norm);
    if (token.kind !== "word" || PLACE.test(token.norm)) return false;
    if (person || isCapital(token)) return true;
    if (!token.norm.endsWith("e") && token.norm !== "bij") return false;
  }
  return false;
}
