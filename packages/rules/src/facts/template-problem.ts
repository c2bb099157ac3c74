import type { FactDefinition, Occurrence } from "./fact.js";

/** A template tag without its partner. */
export const templateProblem: FactDefinition = {
  name: "template-problem",
  about: "A tag that opens or closes a block without its partner, or that does not end. Marks the tag in the source. Values: kind (unclosed, unopened, mismatched, unterminated), tag.",
  find: ({ letter }) => letter.problems.map(({ start, end, kind, tag, place }): Occurrence => {
    const short = tag.length > 60 ? `${tag.slice(0, 57)}…` : tag;
    return { start, end, source: place, quote: tag, values: { kind, tag: short } };
  }),
};
