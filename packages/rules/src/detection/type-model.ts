import type { TypeFeatures } from "./type-features.js";
import { typeWeights } from "./type-weights.js";

/** A letter type with how likely it is, by the words of the letter. */
export interface TypeGuess {
  readonly type: string;
  /** 0 to 1; of all guesses together 1. */
  readonly chance: number;
}

/** What the model makes of one letter. */
export interface TypeJudgement {
  /** Likeliest first; "unknown" is one of them. */
  readonly guesses: readonly TypeGuess[];
  /** The words that speak most for a type. */
  wordsFor(type: string): readonly string[];
}

const { classes, bias, scale, signScale, features: names, weights } = typeWeights;
/** Weights are written as characters around this one. */
const ZERO = 75;
/** What a sign in types.yaml may weigh at most, and at least. */
const SIGN_LIMITS = { least: -6, most: 8 } as const;
/** A long letter does not speak louder than a short one. */
const LOUDNESS = 4;
const MOST_WORDS = 4;

let rows: ReadonlyMap<string, number> | undefined;
const rowOf = (name: string): number | undefined => (rows ??= new Map(names.split(" ").map((n, i) => [n, i]))).get(name);
const weightAt = (row: number, column: number): number => (weights.charCodeAt(row * classes.length + column) - ZERO) * scale;

/** Does the model know this type? Types of one's own are told by their signs alone. */
export const knowsType = (type: string): boolean => classes.includes(type);

/**
 * How likely each type is: multinomial logistic regression over words and the signs of types.yaml, trained by
 * scripts/train-types.mjs on our own labelled letters.
 * @param signs weight of the signs per type, as `typeScores` gives it
 */
export function judgeType(features: TypeFeatures, signs: ReadonlyMap<string, number>): TypeJudgement {
  const value = LOUDNESS / Math.sqrt(Math.max(1, features.size));
  const sums = [...bias];
  const used: { readonly row: number; readonly word: string }[] = [];
  const add = (row: number, factor: number): void => classes.forEach((_, c) => (sums[c] = (sums[c] ?? 0) + weightAt(row, c) * factor));
  for (const [name, word] of features) {
    const row = rowOf(name);
    if (row === undefined) continue;
    used.push({ row, word });
    add(row, value);
  }
  for (const [type, weight] of signs) {
    const row = rowOf(`sign:${type}`);
    if (row !== undefined && weight !== 0) add(row, Math.min(SIGN_LIMITS.most, Math.max(SIGN_LIMITS.least, weight)) * signScale);
  }
  return { guesses: chances(sums), wordsFor: (type) => (knowsType(type) ? telling(used, classes.indexOf(type)) : []) };
}

function chances(sums: readonly number[]): TypeGuess[] {
  const most = Math.max(...sums);
  const powers = sums.map((s) => Math.exp(s - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return classes.map((type, i) => ({ type, chance: (powers[i] ?? 0) / all })).sort((a, b) => b.chance - a.chance);
}

function telling(used: readonly { readonly row: number; readonly word: string }[], column: number): string[] {
  const weigh = new Map<string, number>();
  for (const { row, word } of used) if (!word.startsWith("<")) weigh.set(word, (weigh.get(word) ?? 0) + weightAt(row, column));
  return [...weigh].filter(([, w]) => w > 0).sort((a, b) => b[1] - a[1]).slice(0, MOST_WORDS).map(([word]) => word);
}
