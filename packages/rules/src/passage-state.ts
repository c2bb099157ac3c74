import type { BranchStep, TextRange } from "@brieftoets/letter";
import type { Hit } from "./analysis/letter-analysis.js";
import { isNegated, isQuoted } from "./hit-context.js";
import type { LetterContext } from "./letter-context.js";
import type { Passage, PassageElement } from "./rule-set.js";
import { branchAt, coverage, type Coverage } from "./variants.js";

/** How far a letter says what a passage must say. */
export interface PassageState {
  readonly passage: Passage;
  /** Nothing of its core was found. */
  readonly absent: boolean;
  /** A declared enclosure, an included file or a placeholder stands for the whole passage. */
  readonly elsewhere: boolean;
  /** Elements that were not found, in the order of the passage. */
  readonly missing: readonly PassageElement[];
  /** Where it stands: from its first to its last element in one area; undefined when absent. */
  readonly range?: TextRange;
  /** Elements that are there in some branches only. */
  readonly partly: readonly { readonly element: PassageElement; readonly coverage: Coverage }[];
}

/** Looks for the elements of a passage; once per letter. */
export function passageState(context: LetterContext, id: string): PassageState {
  return context.once(`passage:${id}`, () => {
    const passage = context.rules.passages[id];
    if (!passage) throw new Error(`unknown passage ${id}`);
    return judge(context, passage);
  });
}

function judge(context: LetterContext, passage: Passage): PassageState {
  if (standsElsewhere(context, passage)) return { passage, absent: false, elsewhere: true, missing: [], partly: [] };
  const hits = passage.elements.map(() => [] as Hit[]);
  for (const hit of context.hits(`passage:${passage.id}`)) {
    const element = passage.elements[hit.entry];
    if (element && !isQuoted(context, hit) && (element.negated || !isNegated(context, hit))) hits[hit.entry]?.push(hit);
  }
  const area = areaOf(context, passage, hits);
  const counted = passage.elements.map((element, i) => (hits[i] ?? []).filter((hit) => element.within === "letter" || area.has(hit.block)));
  const cores = passage.elements.flatMap((e, i) => (e.core ? [counted[i] ?? []] : []));
  const absent = cores.length > 0 ? cores.every((c) => c.length === 0) : counted.every((c) => c.length === 0);
  const missing = absent ? passage.elements : passage.elements.filter((_, i) => counted[i]?.length === 0);
  const range = absent ? undefined : extent(counted.flat().filter((hit) => area.has(hit.block)));
  return { passage, absent, elsewhere: false, missing, ...(range ? { range } : {}), partly: absent ? [] : partly(context, passage, counted) };
}

function partly(context: LetterContext, passage: Passage, counted: readonly (readonly Hit[])[]): PassageState["partly"] {
  if (context.letter.branches.length === 0) return [];
  return passage.elements.flatMap((element, i) => {
    const paths: (readonly BranchStep[])[] = (counted[i] ?? []).map((hit) => branchAt(context.letter, hit));
    if (paths.length === 0) return [];
    const found = coverage(context.letter, paths);
    return found.in === "sometimes" ? [{ element, coverage: found }] : [];
  });
}

/** An enclosure, included file or placeholder whose name holds one of the passage's enclosure names. */
function standsElsewhere({ letter, declared }: LetterContext, passage: Passage): boolean {
  const names = [...declared.enclosures, ...letter.includes, ...letter.placeholders.map((p) => p.name)].map((n) => n.toLowerCase());
  return (passage.enclosures ?? []).some((e) => names.some((n) => n.includes(e.toLowerCase())));
}

/** The blocks that the passage stands in: those with its core, their list, and the blocks beside them that speak of it too. */
function areaOf(context: LetterContext, passage: Passage, hits: readonly (readonly Hit[])[]): ReadonlySet<number> {
  const { blocks } = context.analysis;
  const hasCore = passage.elements.some((e) => e.core);
  const area = new Set(passage.elements.flatMap((e, i) => (e.core || !hasCore ? (hits[i] ?? []) : []).map((h) => h.block)));
  const speaks = new Set(passage.elements.flatMap((e, i) => (e.within === "paragraph" || e.within === "passage" ? [] : (hits[i] ?? []).map((h) => h.block))));
  for (const index of [...area]) {
    const group = blocks[index]?.block.group;
    if (group !== undefined) blocks.forEach((b) => b.block.group === group && area.add(b.index));
    for (const step of [-1, 1]) {
      for (let i = index + step; blocks[i] && (speaks.has(i) || isBridge(context, i)); i += step) {
        area.add(i);
        if (Math.abs(i - index) > 12) break;
      }
    }
  }
  return area;
}

/** Headings and list items beside a passage do not end it. */
function isBridge({ analysis }: LetterContext, index: number): boolean {
  const block = analysis.blocks[index]?.block;
  return block?.kind === "list-item";
}

function extent(hits: readonly Hit[]): TextRange | undefined {
  if (hits.length === 0) return undefined;
  return { start: Math.min(...hits.map((h) => h.start)), end: Math.max(...hits.map((h) => h.end)) };
}
