import { fleschDouma, leesindexA } from "./dutch/readability.js";
import { countSyllables } from "./dutch/syllables.js";
import type { Metrics } from "./finding.js";
import type { LetterContext } from "./letter-context.js";
import { isWord, tokensOf, wholeSentences } from "./running-text.js";

/** Below these counts a score says nothing (norms.md D). */
const MINIMUM = { words: 50, sentences: 3 };
/** A number, address or placeholder counts as a word of two syllables. */
const SYLLABLES_OF_OTHERS = 2;

/** Words and sentences of the running text, with the two readability scores where there is enough of it. */
export function measureLetter(context: LetterContext): Metrics {
  return context.once("metrics", () => {
    const running = wholeSentences(context);
    const words = running.reduce((sum, s) => sum + s.words, 0);
    const sentences = running.length;
    if (words < MINIMUM.words || sentences < MINIMUM.sentences) return { words, sentences };
    let syllables = 0;
    for (const sentence of running) {
      for (const token of tokensOf(context, sentence)) {
        if (isWord(token)) syllables += token.kind === "word" ? countSyllables(token.norm) : SYLLABLES_OF_OTHERS;
      }
    }
    const counts = { words, sentences, syllables };
    const round = (n: number): number => Math.round(n * 10) / 10;
    return { words, sentences, fleschDouma: round(fleschDouma(counts)), leesindexA: round(leesindexA(counts)) };
  });
}
