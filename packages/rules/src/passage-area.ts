import type { TextRange } from "@brieftoets/letter";
import { isHeadingLike } from "./heading-like.js";
import type { LetterContext } from "./letter-context.js";
import type { Passage } from "./rule-set.js";

/** Something of a passage, found in a block. */
export interface Found extends TextRange {
  readonly block: number;
}

/**
 * The blocks that a passage stands in: those with its core, their list, what stands with them under a heading that speaks of
 * it, and the blocks beside them that speak of it too. Linear in the number of blocks.
 * @param hits what was found, per element of the passage.
 */
export function passageArea(context: LetterContext, passage: Passage, hits: readonly (readonly Found[])[]): ReadonlySet<number> {
  const hasCore = passage.elements.some((e) => e.core);
  const core = new Set(passage.elements.flatMap((e, i) => (e.core || !hasCore ? (hits[i] ?? []) : []).map((h) => h.block)));
  const telling = passage.elements.flatMap((e, i) => (e.within === "paragraph" || e.within === "passage" ? [] : (hits[i] ?? [])));
  const speaks = new Set([...core, ...telling.map((h) => h.block), ...context.hits(`about:${passage.id}`).map((h) => h.block)]);
  const area = new Set(core);
  addLists(context, area);
  addSections(context, core, speaks, area);
  addNeighbours(context, speaks, area);
  return area;
}

/** The other items of a list in which the passage stands. */
function addLists({ analysis }: LetterContext, area: Set<number>): void {
  const groups = new Set([...area].map((i) => analysis.blocks[i]?.block.group).filter((g) => g !== undefined));
  for (const { block, index } of analysis.blocks) if (block.group !== undefined && groups.has(block.group)) area.add(index);
}

/** What stands under the same heading, when the heading itself speaks of the passage. */
function addSections(context: LetterContext, core: ReadonlySet<number>, speaks: ReadonlySet<number>, area: Set<number>): void {
  const { analysis } = context;
  let section: number[] = [];
  let head = -1;
  const close = (): void => {
    if (speaks.has(head) && (core.has(head) || section.some((i) => core.has(i)))) for (const i of section) area.add(i);
    section = [];
  };
  for (const analysed of analysis.blocks) {
    const { index, sentences } = analysed;
    const ends = sentences[0]?.role === "closing";
    if (isHeadingLike(context, analysed) || ends) {
      close();
      head = ends ? -1 : index;
    } else section.push(index);
  }
  close();
}

/** Neighbours in both directions, as long as they speak of it; a list that one of them leads in, or of which an item speaks of it, belongs to it. */
function addNeighbours({ analysis, letter }: LetterContext, speaks: ReadonlySet<number>, area: Set<number>): void {
  const { blocks } = analysis;
  const lists = new Set([...speaks].map((i) => blocks[i]?.block.group).filter((g) => g !== undefined));
  for (let i = 1; i < blocks.length; i++) {
    const [block, before] = [blocks[i]?.block, blocks[i - 1]?.block];
    if (!block || !before || !area.has(i - 1)) continue;
    const led = block.kind === "list-item" && (block.group === before.group || (block.group !== undefined && lists.has(block.group)) || letter.text.slice(before.start, before.end).trimEnd().endsWith(":"));
    if (speaks.has(i) || led) area.add(i);
  }
  for (let i = blocks.length - 2; i >= 0; i--) if (area.has(i + 1) && speaks.has(i)) area.add(i);
}
