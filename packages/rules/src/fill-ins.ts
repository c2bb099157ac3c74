import type { TextRange } from "@brieftoets/letter";
import type { LetterContext } from "./letter-context.js";

/** Something that is still to be filled in, with the name that it has. Absolute range. */
export interface FillIn extends TextRange {
  readonly name: string;
}

/** "[vul datum in]", "[naam]": brackets that no link follows. */
const BRACKETED = /\[([^\][\n]{2,40})\](?!\()/g;

/** The placeholders of the letter, and brackets that somebody must still fill in: another rule speaks of those, so here they count as filled. In text order, once per letter. */
export function fillIns(context: LetterContext): readonly FillIn[] {
  return context.once("fill-ins", () => {
    const { letter } = context;
    const brackets = [...letter.text.matchAll(BRACKETED)].map((m) => ({ start: m.index, end: m.index + m[0].length, name: m[1] ?? "" }));
    return [...letter.placeholders, ...brackets].sort((a, b) => a.start - b.start);
  });
}
