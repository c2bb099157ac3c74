import type { LetterAnalysis } from "./analysis/letter-analysis.js";
import { analyseBlock } from "./analysis/block-analysis.js";
import { compileRules } from "./compiled-rules.js";
import type { RuleData } from "./rule-set.js";

/** A letter type with the wordings that gave it away. */
export interface DetectedType {
  readonly type: string;
  readonly reason: string;
}

/** How much the wording of a letter speaks for a type, and the words that do. */
export interface TypeScore {
  readonly type: string;
  readonly score: number;
  readonly words: readonly string[];
}

/** A type needs this much weight, and this much more than the next. */
const ENOUGH = 3;
const MARGIN = 1;
/** The opening: the first words of the body in which a letter says what it is. */
const OPENING_WORDS = 60;

/**
 * The letter type that its wording shows; undefined rather than a guess when the signs are weak or point two ways.
 * Signs that point at several kinds of decision give the group "decision".
 * @param subject what the document gives as its subject or title; read where no line or heading of the letter is one.
 */
export function detectType(analysis: LetterAnalysis, text: string, data: RuleData, subject?: string): DetectedType | undefined {
  const scores = typeScores(analysis, text, data, subject);
  const [best] = scores;
  if (!best || best.score < ENOUGH) return undefined;
  const close = scores.filter((s) => best.score - s.score < MARGIN).map((s) => s.type);
  const type = close.length === 1 ? best.type : close.every((id) => isDecision(id, data)) ? "decision" : undefined;
  return type ? { type, reason: best.words.map((w) => `“${w.replace(/\s+/g, " ")}”`).join(", ") } : undefined;
}

const isDecision = (id: string, data: RuleData): boolean => data.types.find((t) => t.id === id)?.groups.includes("decision") ?? false;

/** The weight of the signs of every type, heaviest first. A sign counts once, however often it stands in the letter. */
export function typeScores(analysis: LetterAnalysis, text: string, data: RuleData, subject?: string): readonly TypeScore[] {
  const opening = openingEnd(analysis);
  const titled = subject !== undefined && !analysis.sentences.some((s) => s.role === "subject") ? subjectWords(subject, data) : undefined;
  return data.types.map((type) => {
    const owner = `type:${type.id}`;
    const seen = new Map<number, string>(titled?.get(owner));
    for (const hit of analysis.hits.get(owner) ?? []) {
      const where = type.signs[hit.entry]?.where ?? "letter";
      const role = analysis.sentences[hit.sentence]?.role;
      const there = where === "letter" || (where === "subject" ? role === "subject" : role === "subject" || hit.sentence <= opening);
      if (there && role !== "quotation" && !seen.has(hit.entry)) seen.set(hit.entry, text.slice(hit.start, hit.end));
    }
    const signs = [...seen].map(([entry, words]) => ({ weight: type.signs[entry]?.weight ?? 0, words }));
    return { type: type.id, score: signs.reduce((sum, s) => sum + s.weight, 0), words: signs.filter((s) => s.weight > 0).map((s) => s.words) };
  }).sort((a, b) => b.score - a.score);
}

/** The signs in a subject that is no text of the letter: the words, by owner and sign. */
function subjectWords(subject: string, data: RuleData): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const rules = compileRules(data);
  const { tokens, matches } = analyseBlock(subject, [], rules.matcher);
  const found = new Map<string, Map<number, string>>();
  for (const { id, first, last } of matches) {
    const owner = rules.owners[id];
    if (!owner?.owner.startsWith("type:")) continue;
    const words = found.get(owner.owner) ?? new Map<number, string>();
    found.set(owner.owner, words.set(owner.entry, subject.slice(tokens[first]?.start, tokens[last]?.end)));
  }
  return found;
}

/** Index of the last sentence of the opening. */
export function openingEnd(analysis: LetterAnalysis): number {
  let words = 0;
  let last = -1;
  for (const sentence of analysis.sentences) {
    if (sentence.role !== "body" && sentence.role !== "item" && sentence.role !== "heading") continue;
    if (words >= OPENING_WORDS) break;
    words += sentence.words;
    last = sentence.index;
  }
  return last;
}
