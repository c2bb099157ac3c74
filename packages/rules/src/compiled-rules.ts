import { parsePhrase, type PhraseSequence } from "./dutch/phrase.js";
import { PhraseMatcher } from "./dutch/phrase-matcher.js";
import type { BlockAnalysis } from "./analysis/block-analysis.js";
import type { RuleData } from "./rule-set.js";

/** What a phrase in the matcher belongs to. */
export interface PhraseOwner {
  /** `words:<list>`, `passage:<id>`, `about:<passage>` or `type:<id>`. */
  readonly owner: string;
  /** Index of the entry, element or sign. */
  readonly entry: number;
  /** An innocent use: cancels the hits of the same entry that it overlaps. */
  readonly unless: boolean;
  /** A context in which the entry counts: lets through the hits of the same entry that stand in it. */
  readonly only?: boolean;
  /** The entry counts only in its contexts. */
  readonly bound?: boolean;
  /** Compare capitals with the notation itself. */
  readonly exact?: string;
}

/** A rule set with all its phrases in one matcher, and what was found in blocks that were seen before. */
export interface CompiledRules {
  readonly matcher: PhraseMatcher;
  readonly owners: readonly PhraseOwner[];
  readonly seen: Map<string, BlockAnalysis>;
}

const compiled = new WeakMap<object, CompiledRules>();

/** Compiles a rule set once. */
export function compileRules(data: RuleData): CompiledRules {
  const known = compiled.get(data);
  if (known) return known;
  const owners: PhraseOwner[] = [];
  const phrases: { id: number; sequence: PhraseSequence }[] = [];
  const lists = (id: string): readonly string[] | undefined => data.words[id]?.entries.flatMap((e) => [e.term, ...(e.forms ?? [])]);
  const add = (owner: PhraseOwner, notations: readonly string[]): void => {
    const id = owners.push(owner) - 1;
    for (const notation of notations) for (const sequence of parsePhrase(notation, lists)) phrases.push({ id, sequence });
  };
  for (const list of Object.values(data.words)) {
    list.entries.forEach((e, entry) => {
      const owner = { owner: `words:${list.id}`, entry, ...(e.only ? { bound: true } : {}) };
      for (const notation of [e.term, ...(e.forms ?? [])]) add({ ...owner, unless: false, ...(e.exact ? { exact: notation } : {}) }, [notation]);
      if (e.unless) add({ ...owner, unless: true }, e.unless);
      if (e.only) add({ ...owner, unless: false, only: true }, e.only);
    });
  }
  for (const passage of Object.values(data.passages)) {
    passage.elements.forEach((e, entry) => {
      add({ owner: `passage:${passage.id}`, entry, unless: false }, e.phrases);
      if (e.unless) add({ owner: `passage:${passage.id}`, entry, unless: true }, e.unless);
    });
    if (passage.elsewhere) add({ owner: `elsewhere:${passage.id}`, entry: 0, unless: false }, passage.elsewhere);
    if (passage.about) add({ owner: `about:${passage.id}`, entry: 0, unless: false }, passage.about);
  }
  for (const type of data.types) type.signs.forEach((s, entry) => add({ owner: `type:${type.id}`, entry, unless: false }, [s.phrase]));
  const result: CompiledRules = { matcher: new PhraseMatcher(phrases), owners, seen: new Map() };
  compiled.set(data, result);
  return result;
}
