import type { Hit, Sentence } from "../analysis/letter-analysis.js";
import { namesDoer } from "../dutch/doers.js";
import { findPassives } from "../dutch/passives.js";
import type { Token } from "../dutch/tokens.js";
import { isQuoted } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";
import { rangeOf, runningSentences, tokensOf, wholeSentences } from "../running-text.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Passive sentences, each marked from its *worden* to its participle; many of them are also said of the whole letter. */
export const passive: FactDefinition = {
  name: "passive",
  about: "A form of worden with its participle. Marks both with what is between. Values: key (the sentence asks or decides: its participle stands in the list `keys`), many (false), kind (asks, other; with -by behind it when the sentence says who does it). When more than `share` percent of the sentences and at least `least` passives: also the whole letter, with many (true), kind (whole), count, sentences.",
  params: {
    keys: { kind: "list", about: "Participles with which a letter asks or decides" },
    except: { kind: "list", about: "Phrases that already speak of the passive inside them" },
    share: { kind: "number", about: "Most passive sentences, in percent" },
    least: { kind: "number", about: "Fewest passives that are many" },
  },
  find: (context, params) => {
    const keys = hitsBySentence(context, String(params["keys"]));
    const except = hitsBySentence(context, String(params["except"]));
    const found = runningSentences(context).flatMap((sentence) => passivesOf(context, sentence, keys.get(sentence.index) ?? [], except.get(sentence.index) ?? []));
    const sentences = wholeSentences(context).length;
    if (found.length < Number(params["least"]) || found.length * 100 <= sentences * Number(params["share"])) return found;
    const at = context.letter.blocks[0]?.start ?? 0;
    return [{ start: at, end: at, whole: true, values: { many: true, key: false, kind: "whole", count: found.length, sentences } }, ...found];
  },
};

function hitsBySentence(context: LetterContext, list: string): ReadonlyMap<number, readonly Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const hit of context.hits(`words:${list}`)) {
    const there = found.get(hit.sentence);
    if (there) there.push(hit);
    else found.set(hit.sentence, [hit]);
  }
  return found;
}

function passivesOf(context: LetterContext, sentence: Sentence, keys: readonly Hit[], except: readonly Hit[]): Occurrence[] {
  const tokens = tokensOf(context, sentence);
  const personal = speaksToReader(tokens);
  const masked = context.analysis.blocks[sentence.block]?.found.masked ?? "";
  const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(masked.slice(token.start, token.start + 1));
  return findPassives(tokens).flatMap((found): Occurrence[] => {
    const { first, last, participle } = found;
    const range = rangeOf(context, sentence, first, last);
    const hit = { ...range, entry: 0, block: sentence.block, sentence: sentence.index, first, last };
    if (isQuoted(context, hit)) return [];
    const [from, to, at] = [sentence.span.first + first, sentence.span.first + last, sentence.span.first + participle];
    if (standsIn(except, from, to)) return [];
    const key = personal && standsIn(keys, at, at);
    return [{ ...range, values: { key, many: false, kind: `${key ? "asks" : "other"}${namesDoer(tokens, found, isCapital) ? "-by" : ""}` } }];
  });
}

/** Does a hit cover these tokens? Hits are sorted by place; only those that may cover are looked at. */
function standsIn(hits: readonly Hit[], from: number, to: number): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) if ((hits[i]?.last ?? -1) >= to) return true;
  return false;
}
const LOOK_BACK = 12;

const READER = new Set(["u", "uw", "je", "jouw", "jij"]);
const CONDITIONS = new Set(["als", "indien", "wanneer", "tenzij", "kan", "kunnen", "zou", "zouden"]);
/** The sentence is about this reader, and not about what may happen. */
function speaksToReader(tokens: readonly { readonly norm: string }[]): boolean {
  return tokens.some((t) => READER.has(t.norm)) && !tokens.some((t) => CONDITIONS.has(t.norm));
}
