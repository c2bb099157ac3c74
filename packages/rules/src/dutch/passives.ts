import { isBorderSign, SUBORDINATORS } from "./clauses.js";
import { isParticiple } from "./participles.js";
import type { Token } from "./tokens.js";

/** A form of *worden* with the participle that it makes passive; token indexes, `first` to `last` inclusive. */
export interface Passive {
  readonly first: number;
  readonly last: number;
  readonly participle: number;
}

const WORDEN = new Set(["word", "wordt", "worden", "werd", "werden"]);
/** Another finite verb: a participle behind it is its own ("u wordt 65 en heeft gewerkt"). */
const OTHER_VERB = new Set("heb hebt heeft hebben had hadden ben bent is was waren kan kunt kunnen kon konden moet moeten moest moesten mag mogen wil wilt willen zal zult zullen zou zouden krijgt krijgen gaat gaan komt komen blijft blijven".split(" "));
const STOPS = new Set([...SUBORDINATORS, "dat", "die", "want", "maar", "dus", "wie", "wat"]);
const BETWEEN = new Set("kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil wilt willen hoeft hoeven te gaat gaan dient dienen".split(" "));
/** Words that end like a participle but are none after *worden*: "u wordt bekend", "het wordt verplicht". */
const STATES = new Set(["verplicht", "bekend", "bevoegd", "verkouden", "volwassen", "gescheiden", "geschikt", "gezond", "verliefd", "bewust", "gehandicapt", "verslaafd", "bezet", "ontevreden", "tevreden", "besloten", "ontvangst", "onterecht", "terecht"]);
/** How far a participle may stand from its *worden*. */
const REACH = 30;

/**
 * The passives of one sentence: *worden* and a participle in one clause, in either order ("wordt morgen opgehaald",
 * "dat opgehaald wordt", "opgehaald kan worden"). The perfect tense and "u wordt 65" are none.
 */
export function findPassives(tokens: readonly Token[]): readonly Passive[] {
  const found: Passive[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || !WORDEN.has(token.norm)) return;
    const before = participleBefore(tokens, at);
    if (before >= 0) found.push({ first: before, last: at, participle: before });
    else {
      const after = participleAfter(tokens, at);
      if (after >= 0) found.push({ first: at, last: after, participle: after });
    }
  });
  return found;
}

function participleBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const norm = tokens[i]?.norm ?? "";
    if (isPassiveParticiple(tokens[i])) return i;
    if (!BETWEEN.has(norm)) return -1;
  }
  return -1;
}

function participleAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i];
    const behind = afterInsertion(tokens, i);
    if (behind > 0) i = behind;
    else if (!token || isBorderSign(token)) return -1;
    if (!token || token.kind !== "word") continue;
    if (isPassiveParticiple(token) && !isAdjective(tokens, i)) return i;
    if (OTHER_VERB.has(token.norm) || (i > at + 1 && beginsClause(tokens, i))) return -1;
  }
  return -1;
}

const SUBJECTS = new Set("u je jij ik wij we hij zij ze er het de dit dat een deze die uw".split(" "));
/** "als u belt" begins a clause; "als filter ingericht" and "zowel op papier als online" do not. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const { norm = "" } = tokens[at] ?? {};
  return STOPS.has(norm) && (norm !== "als" || (SUBJECTS.has(tokens[at + 1]?.norm ?? "") && tokens[at - 1]?.norm !== "net"));
}

/** Longest insertion that is passed over. */
const INSERTION = 10;
/** The index of the sign that closes an insertion begun at `at`: "(…)", "[…]", ", net als …,"; 0 when there is none. */
function afterInsertion(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.norm ?? "";
  const close = open === "(" ? ")" : open === "[" ? "]" : open === "," && INSERTED.has(tokens[at + 1]?.norm ?? "") ? "," : undefined;
  if (close === undefined) return 0;
  for (let i = at + 1; i < tokens.length && i <= at + INSERTION; i++) if (tokens[i]?.norm === close) return i;
  return 0;
}
const INSERTED = new Set(["net", "zoals", "bijvoorbeeld", "zo", "dus", "volgens"]);

const isPassiveParticiple = (token: Token | undefined): boolean => token?.kind === "word" && !STATES.has(token.norm) && isParticiple(token.norm);

const DETERMINERS = new Set("de het een uw onze ons mijn zijn haar hun deze dit die dat alle elke geen jouw".split(" "));
/** "de verkregen informatie" (before its noun), "om te voorkomen" (an infinitive), "zoals toegezegd". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm === "te" || tokens[at - 1]?.norm === "zoals") return true;
  return (tokens[at]?.norm ?? "").endsWith("en") && DETERMINERS.has(tokens[at - 1]?.norm ?? "") && tokens[at + 1]?.kind === "word";
}
