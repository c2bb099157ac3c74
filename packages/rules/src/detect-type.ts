import type { LetterAnalysis, Hit } from "./analysis/letter-analysis.js";
import type { RuleData } from "./rule-set.js";

/** A letter type with the wordings that gave it away. */
export interface DetectedType {
  readonly type: string;
  readonly reason: string;
}

/** A type needs this much weight, and this much more than the next. */
const ENOUGH = 3;
const MARGIN = 1;
/** The opening: the first words of the body in which a letter says what it is. */
const OPENING_WORDS = 60;

/** The letter type that its wording shows; undefined rather than a guess when the signs are weak or point two ways. */
export function detectType(analysis: LetterAnalysis, text: string, data: Pick<RuleData, "types">): DetectedType | undefined {
  const opening = openingEnd(analysis);
  const scores = data.types.map((type) => {
    const seen = new Map<number, Hit>();
    for (const hit of analysis.hits.get(`type:${type.id}`) ?? []) {
      const where = type.signs[hit.entry]?.where ?? "letter";
      const role = analysis.sentences[hit.sentence]?.role;
      const there = where === "letter" || (where === "subject" ? role === "subject" : role === "subject" || hit.sentence <= opening);
      if (there && role !== "quotation" && !seen.has(hit.entry)) seen.set(hit.entry, hit);
    }
    const signs = [...seen].map(([entry, hit]) => ({ weight: type.signs[entry]?.weight ?? 0, words: text.slice(hit.start, hit.end) }));
    return { type: type.id, score: signs.reduce((sum, s) => sum + s.weight, 0), words: signs.filter((s) => s.weight > 0).map((s) => s.words) };
  }).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < ENOUGH || best.score - (next?.score ?? 0) < MARGIN) return undefined;
  return { type: best.type, reason: best.words.map((w) => `“${w.replace(/\s+/g, " ")}”`).join(", ") };
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
