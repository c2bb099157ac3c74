import type { LetterAnalysis } from "./analysis/letter-analysis.js";
import { analyseBlock } from "./analysis/block-analysis.js";
import { judgeType, knowsType, type TypeJudgement } from "./detection/type-model.js";
import { typeFeatures } from "./detection/type-features.js";
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

/** A type that the model does not know needs this much weight of its signs, and this much more than the next. */
const ENOUGH = 3;
const MARGIN = 1;
/** What is less likely is unknown: rather no type than a wrong one. */
const LIKELY = 0.4;
/** Of the kinds of decision, one must have this much of the chance of all. */
const CLEAR = 0.75;
/** The opening: the first words of the body in which a letter says what it is. */
const OPENING_WORDS = 60;

/**
 * The letter type that its wording shows: the words of the letter and the signs of types.yaml weighed together. Undefined rather
 * than a guess when they are weak or point two ways; when they point at several kinds of decision, the group "decision".
 * @param subject what the document gives as its subject or title; read where no line or heading of the letter is one.
 */
export function detectType(analysis: LetterAnalysis, text: string, data: RuleData, subject?: string): DetectedType | undefined {
  const scores = typeScores(analysis, text, data, subject);
  const own = ownType(scores);
  if (own) return { type: own.type, reason: inQuotes(own.words) };
  const titled = subject !== undefined && !analysis.sentences.some((s) => s.role === "subject");
  const features = typeFeatures(analysis, openingEnd(analysis), titled ? wordsOf(subject) : []);
  const judgement = judgeType(features, new Map(scores.map((s) => [s.type, s.score])));
  const type = (features.size >= FEATURES ? likeliest(judgement, data) : undefined) ?? bySigns(scores, judgement, data);
  if (type === undefined) return undefined;
  const signs = scores.find((s) => s.type === type || (type === "decision" && isDecision(s.type, data)))?.words ?? [];
  return { type, reason: inQuotes([...signs, ...(signs.length < FEW ? judgement.wordsFor(type) : [])]) };
}

/** Of a text of some thirty words or less each word says too much. */
const FEATURES = 120;

/** With so few signs the reason names single words as well. */
const FEW = 3;

/** A type that someone added, known by its signs alone. */
function ownType(scores: readonly TypeScore[]): TypeScore | undefined {
  const [best, next] = scores;
  return best && !knowsType(best.type) && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= MARGIN ? best : undefined;
}

function likeliest({ guesses }: TypeJudgement, data: RuleData): string | undefined {
  const [best] = guesses;
  if (!best) return undefined;
  const decisions = isDecision(best.type, data) ? guesses.filter((g) => isDecision(g.type, data)).reduce((sum, g) => sum + g.chance, 0) : best.chance;
  if (decisions < LIKELY || best.type === "unknown") return undefined;
  return best.chance >= LIKELY && best.chance >= CLEAR * decisions ? best.type : "decision";
}

/** A short mail holds few words to weigh: clear signs will do, where the words do not speak against them. */
function bySigns(scores: readonly TypeScore[], { guesses }: TypeJudgement, data: RuleData): string | undefined {
  const [best] = scores;
  if (!best || best.score < ENOUGH) return undefined;
  const close = scores.filter((s) => best.score - s.score < MARGIN).map((s) => s.type);
  if (close.length > 1) return close.every((id) => isDecision(id, data)) ? "decision" : undefined;
  const rivals = guesses.filter((g) => g.type !== "unknown" && g.type !== best.type);
  const own = guesses.find((g) => g.type === best.type)?.chance ?? 0;
  const clear = best.score >= ENOUGH + MARGIN && best.score - (scores[1]?.score ?? 0) >= ENOUGH;
  return clear || own >= (rivals[0]?.chance ?? 0) ? best.type : undefined;
}

const wordsOf = (subject: string): readonly string[] => subject.toLowerCase().match(/\p{L}+/gu) ?? [];

function inQuotes(words: readonly string[]): string {
  return [...new Set(words.map((w) => w.replace(/\s+/g, " ")))].map((w) => `“${w}”`).join(", ");
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
