import type { AnalysedBlock } from "./analysis/letter-analysis.js";
import type { LetterContext } from "./letter-context.js";

const LONGEST_HEADING = 10;

/** A heading, or a short line of its own that a reader takes for one: plain text has no other. */
export function isHeadingLike({ letter }: LetterContext, { block, sentences }: AnalysedBlock): boolean {
  if (block.kind === "heading") return true;
  const [only, more] = sentences;
  if (block.kind !== "paragraph" || !only || more || only.role !== "body" || only.words > LONGEST_HEADING) return false;
  return /^\p{Lu}[^.:,;!]*\??$/u.test(letter.text.slice(only.start, only.end).trim());
}
