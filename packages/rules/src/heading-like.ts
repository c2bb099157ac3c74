import type { AnalysedBlock } from "./analysis/letter-analysis.js";
import type { LetterContext } from "./letter-context.js";

const LONGEST_HEADING = 10;
/** "Adviespunt 1", "Vragen 2 en 3": a street with a number looks the same, so the word decides. */
const NUMBERED = /^(?:\p{L}*(?:punt|vraag|stap|advies|thema|fase|onderdeel|hoofdstuk|paragraaf|aanbeveling|conclusie|besluit|module)(?:en|s|ten|pen)?|vragen|stappen|adviezen|thema['’]s|fasen|bijlage|deel)\s\d{1,2}(?:(?:,\s|\s(?:en|t\/m|tot en met)\s|\s?[-–]\s?)\d{1,2}){0,4}\.?$/iu;

/** A heading, or a short line of its own that a reader takes for one: plain text has no other. */
export function isHeadingLike({ letter }: LetterContext, { block, sentences }: AnalysedBlock): boolean {
  if (block.kind === "heading") return true;
  const [only, more] = sentences;
  if (block.kind === "paragraph" && block.end - block.start < 60 && NUMBERED.test(letter.text.slice(block.start, block.end).trim())) return true;
  if (block.kind !== "paragraph" || !only || more || only.role !== "body" || only.words > LONGEST_HEADING) return false;
  return /^\p{Lu}[^.:,;!]*\??$/u.test(letter.text.slice(only.start, only.end).trim());
}
