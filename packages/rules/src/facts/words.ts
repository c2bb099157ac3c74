import type { Hit } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import { openingEnd } from "../detect-type.js";
import { isNegated, isQuoted, isSurname } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";
import type { WordEntry } from "../rule-set.js";
import { alternativesFor } from "./alternatives.js";
import type { FactDefinition, FactParams, Occurrence } from "./fact.js";

const PLACES: Readonly<Record<string, readonly Role[]>> = {
  body: ["body", "item", "enclosure"],
  text: ["body", "item", "heading", "subject", "cell", "enclosure", "signature", "closing", "salutation"],
  subject: ["subject"],
  salutation: ["salutation"],
  heading: ["heading", "subject"],
  closing: ["closing", "signature"],
};

/** Words and phrases of a list. */
export const words: FactDefinition = {
  name: "words",
  about: "A word or phrase of a word list. Values: term, say (alternatives in words), alternatives (with | between; empty when the sentence must be turned round), advice, kind (say, advice, none), level (severity of the entry), grade (level-kind), safe.",
  params: {
    list: { kind: "list", about: "The word list" },
    where: { kind: "choice", choices: ["body", "text", "subject", "salutation", "heading", "closing", "opening", "letter"], optional: true, about: "Part of the letter; default text (no address, reference line or quotation)" },
    quoted: { kind: "boolean", optional: true, about: "Count words in quotations too; default false" },
    negated: { kind: "choice", choices: ["any", "skip", "only"], optional: true, about: "What a negation in the same clause does; default any" },
    names: { kind: "boolean", optional: true, about: "Count a word with a capital inside a sentence, and one in square brackets; default true" },
    together: { kind: "boolean", optional: true, about: "Words that overlap are one occurrence, with the values of the first" },
  },
  find: (context, params) => {
    const found = listHits(context, params).map((hit) => occurrenceOf(context, String(params["list"]), hit));
    return params["together"] === true ? together(found) : found;
  },
};

/** Joins occurrences that overlap; they are sorted by start. */
function together(found: readonly Occurrence[]): readonly Occurrence[] {
  const joined: Occurrence[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last && next.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    else joined.push(next);
  }
  return joined;
}

/** The hits of a list that the parameters let through. */
export function listHits(context: LetterContext, params: FactParams): readonly Hit[] {
  const list = context.rules.words[String(params["list"])];
  if (!list) throw new Error(`unknown word list ${String(params["list"])}`);
  const where = String(params["where"] ?? "text");
  const negated = params["negated"] ?? "any";
  const last = where === "opening" ? openingEnd(context.analysis) : -1;
  return context.hits(`words:${list.id}`).filter((hit) => {
    const role = context.analysis.sentences[hit.sentence]?.role ?? "body";
    const there = where === "letter" || (where === "opening" ? role === "subject" || hit.sentence <= last : PLACES[where]?.includes(role));
    if (!there || (params["quoted"] !== true && isQuoted(context, hit)) || isSurname(context, hit)) return false;
    if (params["names"] === false && isPartOfName(context, hit)) return false;
    if (!appliesTo(list.entries[hit.entry], context)) return false;
    return negated === "any" || isNegated(context, hit) === (negated === "only");
  });
}

/** How far a bracket may stand. */
const SIGHT = 60;

/** "Maatwerk Methode" inside a sentence, "[externe instantie]": a name, or what stands for one. A colon and a quote begin a sentence too. */
function isPartOfName({ analysis }: LetterContext, hit: Hit): boolean {
  const found = analysis.blocks[hit.block]?.found;
  const [first, last] = [found?.tokens[hit.first], found?.tokens[hit.last]];
  const sentence = analysis.sentences[hit.sentence];
  if (!found || !first || !last || !sentence) return false;
  if (/\[[^\]]*$/u.test(found.masked.slice(Math.max(0, first.start - SIGHT), first.start)) && /^[^[]*\]/u.test(found.masked.slice(last.end, last.end + SIGHT))) return true;
  if (!/^\p{Lu}/u.test(found.masked.slice(first.start, last.end)) || sentence.role === "heading" || sentence.role === "subject") return false;
  const before = found.tokens.slice(sentence.span.first, hit.first);
  return before.some((t) => t.kind === "word" || t.kind === "number") && before.at(-1)?.kind !== "punctuation";
}

function appliesTo(entry: WordEntry | undefined, { type, rules }: LetterContext): boolean {
  if (!entry || entry.severity === "off") return false;
  const groups = rules.types.find((t) => t.id === type)?.groups ?? [];
  return !entry.types || entry.types.some((t) => t === type || t === "all" || groups.includes(t));
}

/** A hit as an occurrence, with the values of its entry. */
export function occurrenceOf(context: LetterContext, list: string, hit: Hit): Occurrence {
  const entry = context.rules.words[list]?.entries[hit.entry];
  const { say, fixes } = alternativesFor(context, entry, hit);
  const kind = say.length > 0 ? "say" : entry?.advice ? "advice" : "none";
  return {
    start: hit.start, end: hit.end,
    values: {
      term: entry?.term ?? "", say: quoteAll(say, context.language), alternatives: fixes.join("|"), advice: entry?.advice?.[context.language] ?? "",
      kind, level: entry?.severity ?? "", grade: `${entry?.severity ?? "rule"}-${kind}`, safe: entry?.safe === true,
    },
  };
}

/** “a”, “b” of “c”. */
export function quoteAll(words: readonly string[], language: "nl" | "en"): string {
  return listInWords(words.map((w) => `“${w}”`), language === "nl" ? "of" : "or");
}

/** a, b en c. */
export function listInWords(words: readonly string[], joint: string): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}` : (words[0] ?? "");
}
