import type { Leftover } from "@brieftoets/letter";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Tracked changes, hidden text and comments that nobody took out of a word processor document. */
export const leftover: FactDefinition = {
  name: "leftover",
  about: "Tracked changes, hidden text and comments left in a Word or LibreOffice document; comments to or by Brieftoets itself are none. Values: kind (insertion, deletion, hidden, comment), words.",
  find: ({ letter }) => letter.leftovers.map(occurrence),
};

/** Deleted and hidden words are no letter text, and a comment may stand at a point: then the place in the document is marked. */
function occurrence({ start, end, kind, text, place }: Leftover): Occurrence {
  const values = { kind, words: shortened(text.trim().replace(/\s+/g, " ")) };
  const words = kind === "deletion" || kind === "hidden" || start === end;
  return { start, end, values, ...(words ? { source: place, quote: text.trim() === "" ? "¶" : text } : {}) };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
