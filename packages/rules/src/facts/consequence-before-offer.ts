import { isQuoted } from "../hit-context.js";
import { runningSentences } from "../running-text.js";
import { listed } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";

/** A consequence that comes before any offer of help. */
export const consequenceBeforeOffer: FactDefinition = {
  name: "consequence-before-offer",
  about: "The first consequence that the body names, when no offer of help or contact stands before it. Marks the consequence.",
  find: (context) => {
    const running = new Set(runningSentences(context).map((s) => s.index));
    const first = (list: string): number => listed(context, list).find((hit) => running.has(hit.sentence) && !isQuoted(context, hit))?.start ?? Infinity;
    const consequence = listed(context, "consequences").find((hit) => running.has(hit.sentence) && !isQuoted(context, hit));
    return consequence && first("help-offers") > consequence.start ? [{ start: consequence.start, end: consequence.end, values: {} }] : [];
  },
};
