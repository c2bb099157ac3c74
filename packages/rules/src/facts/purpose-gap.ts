import { wholeLetter, type LetterContext } from "../letter-context.js";
import { hasInOpening } from "../moments/opening-zone.js";
import type { FactDefinition } from "./fact.js";
import { hasUnexplainedItems } from "./unexplained-items.js";

/** A letter that does not say at once why it comes and what it is for. */
export const purposeGap: FactDefinition = {
  name: "purpose-gap",
  about: "The subject and the first two paragraphs do not say why the reader gets the letter (lists reasons and situations) or what it is for (list goals); a heading that asks it counts wherever it stands. Marks the whole letter. Values: state (reason, goal, both, both-firm).",
  params: {
    reasons: { kind: "list", about: "Wordings of a reason" },
    situations: { kind: "list", about: "Wordings of what is the case with the reader: a reason too" },
    goals: { kind: "list", about: "Wordings of a goal" },
    firm: { kind: "boolean", optional: true, about: "Call it both-firm when both are missing" },
  },
  find: (context, params) => {
    const told = (list: unknown, heading: RegExp): boolean => hasInOpening(context, String(list)) || hasHeading(context, heading);
    // A list of papers without a reason is a matter for the rule about the list.
    const reason = told(params["reasons"], /waarom|aanleiding|reden/i) || told(params["situations"], /situatie/i) || hasUnexplainedItems(context);
    const goal = told(params["goals"], /doel|waarover|waarvoor|wat gaan (?:we|wij)|waar gaat .* over|wat bespreken/i);
    if (reason && goal) return [];
    const state = reason ? "goal" : goal ? "reason" : params["firm"] === true ? "both-firm" : "both";
    return [{ ...wholeLetter(context.letter), whole: true, values: { state } }];
  },
};

function hasHeading({ analysis, letter }: LetterContext, words: RegExp): boolean {
  return analysis.sentences.some((s) => s.role === "heading" && words.test(letter.text.slice(s.start, s.end)));
}
