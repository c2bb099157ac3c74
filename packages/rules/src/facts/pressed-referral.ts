import type { LetterContext } from "../letter-context.js";
import { runningSentences } from "../running-text.js";
import { listed, sentencesWith } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";

/** A referral that leaves the reader no choice. */
export const pressedReferral: FactDefinition = {
  name: "pressed-referral",
  about: "The first sentence that refers to help of others, when neither its paragraph nor the letter says that the reader is free to choose. Not where that help itself writes the letter, or is only the place of an appointment. Marks the sentence. Values: partner.",
  find: (context) => {
    const { letter, analysis } = context;
    if (listed(context, "free-to-choose").length > 0) return [];
    const mayChoose = new Set([...sentencesWith(context, "may-choose")].map((i) => analysis.sentences[i]?.block));
    const running = new Map(runningSentences(context).map((s) => [s.index, s]));
    const partners = listed(context, "referral-partners");
    if (partners.some((hit) => SENDER.has(analysis.sentences[hit.sentence]?.role ?? "body"))) return [];
    const pressed = partners.find((hit) => running.has(hit.sentence) && !mayChoose.has(hit.block) && !isPlace(context, hit.block, hit.start));
    const sentence = pressed && running.get(pressed.sentence);
    return sentence ? [{ start: sentence.start, end: sentence.end, values: { partner: letter.text.slice(pressed.start, pressed.end) } }] : [];
  },
};

/** Parts of a letter that name its sender. */
const SENDER: ReadonlySet<string> = new Set(["header", "signature", "closing", "address", "reference"]);

/** "in het gebouw van het wijkteam, Molenpad 6, om 10.00 uur": a place, no referral. */
function isPlace({ analysis }: LetterContext, index: number, start: number): boolean {
  const block = analysis.blocks[index];
  const sentence = block?.sentences.find((s) => s.start <= start && s.end > start);
  if (!block || !sentence) return false;
  return block.found.times.some((t) => block.block.start + t.start >= sentence.start && block.block.start + t.end <= sentence.end);
}
