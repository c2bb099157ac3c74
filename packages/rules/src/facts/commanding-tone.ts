import type { TextRange } from "@brieftoets/letter";
import { STRESSED } from "../dutch/stressed-words.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBetweenQuotes, isOwnText, occurrenceAt, roleOf, searchText } from "./text-search.js";
import { listHits } from "./words.js";

/** Signs of a tone that gives orders. */
export const commandingTone: FactDefinition = {
  name: "commanding-tone",
  about: "Many words that oblige, more than one exclamation mark, words in capitals for stress, threatening phrases. Values: kind (density, exclamation, capitals, phrase), count.",
  params: {
    duties: { kind: "list", about: "Words that oblige" },
    phrases: { kind: "list", about: "Phrases that threaten" },
    most: { kind: "number", about: "Words that oblige per 100 words; more is too many" },
  },
  find: (context, params) => [
    ...density(context, String(params["duties"]), Number(params["most"])), ...exclamations(context), ...capitals(context),
    ...listHits(context, { list: params["phrases"] }).map((hit) => occurrenceAt(hit, { kind: "phrase", count: 1 })),
  ].sort((a, b) => a.start - b.start),
};

/** Fewer than this say nothing about the tone. */
const FEWEST = 4;

function density(context: LetterContext, list: string, most: number): Occurrence[] {
  const hits = listHits(context, { list, where: "body" });
  const words = context.analysis.sentences.filter((s) => s.role === "body" || s.role === "item").reduce((sum, s) => sum + s.words, 0);
  const [first] = hits;
  return first && hits.length >= FEWEST && (hits.length * 100) / Math.max(words, 1) > most ? [occurrenceAt(first, { kind: "density", count: hits.length })] : [];
}

/** The second exclamation mark, or the second sign of "!!". */
function exclamations(context: LetterContext): Occurrence[] {
  const marks = searchText(context, /!{1,10}/gu).filter((m) => !isBetweenQuotes(m.block, m.start) && ["body", "item", "heading", "subject"].includes(roleOf(m)));
  const count = marks.reduce((sum, m) => sum + m.end - m.start, 0);
  const at = marks.find((m) => m.end - m.start > 1) ?? marks[1];
  return count > 1 && at ? [occurrenceAt(at, { kind: "exclamation", count })] : [];
}

/** "[GEEN/EEN]", "(NAAM)": a choice or a gap that the author must fill. */
function isInBrackets(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return before.lastIndexOf("[") > before.lastIndexOf("]") || (before.endsWith("(") && text[end] === ")");
}

const CAPITALS = /\p{Lu}{2}/u;

/** A word typed in capitals that is no abbreviation, in a sentence that is not all capitals. */
function capitals(context: LetterContext): Occurrence[] {
  return context.analysis.blocks.filter((block) => isOwnText(block) && CAPITALS.test(block.found.masked)).flatMap((block) => block.sentences.filter((s) => s.role === "body" || s.role === "item").flatMap((sentence): Occurrence[] => {
    const tokens = block.found.tokens.slice(sentence.span.first, sentence.span.last + 1).filter((t) => t.kind === "word");
    const upper = tokens.filter((t) => /^\p{Lu}{2,}$/u.test(block.found.masked.slice(t.start, t.end)));
    const shouted = upper.filter((t) => STRESSED.has(t.norm) && !isBetweenQuotes(block, block.block.start + t.start) && !isInBrackets(block.found.masked, t));
    const first = shouted[0];
    return first && upper.length * 2 < tokens.length ? [occurrenceAt({ start: block.block.start + first.start, end: block.block.start + first.end }, { kind: "capitals", count: shouted.length })] : [];
  }));
}
