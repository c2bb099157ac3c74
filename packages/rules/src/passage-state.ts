import type { BranchStep, TextRange } from "@brieftoets/letter";
import { placeholderKind } from "./dutch/placeholder-kind.js";
import { isNegated, isQuoted } from "./hit-context.js";
import type { LetterContext } from "./letter-context.js";
import { isSenders, mentionsOf } from "./mentions.js";
import { passageArea, type Found } from "./passage-area.js";
import type { Passage, PassageElement } from "./rule-set.js";
import { speaksOf } from "./topic.js";
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
  /** Indexes of the blocks that belong to it. */
  readonly area: ReadonlySet<number>;
  /** Where it stands: from its first to its last element in one place; undefined when absent. */
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
  if (standsElsewhere(context, passage)) return { passage, absent: false, elsewhere: true, missing: [], area: new Set(), partly: [] };
  const hits = passage.elements.map(() => [] as Found[]);
  for (const hit of context.hits(`passage:${passage.id}`)) {
    const element = passage.elements[hit.entry];
    if (element && !isQuoted(context, hit) && (element.negated || !isNegated(context, hit)) && speaksOf(context, hit, element.topic)) hits[hit.entry]?.push(hit);
  }
  const area = passageArea(context, passage, hits);
  const counted = passage.elements.map((element, i): readonly Found[] => {
    const mentions = element.mentions ? mentionsOf(context).filter((m) => element.mentions?.includes(m.kind) && !(element.theirs && isSenders(context, m.start)) && (element.within === "letter" || area.has(m.block))) : [];
    return [...(hits[i] ?? []).filter((hit) => !(element.theirs && isSenders(context, hit.end)) && (element.within === "letter" || area.has(hit.block))), ...mentions];
  });
  const cores = passage.elements.flatMap((e, i) => (e.core ? [counted[i] ?? []] : []));
  const absent = cores.length > 0 ? cores.every((c) => c.length === 0) : counted.every((c) => c.length === 0);
  const missing = absent ? passage.elements : passage.elements.filter((_, i) => counted[i]?.length === 0);
  const range = absent ? undefined : extent(counted.flat().filter((hit) => area.has(hit.block)));
  return { passage, absent, elsewhere: false, missing, area, ...(range ? { range } : {}), partly: absent ? [] : partly(context, passage, counted) };
}

function partly(context: LetterContext, passage: Passage, counted: readonly (readonly Found[])[]): PassageState["partly"] {
  if (context.letter.branches.length === 0) return [];
  return passage.elements.flatMap((element, i) => {
    const paths: (readonly BranchStep[])[] = (counted[i] ?? []).map((hit) => branchAt(context.letter, hit));
    if (paths.length === 0) return [];
    const found = coverage(context.letter, paths);
    return found.in === "sometimes" ? [{ element, coverage: found }] : [];
  });
}

/**
 * The letter says that it stands on another page, or an enclosure, included file or placeholder has a name that holds one of the
 * passage's enclosure names. A placeholder for a date or an address holds no passage.
 */
function standsElsewhere(context: LetterContext, passage: Passage): boolean {
  const { letter, declared } = context;
  if (context.hits(`elsewhere:${passage.id}`).some((hit) => !isQuoted(context, hit))) return true;
  const fields = letter.placeholders.map((p) => p.name).filter((name) => (placeholderKind(name) ?? "text") === "text");
  const names = [...declared.enclosures, ...letter.includes, ...fields].map((n) => n.toLowerCase());
  return (passage.enclosures ?? []).some((e) => names.some((n) => n.includes(e.toLowerCase())));
}

/** From the first to the last of the hits that stand together; where there are several such places, the one with most hits. */
function extent(hits: readonly Found[]): TextRange | undefined {
  const sorted = [...hits].sort((a, b) => a.start - b.start);
  let best: Found[] = [];
  let here: Found[] = [];
  for (const hit of sorted) {
    if (hit.block - (here.at(-1)?.block ?? hit.block) > 2) here = [];
    here.push(hit);
    if (here.length > best.length) best = here;
  }
  const [first] = best;
  return first ? { start: first.start, end: Math.max(...best.map((h) => h.end)) } : undefined;
}
