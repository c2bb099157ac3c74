import type { Hit } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isOnReplySlip } from "./reply-slip.js";
import { hitsWithin, occurrenceAt, outermost, searchText, type TextMatch } from "./text-search.js";

/** A label of the template that still stands where its value belongs. */
export const templateLabel: FactDefinition = {
  name: "template-label",
  about: "A label followed by itself or by a hint of the template (Datum: Datum verzending), a cell that repeats the label beside it, or a prompt of the word processor (Klik of tik om tekst in te voeren). Marks the hint. Values: label.",
  params: {
    hints: { kind: "list", about: "What templates write where a value belongs" },
    prompts: { kind: "list", about: "Prompts that count anywhere" },
  },
  find: (context, params) => {
    const hints = context.hits(`words:${String(params["hints"])}`);
    const prompts = context.hits(`words:${String(params["prompts"])}`).map((hit) => occurrenceAt(hit, { label: "" }));
    const lines = searchText(context, LABELLED).flatMap((line) => judgeLine(context, line, hints));
    return outermost([...lines, ...cells(context, hints), ...prompts]);
  },
};

const LABELLED = /^[ \t*_]*(\p{Lu}[\p{L}\p{N} ()/.'’&-]{1,40}?)[*_]*[ \t]{0,3}:[*_]*[ \t]+(\S[^\n]{1,100})$/gmu;
const PARTS = /[ \t](?:[/+]|of)[ \t]|,[ \t]/u;

const bare = (text: string): string => text.toLowerCase().replace(/[*_.:\s]+/gu, " ").trim();

function judgeLine(context: LetterContext, line: TextMatch, hints: readonly Hit[]): Occurrence[] {
  const [, label = "", value = ""] = line.groups;
  if (isOnReplySlip(context, line)) return [];
  if (bare(label) === bare(value)) return [occurrenceAt(line, { label })];
  const first = value.split(PARTS)[0] ?? "";
  const start = line.end - value.length;
  const covers = hitsWithin(hints, { start, end: start + first.length }).some((hit) => hit.end - hit.start >= first.replace(/[*_.\s]+$/, "").length - 1);
  return covers && !/[\d@]/.test(value) ? [occurrenceAt({ start, end: line.end }, { label })] : [];
}

/** Two cells of one row with the same hint. */
function cells({ analysis, letter }: LetterContext, hints: readonly Hit[]): Occurrence[] {
  return analysis.blocks.flatMap(({ block, index }): Occurrence[] => {
    const before = analysis.blocks[index - 1]?.block;
    if (block.kind !== "table-cell" || before?.kind !== "table-cell" || before.group !== block.group || before.row !== block.row) return [];
    const text = letter.text.slice(block.start, block.end);
    if (bare(text) === "" || bare(text) !== bare(letter.text.slice(before.start, before.end))) return [];
    return hitsWithin(hints, block).some((hit) => hit.end - hit.start >= text.trim().replace(/:$/, "").length) ? [occurrenceAt(block, { label: text })] : [];
  });
}
