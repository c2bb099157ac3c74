import { averageSentence } from "./average-sentence.js";
import { closingLine } from "./closing-line.js";
import { difficultWord } from "./difficult-word.js";
import { doubleNegation } from "./double-negation.js";
import { enumeration } from "./enumeration.js";
import type { FactDefinition } from "./fact.js";
import { futureTense } from "./future-tense.js";
import { headingGap } from "./heading-gap.js";
import { letterWords } from "./letter-words.js";
import { longParagraph } from "./long-paragraph.js";
import { longSentence } from "./long-sentence.js";
import { nounStyle } from "./noun-style.js";
import { passive } from "./passive.js";
import { readabilityScore } from "./readability-score.js";
import { splitConstruction } from "./split-construction.js";
import { subjectLine } from "./subject-line.js";
import { subordinateClauses } from "./subordinate-clauses.js";
import { unexplainedTerm } from "./unexplained-term.js";

/** Facts for the rules in rules/letter/plain. */
export const plainFacts: readonly FactDefinition[] = [
  averageSentence, closingLine, difficultWord, doubleNegation, enumeration, futureTense, headingGap, letterWords, longParagraph, longSentence,
  nounStyle, passive, readabilityScore, splitConstruction, subjectLine, subordinateClauses, unexplainedTerm,
];
