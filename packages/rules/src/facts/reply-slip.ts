import type { LetterContext } from "../letter-context.js";
import { isSlipTitle } from "../dutch/form-lines.js";
import type { TextMatch } from "./text-search.js";

/** Does a match stand on a form that the reader fills in: below the title of a reply slip, or in a sentence that speaks as the reader? */
export function isOnReplySlip(context: LetterContext, match: Pick<TextMatch, "block" | "sentence" | "start">): boolean {
  const from = context.once("reply-slip", () => slipStart(context));
  if (match.start >= from) return true;
  const { sentence } = match;
  return sentence !== undefined && context.once(`speaks-as-reader:${sentence.index}`, () => speaksAsReader(match));
}

/** Offset of the first title of a reply slip; past the end when there is none. */
function slipStart({ analysis, letter }: LetterContext): number {
  for (const { block, found } of analysis.blocks) {
    let at = block.start;
    for (const line of found.masked.split("\n")) {
      if (isSlipTitle(line)) return at;
      at += line.length + 1;
    }
  }
  return letter.text.length + 1;
}

const READER = new Set(["u", "uw", "je", "jij", "jouw", "jou"]);
const SELF = new Set(["ik", "mij", "mijn", "ondergetekende"]);

function speaksAsReader({ block, sentence }: Pick<TextMatch, "block" | "sentence">): boolean {
  if (!sentence) return false;
  let self = false;
  for (let i = sentence.span.first; i <= sentence.span.last; i++) {
    const norm = block.found.tokens[i]?.norm ?? "";
    if (READER.has(norm)) return false;
    if (SELF.has(norm)) self = true;
  }
  return self;
}
