import { describe, expect, it } from "vitest";
import { fleschDouma, leesindexA } from "./readability.js";
import { splitSentences } from "./sentences.js";
import { countSyllables } from "./syllables.js";
import { tokenise } from "./tokens.js";

describe("readability", () => {
  const text = "Wij nodigen u uit voor een gesprek. U mag iemand meenemen. Dat is gratis.";
  const words = tokenise(text).filter(({ kind }) => kind === "word");
  const counts = { words: words.length, sentences: splitSentences(text).length, syllables: words.reduce((sum, { norm }) => sum + countSyllables(norm), 0) };

  it("counts the test text as 14 words, 3 sentences, 21 syllables", () => {
    expect(counts).toEqual({ words: 14, sentences: 3, syllables: 21 });
  });
  it("gives the scores of the test text", () => {
    expect(fleschDouma(counts)).toBeCloseTo(87.0, 1);
    expect(leesindexA(counts)).toBeCloseTo(85.67, 2);
  });
});
