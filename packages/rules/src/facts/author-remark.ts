import type { TextRange } from "@brieftoets/letter";
import type { AnalysedBlock, Sentence } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import { isBetweenQuotes, isOwnText, searchText } from "./text-search.js";

/** Words in brackets, or a whole sentence or line, that speak to nobody in particular: no subject, no reader. Absolute range. */
export interface Remark extends TextRange {
  readonly block: AnalysedBlock;
  readonly bracketed: boolean;
}

const BRACKETED = /[([][^()[\]]{2,200}[)\]]/gu;
const PEOPLE = new Set("u uw je jij jouw jou uzelf jezelf wij we ons onze ik mij mijn hij zij ze hun men iemand zelf".split(" "));

/** Every bracket without a subject or reader in it. */
export function bracketRemarks(context: LetterContext): readonly Remark[] {
  return context.once("bracket-remarks", () => searchText(context, BRACKETED)
    .filter(({ block, start, end }) => !isBetweenQuotes(block, start) && !namesPeople(block, start, end))
    .map(({ start, end, block }) => ({ start, end, block, bracketed: true })));
}

/** Every sentence or line without a subject or reader in it, but for list items, cells and headings. */
export function lineRemarks(context: LetterContext): readonly Remark[] {
  return context.once("line-remarks", () => context.analysis.blocks.filter((b) => isOwnText(b) && b.block.kind === "paragraph").flatMap((block) =>
    block.sentences.filter((s) => !speaksOfPeople(block, s)).map(({ start, end }) => ({ start, end, block, bracketed: false }))));
}

/** Does a sentence have a subject or a reader in it? */
export const speaksOfPeople = (block: AnalysedBlock, { start, end }: Pick<Sentence, "start" | "end">): boolean => namesPeople(block, start, end);

function namesPeople({ block, found: { tokens } }: AnalysedBlock, start: number, end: number): boolean {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) >= start - block.start) high = middle;
    else low = middle + 1;
  }
  for (let i = low; i < tokens.length && (tokens[i]?.end ?? 0) <= end - block.start; i++) if (PEOPLE.has(tokens[i]?.norm ?? "")) return true;
  return false;
}

/** A line is the only sentence of its paragraph, and the paragraph before it does not lead up to it. */
export function standsAlone({ analysis }: LetterContext, { block, start, end }: Remark): boolean {
  const before = analysis.blocks[block.index - 1];
  const [only, more] = block.sentences;
  const leadsUp = before !== undefined && /[:?]\s*$/.test(before.found.masked);
  return !leadsUp && more === undefined && only?.start === start && only.end === end;
}
