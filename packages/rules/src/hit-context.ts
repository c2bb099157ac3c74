import type { Hit } from "./analysis/letter-analysis.js";
import type { LetterContext } from "./letter-context.js";

const NEGATIONS = new Set(["niet", "geen", "nooit", "nimmer", "zonder", "niemand", "noch", "evenmin"]);
/** Words and signs at which a negation stops working. */
const BORDERS = new Set([",", ";", ":", "–", "maar", "want", "omdat", "als", "dan", "en", "of"]);
const BEFORE = 6;
const AFTER = 3;

/** A negation stands in the same clause: before the hit, or right after it. "niet alleen" denies nothing. */
export function isNegated({ analysis }: LetterContext, hit: Hit): boolean {
  const tokens = analysis.blocks[hit.block]?.found.tokens ?? [];
  const span = analysis.sentences[hit.sentence]?.span;
  if (!span) return false;
  const scan = (from: number, step: 1 | -1, most: number): boolean => {
    for (let i = from, n = 0; i >= span.first && i <= span.last && n < most; i += step, n++) {
      const norm = tokens[i]?.norm ?? "";
      if (BORDERS.has(norm)) return false;
      if (NEGATIONS.has(norm) && tokens[i + 1]?.norm !== "alleen" && tokens[i + 1]?.norm !== "verplicht") return true;
    }
    return false;
  };
  return scan(hit.first - 1, -1, BEFORE) || scan(hit.last + 1, 1, AFTER);
}

/** The hit is the surname in a name: "mevrouw Nimmer", "A. Klant". */
export function isSurname({ analysis }: LetterContext, hit: Hit): boolean {
  const block = analysis.blocks[hit.block];
  const [from, to] = [hit.start - (block?.block.start ?? 0), hit.end - (block?.block.start ?? 0)];
  return block !== undefined && (block.found.names.some((n) => n.start < from && n.end >= to) || /(?<!\p{L})\p{Lu}\.[\s\u00a0]?$/u.test(block.found.masked.slice(Math.max(0, from - 4), from)));
}

/** The hit stands between quotation marks or in a block quotation. */
export function isQuoted({ analysis }: LetterContext, hit: Hit): boolean {
  const block = analysis.blocks[hit.block];
  if (!block) return false;
  // An address set apart with the sign of a quotation is none.
  if (block.block.quoted) return !block.sentences.some((s) => s.role === "address");
  const from = hit.start - block.block.start;
  return block.found.quotations.some((q) => q.start <= from && q.end > from);
}
