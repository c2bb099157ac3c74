import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import { findLooseBrackets, type LooseBracket } from "../dutch/brackets.js";
import type { LetterContext } from "../letter-context.js";
import { branchAt } from "../variants.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { occurrenceAt, outermost, rangeAt, sentenceAt } from "./text-search.js";

/** Punctuation without its words. */
export const strayPunctuation: FactDefinition = {
  name: "stray-punctuation",
  about: "A line of only punctuation, or a bracket without its partner. Not a thematic break, a list mark or a smiley. Values: kind (line, opening, closing).",
  find: (context) => outermost([...context.analysis.blocks.flatMap(strayLines), ...looseBrackets(context)]),
};

/** A line of dots is a line to write on or something left out; a face is a face. */
const STRAY_LINE = /^(?=[^\n]*[()[\]{},;:!?])(?![:;]-?[()]\s*$)[ \t]*[()[\]{}.,;:!?'"“”‘’]+(?:[ \t]+[()[\]{}.,;:!?'"“”‘’]+)*[ \t]*$/gmu;

function strayLines({ block, found }: AnalysedBlock): Occurrence[] {
  if (block.kind === "code" || (block.kind === "table-cell" && /^[?!.,\s]*$/.test(found.masked))) return [];
  return [...found.masked.matchAll(STRAY_LINE)].map((line) => {
    const lead = line[0].length - line[0].trimStart().length;
    const start = block.start + line.index + lead;
    return occurrenceAt({ start, end: start + line[0].trim().length }, { kind: "line" });
  });
}

/** A bracket may open in one paragraph and close in one of the next: around a list, for instance. */
const REACH = 6;
/** Enough to show that a text is no letter. */
const MOST = 200;
const PARTNERS: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

interface Loose extends LooseBracket {
  readonly block: AnalysedBlock;
}

function looseBrackets(context: LetterContext): Occurrence[] {
  const open: Record<string, Loose[]> = { "(": [], "[": [] };
  const loose: Loose[] = [];
  for (const block of context.analysis.blocks) {
    if (block.block.kind === "code") continue;
    const brackets = findLooseBrackets(block.found.masked);
    const lines = brackets.length > 0 ? strayLines(block) : [];
    for (const found of brackets) {
      if (rangeAt(lines, block.block.start + found.start)) continue;
      const waiting = open[PARTNERS[found.bracket] ?? found.bracket] ?? [];
      const opened = waiting.at(-1);
      if (PARTNERS[found.bracket] === undefined) waiting.push({ ...found, block });
      else if (opened && block.index - opened.block.index <= REACH) waiting.pop();
      else loose.push({ ...found, block });
    }
  }
  const all = [...loose, ...Object.values(open).flat()].slice(0, MOST);
  return all.flatMap((bracket) => (isInBranch(context, bracket) ? [] : [occurrenceOf(bracket)]));
}

/** In a condition the partner may stand in another branch. */
const isInBranch = (context: LetterContext, { start, end, block: { block } }: Loose): boolean =>
  context.letter.branches.length > 0 && branchAt(context.letter, { start: block.start + start, end: block.start + end }).length > 0;

/** Marks an opening bracket with the words after it, a closing one with the word before it. */
function occurrenceOf({ start, bracket, block }: Loose): Occurrence {
  const { masked } = block.found;
  const at = block.block.start + start;
  if (bracket === "(" || bracket === "[") {
    const sentence = sentenceAt(block, at);
    const end = Math.min(sentence?.end ?? at + 1, at + 80);
    return occurrenceAt({ start: at, end: at + 1 + masked.slice(start + 1, end - block.block.start).replace(/[\s.?!]+$/, "").length }, { kind: "opening" });
  }
  const word = /[\p{L}\p{N}'’-]{1,40}[.,;:]?$/u.exec(masked.slice(Math.max(0, start - 42), start))?.[0] ?? "";
  return occurrenceAt({ start: at - word.length, end: at + 1 }, { kind: "closing" });
}
