import type { LetterAnalysis } from "./analysis/letter-analysis.js";
import { fleschDouma, leesindexA } from "./dutch/readability.js";
import { countSyllables } from "./dutch/syllables.js";
import type { Metrics } from "./finding.js";

/** Below these counts a score says nothing (norms.md D). */
const MINIMUM = { words: 50, sentences: 3 };

/** Words and sentences of the running text (paragraphs and list items), with the two readability scores where there is enough of it. */
export function measureLetter(analysis: LetterAnalysis): Metrics {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.role !== "body" && sentence.role !== "item") continue;
    words += sentence.words;
    sentences++;
    const tokens = analysis.blocks[sentence.block]?.found.tokens ?? [];
    for (let i = sentence.span.first; i <= sentence.span.last; i++) {
      const token = tokens[i];
      if (token?.kind === "word") syllables += countSyllables(token.norm);
      else if (token && token.kind !== "punctuation" && token.kind !== "symbol") syllables += 2;
    }
  }
  if (words < MINIMUM.words || sentences < MINIMUM.sentences) return { words, sentences };
  const counts = { words, sentences, syllables };
  const round = (n: number): number => Math.round(n * 10) / 10;
  return { words, sentences, fleschDouma: round(fleschDouma(counts)), leesindexA: round(leesindexA(counts)) };
}
