import type { LetterContext } from "../letter-context.js";
import type { WordEntry } from "../rule-set.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBetweenQuotes, isOwnText, occurrenceAt, sentenceAt } from "./text-search.js";
import { listHits, occurrenceOf, quoteAll } from "./words.js";

/** The name of a law that is repealed or miswritten. */
export const lawName: FactDefinition = {
  name: "law-name",
  about: "A name of a list, alone or at the head of a compound (WMO-loket). A repealed law in a sentence about the past is none. Values: as of words.",
  params: {
    list: { kind: "list", about: "Names that are wrong, whatever the sentence" },
    repealed: { kind: "list", about: "Names of repealed laws" },
    past: { kind: "list", about: "Signs that a sentence is about the past" },
  },
  find: (context, params) => {
    const past = new Set(listHits(context, { list: params["past"] }).map((hit) => hit.sentence));
    const whole = ["list", "repealed"].flatMap((key) => listHits(context, { list: params[key] })
      .filter((hit) => key === "list" || !past.has(hit.sentence)).map((hit) => occurrenceOf(context, String(params[key]), hit)));
    const heads = ["list", "repealed"].flatMap((key) => compounds(context, context.rules.words[String(params[key])]?.entries ?? [], key === "list" ? new Set() : past));
    return [...whole, ...heads.filter((h) => !whole.some((w) => w.start <= h.start && w.end >= h.end))].sort((a, b) => a.start - b.start);
  },
};

const COMPOUND = /[-'’\u2010\u2011\u2018\u02bc\u00b4\u2032]/;

/** WMO-loket, WWB-uitkering: only the name of the law is marked. */
function compounds(context: LetterContext, entries: readonly WordEntry[], skip: ReadonlySet<number>): Occurrence[] {
  if (!context.analysis.blocks.some(({ found }) => COMPOUND.test(found.masked))) return [];
  const byName = new Map(entries.filter((e) => e.exact && !e.term.includes(" ")).flatMap((e) => [e.term, ...(e.forms ?? [])].map((name) => [name, e] as const)));
  return context.analysis.blocks.filter(isOwnText).flatMap((block) => block.found.tokens.flatMap((token): Occurrence[] => {
    if (token.kind !== "word" || !COMPOUND.test(token.norm)) return [];
    const text = block.found.masked.slice(token.start, token.end);
    const head = /^\p{L}+(?=[-’'])/u.exec(text)?.[0];
    const entry = head === undefined ? undefined : byName.get(head);
    const start = block.block.start + token.start;
    const sentence = sentenceAt(block, start);
    // The number of a case begins with letters too: WMO-26-2207.
    if (!head || !entry || /\d/.test(text) || isBetweenQuotes(block, start) || (sentence && skip.has(sentence.index))) return [];
    const say = entry.say ?? [];
    const values = { term: entry.term, say: quoteAll(say, context.language), alternatives: say.join("|"), advice: entry.advice?.[context.language] ?? "", kind: say.length > 0 ? "say" : "advice", level: entry.severity ?? "", safe: entry.safe === true };
    return [occurrenceAt({ start, end: start + head.length }, values)];
  }));
}
