import type { LetterContext } from "../letter-context.js";
import { dateLine } from "../moments/letter-date.js";

/** An HTML file with neither a letter date nor an address block goes by mail: its subject, sender and enclosures stand elsewhere. */
export function isHtmlMail(context: LetterContext): boolean {
  return context.letter.format === "html" && hasNoLetterhead(context);
}

/** Neither the date of a letter nor an address stands in it. */
export function hasNoLetterhead(context: LetterContext): boolean {
  return !dateLine(context) && !context.analysis.sentences.some((s) => s.role === "address");
}
