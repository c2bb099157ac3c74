import { findMarkup } from "../dutch/markup-marks.js";
import type { FactDefinition } from "./fact.js";
import { occurrenceAt, outermost } from "./text-search.js";

/** Signs of Markdown or HTML that the reader sees. */
export const markupLeft: FactDefinition = {
  name: "markup-left",
  about: "Signs of Markdown or HTML in the text as its reader sees it: **x**, [x](y), ##, <b>, &nbsp;. Values: kind, text (what should stand there).",
  find: ({ analysis, letter }) => outermost(analysis.blocks.filter(({ block }) => block.kind !== "code").flatMap(({ block }) =>
    findMarkup(letter.text.slice(block.start, block.end)).map(({ start, end, kind, text }) => occurrenceAt({ start: block.start + start, end: block.start + end }, { kind, text })))),
};
