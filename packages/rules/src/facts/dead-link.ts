import { findMarkup } from "../dutch/markup-marks.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { occurrenceAt, outermost, touchesField } from "./text-search.js";

/** A link that leads nowhere. */
export const deadLink: FactDefinition = {
  name: "dead-link",
  about: "A link, or a link in Markdown signs that the reader sees, whose target is empty, # or an example address. An address that the template sets is none. Values: target.",
  find: (context) => outermost([
    ...context.letter.links.filter((l) => !l.dynamic && l.end > l.start && leadsNowhere(l.target)).map((l) => occurrenceAt(l, { target: l.target })),
    ...linksInSigns(context), ...exampleAddresses(context),
  ]),
};

const NOWHERE = /^(?:#!?|https?:\/{0,2}|mailto:|tel:|javascript:.{0,40}|url|link|todo|xx+|\.{2,3}|…)?$/i;
const EXAMPLE = /^(?:(?:https?|ftp):)?\/{0,2}(?:[^/@\s]{1,80}@)?(?:www\.)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|example\.(?:com|org|net|nl|edu))(?![\w.-])/i;

/** No target, or one that was only meant for a test. */
export const leadsNowhere = (target: string): boolean => NOWHERE.test(target.trim()) || EXAMPLE.test(target.trim().replace(/^mailto:/i, ""));

function linksInSigns({ analysis, letter }: LetterContext): Occurrence[] {
  return analysis.blocks.flatMap((block) => findMarkup(letter.text.slice(block.block.start, block.block.end)).flatMap((mark): Occurrence[] => {
    if (mark.kind !== "link" || !leadsNowhere(mark.target ?? "") || touchesField(block, mark.start, mark.end)) return [];
    return [occurrenceAt({ start: block.block.start + mark.start, end: block.block.start + mark.end }, { target: mark.target ?? "" })];
  }));
}

/** Addresses that are written out. */
function exampleAddresses({ analysis, letter }: LetterContext): Occurrence[] {
  return analysis.blocks.flatMap(({ block, found }) => found.tokens.flatMap((token): Occurrence[] => {
    const address = token.kind === "url" || token.kind === "mail" ? letter.text.slice(block.start + token.start, block.start + token.end) : "";
    return address && EXAMPLE.test(address) ? [occurrenceAt({ start: block.start + token.start, end: block.start + token.end }, { target: address })] : [];
  }));
}
