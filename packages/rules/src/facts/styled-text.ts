import type { StyledRun, TextRange, TextStyle } from "@brieftoets/letter";
import { countWords, type AnalysedBlock } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";

/** A stretch of one style inside one block. Absolute range. */
export interface StyledText extends TextRange {
  readonly style: TextStyle;
  readonly block: AnalysedBlock;
  readonly words: number;
}

/** Body text: paragraphs and list items of the running letter; no letterhead, footer, footnote, caption, table, heading or address. */
export function isBody({ block, sentences }: AnalysedBlock): boolean {
  return (block.kind === "paragraph" || block.kind === "list-item") && block.region === "body" && sentences.some((s) => s.role === "body" || s.role === "item" || s.role === "enclosure");
}

/** The styled stretches of the letter, block by block; once per letter. */
export function styledTexts(context: LetterContext): readonly StyledText[] {
  return context.once("styled-texts", () => {
    const { runs } = context.letter;
    let next = 0;
    return context.analysis.blocks.flatMap((block) => {
      while (next < runs.length && (runs[next]?.end ?? 0) <= block.block.start) next++;
      const own: StyledText[] = [];
      for (let i = next; i < runs.length; i++) {
        const run = runs[i] as StyledRun;
        if (run.start >= block.block.end) break;
        const range = { start: Math.max(run.start, block.block.start), end: Math.min(run.end, block.block.end) };
        if (range.end > range.start) own.push({ ...range, style: run.style, block, words: wordsIn(block, range) });
      }
      return own;
    });
  });
}

function wordsIn({ block, found }: AnalysedBlock, { start, end }: TextRange): number {
  const first = found.tokens.findIndex((t) => t.start + block.start >= start);
  const last = found.tokens.findLastIndex((t) => t.end + block.start <= end);
  return first < 0 || last < first ? 0 : countWords(found.tokens, { first, last });
}

/** Joins stretches that follow each other (other stretches that `passes` lets by may stand between) while `key` stays the same. */
export function joinTexts<K>(texts: readonly StyledText[], key: (text: StyledText) => K | undefined): { readonly key: K; readonly start: number; readonly end: number; readonly words: number; readonly first: StyledText }[] {
  const groups: { key: K; start: number; end: number; words: number; first: StyledText }[] = [];
  let open: (typeof groups)[number] | undefined;
  for (const text of texts) {
    if (text.words === 0) continue;
    const k = key(text);
    if (open && k === open.key) [open.end, open.words] = [text.end, open.words + text.words];
    else if (k === undefined) open = undefined;
    else groups.push((open = { key: k, start: text.start, end: text.end, words: text.words, first: text }));
  }
  return groups;
}
