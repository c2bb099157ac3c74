import type { TextRange } from "@brieftoets/letter";
import { openingEnd } from "../detect-type.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { hasInOpening } from "../moments/opening-zone.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** A letter that does not say something where its reader begins. */
export const openingWithout: FactDefinition = {
  name: "opening-without",
  about: "No phrase of the list stands in the subject or the first 60 words of the body. Marks the subject, or else the first paragraph. Values: marked (subject, paragraph, letter), lower (the marked words with a small first letter).",
  params: { list: { kind: "list", about: "The word list" } },
  find: (context, params) => (hasInOpening(context, String(params["list"]), openingEnd(context.analysis)) ? [] : [topic(context)]),
};

function topic(context: LetterContext): Occurrence {
  const { analysis, letter } = context;
  const subject = analysis.sentences.find((s) => s.role === "subject");
  const text = subject ? letter.text.slice(subject.start, subject.end) : "";
  const label = /^\s*[\p{L}]+\s*:\s*/u.exec(text)?.[0].length ?? 0;
  if (subject && text.length > label) return mark(context, { start: subject.start + label, end: subject.end }, "subject");
  const first = analysis.blocks.find((b) => b.block.kind === "paragraph" && b.sentences.some((s) => s.role === "body"));
  return first ? mark(context, first.block, "paragraph") : { ...wholeLetter(letter), whole: true, values: { marked: "letter", lower: "" } };
}

function mark({ letter }: LetterContext, { start, end }: TextRange, marked: string): Occurrence {
  const words = letter.text.slice(start, end);
  return { start, end, values: { marked, lower: words.charAt(0).toLowerCase() + words.slice(1) } };
}
