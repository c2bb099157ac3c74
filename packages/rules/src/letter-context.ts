import type { Letter } from "@brieftoets/letter";
import type { Hit, LetterAnalysis } from "./analysis/letter-analysis.js";
import type { Declaration } from "./declaration.js";
import type { Language } from "./finding.js";
import type { Profile, RuleSet } from "./rule-set.js";

/** What facts look at: one letter, analysed, with what is known about it. */
export interface LetterContext {
  readonly letter: Letter;
  readonly analysis: LetterAnalysis;
  readonly rules: RuleSet;
  /** With everything that it takes from other profiles. */
  readonly profile: Profile;
  /** Letter type id, "decision" or "unknown". */
  readonly type: string;
  readonly declared: Declaration;
  readonly language: Language;
  /** Names of the placeholders that exist, when they are known. */
  readonly fields?: readonly string[];
  readonly accept: ReadonlySet<string>;
  /** Hits of a word list, passage or type, by owner. */
  hits(owner: string): readonly Hit[];
  /** Makes a value once per letter. */
  once<T>(key: string, make: () => T): T;
}

export function createContext(parts: Omit<LetterContext, "hits" | "once">): LetterContext {
  const made = new Map<string, unknown>();
  return {
    ...parts,
    hits: (owner) => parts.analysis.hits.get(owner) ?? [],
    once<T>(key: string, make: () => T): T {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}

/** The half-open empty range where a finding about the whole letter stands: the start of its first block. */
export function wholeLetter(letter: Letter): { readonly start: number; readonly end: number } {
  const at = letter.blocks[0]?.start ?? 0;
  return { start: at, end: at };
}
