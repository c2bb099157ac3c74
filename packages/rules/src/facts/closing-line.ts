import { wholeLetter } from "../letter-context.js";
import type { FactDefinition } from "./fact.js";

/** The closing of a letter, when it is missing or stiff. */
export const closingLine: FactDefinition = {
  name: "closing-line",
  about: "The closing words of a list (they are stiff), or the whole letter when it has no closing. Values: state (none, stiff).",
  params: { stiff: { kind: "list", about: "Stiff closings" } },
  find: (context, params) => {
    const stiff = context.hits(`words:${String(params["stiff"])}`).filter((hit) => context.analysis.sentences[hit.sentence]?.role === "closing");
    if (stiff.length > 0) return stiff.map(({ start, end }) => ({ start, end, values: { state: "stiff" } }));
    const closes = context.analysis.sentences.some((s) => s.role === "closing");
    return closes ? [] : [{ ...wholeLetter(context.letter), whole: true, values: { state: "none" } }];
  },
};
