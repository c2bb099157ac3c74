import type { Hit } from "../analysis/letter-analysis.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { listed } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";
import { listInWords } from "./words.js";

/** Blocks that may hold the header of a letter without a salutation. */
const HEADER_BLOCKS = 12;

/** Labels that the header of a letter must have, with something behind them. */
export const headerGap: FactDefinition = {
  name: "header-gap",
  about: "Labels of the list that do not stand above the salutation, or have nothing behind them. The subject counts as its label, a date line as that of the date. Marks the whole letter. Values: missing (in words), count.",
  params: { labels: { kind: "list", about: "The labels: the term is what the message says, the forms are other names" } },
  find: (context, params) => {
    const list = String(params["labels"]);
    const entries = context.rules.words[list]?.entries ?? [];
    const filled = new Set(listed(context, list).filter((hit) => isHeader(context, hit.block) && isFilled(context, hit)).map((hit) => hit.entry));
    const roles = new Set(context.analysis.sentences.map((s) => s.role));
    const missing = entries.filter((entry, i) => !filled.has(i) && !(entry.term === "onderwerp" && roles.has("subject")) && !(entry.term === "datum" && hasDateLine(context)));
    if (missing.length === 0) return [];
    const names = listInWords(missing.map((e) => e.say?.[context.language === "nl" ? 0 : 1] ?? e.term), context.language === "nl" ? "en" : "and");
    return [{ ...wholeLetter(context.letter), whole: true, values: { missing: names, count: missing.length } }];
  },
};

function isHeader({ analysis }: LetterContext, block: number): boolean {
  const salutation = analysis.sentences.find((s) => s.role === "salutation")?.block ?? HEADER_BLOCKS;
  return block < salutation || analysis.blocks[block]?.block.region === "header";
}

const hasDateLine = ({ analysis, letter }: LetterContext): boolean =>
  analysis.blocks.some(({ block, found, sentences }) => sentences[0]?.role === "address" && found.dates.some((d) => d.day !== undefined) && !letter.text.slice(block.start, block.end).includes(":"));

/** The label begins its line and a value follows it: behind a colon, on the next line or in the next cell. */
function isFilled({ letter, analysis }: LetterContext, hit: Hit): boolean {
  const block = analysis.blocks[hit.block]?.block;
  if (!block) return false;
  const before = letter.text.slice(block.start, hit.start);
  if (/[\p{L}\d]/u.test(before.slice(before.lastIndexOf("\n") + 1))) return false;
  const rest = letter.text.slice(hit.end, block.end);
  const [line = "", ...more] = rest.split("\n");
  const label = /^\s*(?:\(\p{L}{1,3}\))?\s*(:?)\s*/u.exec(line);
  const value = line.slice(label?.[0].length ?? 0);
  if (/[\p{L}\d]/u.test(value)) return label?.[1] === ":" || hit.last > hit.first;
  const next = analysis.blocks[hit.block + 1]?.block;
  return /^\s*[\p{L}\d][^:]*$/u.test(more[0] ?? "") || (block.kind === "table-cell" && next?.row === block.row && /[\p{L}\d]/u.test(letter.text.slice(next?.start, next?.end)));
}
