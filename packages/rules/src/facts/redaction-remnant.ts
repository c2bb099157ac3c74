import { findRedactionRemnants } from "../dutch/redaction-codes.js";
import type { FactDefinition } from "./fact.js";
import { occurrenceAt, touchesField } from "./text-search.js";

/** What is left of an anonymised document. */
export const redactionRemnant: FactDefinition = {
  name: "redaction-remnant",
  about: "A code or block that stood over a name in a published document: 5.1, 2, e. Not a reference to the article of the law.",
  find: ({ analysis }) => analysis.blocks.flatMap((block) => findRedactionRemnants(block.found.masked)
    .filter(({ start, end }) => !touchesField(block, start, end))
    .map(({ start, end }) => occurrenceAt({ start: block.block.start + start, end: block.block.start + end }))),
};
