import type { PhraseElement, PhraseSequence } from "./phrase.js";

/** Words that stand in nearly every sentence: poor anchors. */
const COMMON = new Set(("de het een u uw ik wij we ons onze je en of in op van te voor met aan dat die dit deze is zijn bent wordt worden heeft hebt hebben " +
  "kunt kan kunnen mag mogen moet moeten wilt wil willen niet geen om als bij naar er ook uit over door dan maar zo nog tot al na per wat hoe waar wie zich").split(" "));

/** The element by which a phrase is looked up: the rarest word in it; -1 when it has none. */
export function anchorOf(sequence: PhraseSequence): number {
  let best = -1;
  let most = -1;
  sequence.forEach((element, i) => {
    const worth = anchorWorth(element);
    if (worth > most) [best, most] = [i, worth];
  });
  return best;
}

/** More words than this take longer to look for than to walk. */
const PARTNER_WORDS = 12;

/** The rarest other words: where none of them stands in the sentence, the phrase does not either. */
export function partnerOf(sequence: PhraseSequence, anchor: number): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = -1;
  sequence.forEach((element, i) => {
    if (i === anchor || element.kind !== "literal" || element.words.length > PARTNER_WORDS) return;
    const worth = anchorWorth(element);
    if (worth > most) [best, most] = [element.words, worth];
  });
  return best;
}

/** Longer and fewer words are rarer; common words come last, gaps and slots never. */
function anchorWorth(element: PhraseElement): number {
  if (element.kind === "affix") return 6;
  if (element.kind !== "literal") return -1;
  const common = element.words.some((w) => COMMON.has(w));
  const length = Math.min(...element.words.map((w) => w.length));
  return (common ? 0 : 20) + Math.min(length, 15) - Math.min(element.words.length, 10) / 10;
}
