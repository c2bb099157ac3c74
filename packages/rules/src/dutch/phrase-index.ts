import type { PhraseSequence } from "./phrase.js";
import { anchorOf } from "./phrase-anchor.js";

/** Which notations a word can begin the search for; `always`: those that no single word begins. */
export interface PhraseIndex {
  readonly count: number;
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly always: readonly number[];
}

/** Makes the index of notations, each given as its sequences. Done at build: reading every notation takes longer than checking a letter. */
export function indexPhrases(notations: readonly (readonly PhraseSequence[])[]): PhraseIndex {
  const words: Record<string, number[]> = {};
  const always: number[] = [];
  notations.forEach((sequences, notation) => {
    const anchors = sequences.map((s) => s[anchorOf(s)]);
    if (anchors.some((a) => a?.kind !== "literal")) always.push(notation);
    else for (const word of new Set(anchors.flatMap((a) => (a?.kind === "literal" ? a.words : [])))) (words[word] ??= []).push(notation);
  });
  return { count: notations.length, words, always };
}
