import { dutchWords } from "@brieftoets/everyday-words";
import type { Sentence } from "../analysis/letter-analysis.js";
import { EverydayWords } from "../dutch/everyday.js";
import { looksLearned } from "../dutch/learned-words.js";
import type { Token } from "../dutch/tokens.js";
import { isQuoted } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";
import { rangeOf, runningSentences, tokensOf } from "../running-text.js";
import type { WordList } from "../rule-set.js";
import type { FactDefinition, FactParams, Occurrence } from "./fact.js";

/** Words outside the everyday list that are not made of everyday words, at their first use. */
export const difficultWord: FactDefinition = {
  name: "difficult-word",
  about: "The first use of a word of at least `shortest` letters that stands in no list of everyday words, is no form or compound of such words, is no name, no job before a name and no part of the name of a law, and looks learned (by its ending or its length): plain things like “kozijn” are rare in any list. Values: word.",
  params: {
    known: { kind: "list", about: "Words that readers of letters know, beside the everyday list" },
    shortest: { kind: "number", about: "Fewest letters" },
  },
  find: (context, params) => {
    const seen = new Set<string>();
    return runningSentences(context).flatMap((sentence) => hardWords(context, sentence, params, seen));
  },
};

/** One judge for every letter: its list is large, and what was judged is remembered. */
const judges = new WeakMap<WordList, (norm: string) => boolean>();
const REMEMBERED = 20_000;

/** Tells of a word whether it is hard. */
function judgeOf({ rules }: LetterContext, id: string): (norm: string) => boolean {
  const list = rules.words[id];
  if (!list) throw new Error(`unknown word list ${id}`);
  const known = judges.get(list);
  if (known) return known;
  const everyday = new EverydayWords([...dutchWords.split(" "), ...list.entries.flatMap((e) => [e.term, ...(e.forms ?? [])])]);
  const judged = new Map<string, boolean>();
  const judge = (norm: string): boolean => {
    const before = judged.get(norm);
    if (before !== undefined) return before;
    if (judged.size >= REMEMBERED) judged.clear();
    const hard = WORD.test(norm) && looksLearned(norm) && !everyday.has(norm);
    judged.set(norm, hard);
    return hard;
  };
  judges.set(list, judge);
  return judge;
}

const WORD = /^[\p{L}'-]+$/u;

function hardWords(context: LetterContext, sentence: Sentence, params: FactParams, seen: Set<string>): Occurrence[] {
  const shortest = Number(params["shortest"]);
  const isHard = judgeOf(context, String(params["known"]));
  const tokens = tokensOf(context, sentence);
  return tokens.flatMap((token, i): Occurrence[] => {
    if (token.norm.length < shortest || token.kind !== "word" || seen.has(token.norm) || !isHard(token.norm) || isName(context, sentence, tokens, i)) return [];
    const range = rangeOf(context, sentence, i, i);
    if (context.accept.has(token.norm) || isQuoted(context, { ...range, entry: 0, block: sentence.block, sentence: sentence.index, first: i, last: i })) return [];
    seen.add(token.norm);
    return [{ ...range, values: { word: token.norm } }];
  });
}

/** A capital that no sentence began, or a part of a name or of a reference to law. */
function isName(context: LetterContext, { block }: Sentence, tokens: readonly Token[], at: number): boolean {
  const found = context.analysis.blocks[block]?.found;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!found || !token) return true;
  const { masked } = found;
  const begins = (one: Token | undefined): boolean => one !== undefined && /^(?:['’]\p{Ll}-)?\p{Lu}/u.test(masked.slice(one.start, one.end));
  if (begins(token) && (at > 0 || masked.slice(token.start, token.end) === masked.slice(token.start, token.end).toUpperCase() || namesOf(context).has(token.norm))) return true;
  // "[externe instantie]" is still to be filled in.
  if (/\[[^\]]{0,60}$/u.test(masked.slice(Math.max(0, token.start - 60), token.start)) && /^[^[]{0,60}\]/u.test(masked.slice(token.end, token.end + 61))) return true;
  // "contactperso(n)en" is half a word; "sportpedagoog Anna" and "behandelaar {{naam}}" are a job and a name.
  if (next?.start === token.end && next.norm === "(") return true;
  if (JOB.test(token.norm) && (next?.kind === "placeholder" || next?.norm === "[" || begins(next))) return true;
  return isInLawName(tokens, at, begins) || [...found.names, ...found.laws].some((n) => n.start <= token.start && n.end >= token.end);
}

const JOB = /(?:oog|aar|eur|ist|ent|ant|icus|loog|aris|ator)$/;
const SMALL_WORDS = new Set("de het een is zijn was kan moet dat die als per in op bij met uit door om te voor".split(" "));

/** "de Wet verduidelijking voorschriften woonboten": words in small letters right behind "Wet". */
function isInLawName(tokens: readonly Token[], at: number, begins: (token: Token | undefined) => boolean): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return false;
    // "de Wet op de expertisecentra"
    if (/^(?:op|de|het)$/.test(token.norm) && i >= at - 2) continue;
    if (SMALL_WORDS.has(token.norm)) return false;
    if (/^(?:wet|besluit|regeling|verordening)$/.test(token.norm)) return begins(token);
  }
  return false;
}

/** Words that stand with a capital inside a sentence of the letter: at the head of one they are names too. */
function namesOf(context: LetterContext): ReadonlySet<string> {
  return context.once("capitals", () => new Set(runningSentences(context).flatMap((sentence) => {
    const masked = context.analysis.blocks[sentence.block]?.found.masked ?? "";
    return tokensOf(context, sentence).slice(1).filter((t) => t.kind === "word" && /^\p{Lu}\p{Ll}/u.test(masked.slice(t.start, t.end))).map((t) => t.norm);
  })));
}
