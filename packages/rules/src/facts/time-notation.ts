import { formatTime } from "../dutch/times.js";
import type { FactDefinition } from "./fact.js";
import { mentionsIn } from "./running-text.js";
import { occurrenceAt } from "./text-search.js";

/** A time in another form than Dutch letters use. */
export const timeNotation: FactDefinition = {
  name: "time-notation",
  about: "A time with a colon, with u for uur, or half figures and half words (half 8). Values: plain, notation.",
  find: (context) => mentionsIn(context, (b) => b.found.times)
    .filter(({ mention, text }) => mention.notation === "colon" || mention.notation === "letter" || /\d[\s\u00a0]?[uh]\.?$/.test(text) || (mention.notation === "words" && /\d/.test(text)))
    .map((m) => occurrenceAt(m, { plain: /\sen\s/.test(m.text) ? formatTime(m.mention).replace(" tot ", " en ") : formatTime(m.mention), notation: m.mention.notation })),
};
