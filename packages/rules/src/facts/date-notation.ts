import { formatDate } from "../dutch/dates.js";
import type { FactDefinition } from "./fact.js";
import { mentionsIn } from "./running-text.js";
import { occurrenceAt } from "./text-search.js";

/** A date in figures where a sentence wants words. */
export const dateNotation: FactDefinition = {
  name: "date-notation",
  about: "A date in figures (25-09-2021, 25092021) in running text. Values: long (in words), notation (numeric, iso, compact).",
  find: (context) => mentionsIn(context, (b) => b.found.dates)
    .filter(({ mention }) => mention.valid && mention.year !== undefined && FIGURES.has(mention.notation))
    .map((m) => occurrenceAt(m, { long: formatDate(m.mention), notation: m.mention.notation })),
};

const FIGURES = new Set(["numeric", "compact", "iso"]);
