import { parsePhrase } from "./dutch/phrase.js";
import { indexPhrases, type PhraseIndex } from "./dutch/phrase-index.js";
import { PhraseMatcher, type NumberedSequence } from "./dutch/phrase-matcher.js";
import type { BlockAnalysis } from "./analysis/block-analysis.js";
import type { RuleData } from "./rule-set.js";

/** What a phrase in the matcher belongs to. */
export interface PhraseOwner {
  /** `words:<list>`, `passage:<id>`, `about:<passage>` or `type:<id>`. */
  readonly owner: string;
  /** Index of the entry, element or sign. */
  readonly entry: number;
  /** A number that is the same for all phrases of one entry. */
  readonly key: number;
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

/** Compiles a rule set once. With an index of its phrases (shipped rules have one), a phrase is read when a letter may hold it. */
export function compileRules(data: RuleData & { readonly phraseIndex?: PhraseIndex }): CompiledRules {
  const known = compiled.get(data);
  if (known) return known;
  const { owners, notations, read } = gatherPhrases(data);
  const index = data.phraseIndex?.count === notations.length ? data.phraseIndex : undefined;
  const later = index && { index, read: (notation: number) => read(notation) };
  const matcher = new PhraseMatcher(later ? [] : notations.flatMap((_, i) => read(i)), later);
  const result: CompiledRules = { matcher, owners, seen: new Map() };
  compiled.set(data, result);
  return result;
}

/** The index of a rule set's phrases, for the build. */
export function indexRules(data: RuleData): PhraseIndex {
  const { notations, read } = gatherPhrases(data);
  return indexPhrases(notations.map((_, i) => read(i).map((p) => p.sequence)));
}

interface Phrases {
  readonly owners: readonly PhraseOwner[];
  readonly notations: readonly { readonly id: number; readonly notation: string }[];
  read(notation: number): NumberedSequence[];
}

/** Every phrase of a rule set with its owner, in the order of the data. */
function gatherPhrases(data: RuleData): Phrases {
  const owners: PhraseOwner[] = [];
  const all: { id: number; notation: string }[] = [];
  const listed = new Map(Object.values(data.words).map((list) => [list.id, list.entries.flatMap((e) => [e.term, ...(e.forms ?? [])])]));
  const keys = new Map<string, number>();
  const add = (owner: Omit<PhraseOwner, "key">, notations: readonly string[]): void => {
    const name = `${owner.owner}/${owner.entry}`;
    const key = keys.get(name) ?? keys.size;
    keys.set(name, key);
    const id = owners.push({ ...owner, key }) - 1;
    for (const notation of notations) all.push({ id, notation });
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
  return {
    owners, notations: all,
    read: (i) => {
      const { id = 0, notation = "" } = all[i] ?? {};
      return parsePhrase(notation, (list) => listed.get(list)).map((sequence) => ({ id, sequence }));
    },
  };
}
