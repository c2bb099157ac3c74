import type { Block, Letter, TextRange } from "@brieftoets/letter";
import type { CompiledRules, PhraseOwner } from "../compiled-rules.js";
import { guessLanguage, type Language } from "../dutch/language.js";
import type { PhraseMatch } from "../dutch/phrase-matcher.js";
import type { Token } from "../dutch/tokens.js";
import { analyseBlock, type BlockAnalysis, type BlockField, type SentenceSpan } from "./block-analysis.js";
import { assignRoles, type Role } from "./roles.js";

/** A block of the letter with what was found in it. Offsets inside `found` are relative to `block.start`. */
export interface AnalysedBlock {
  readonly block: Block;
  readonly index: number;
  readonly found: BlockAnalysis;
  readonly sentences: readonly Sentence[];
  /** Dutch rules are asked of it. */
  readonly dutch: boolean;
}

/** One sentence, absolute range in the letter's text, and what part of the letter it is. */
export interface Sentence extends TextRange {
  readonly index: number;
  readonly block: number;
  readonly span: SentenceSpan;
  readonly role: Role;
  /** Words, a placeholder counting as one; punctuation does not count. */
  readonly words: number;
}

/** A phrase of the rules, found in the letter. Absolute range. */
export interface Hit extends TextRange {
  readonly entry: number;
  readonly block: number;
  /** Index into `LetterAnalysis.sentences`. */
  readonly sentence: number;
  /** Token indexes in the block, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** A letter, analysed once. */
export interface LetterAnalysis {
  readonly blocks: readonly AnalysedBlock[];
  readonly sentences: readonly Sentence[];
  /** Hits by owner (`words:…`, `passage:…`, `type:…`), in text order, innocent uses taken out. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
}

/** More blocks than this are not remembered: an editor needs one letter's worth. */
const REMEMBERED_BLOCKS = 600;

/** Analyses every block (or remembers it), says what each sentence is, and gathers the phrases found. */
export function analyseLetter(letter: Letter, rules: CompiledRules): LetterAnalysis {
  const fields = fieldsPerBlock(letter);
  const found = letter.blocks.map((block, i) => remember(rules, letter.text.slice(block.start, block.end), fields[i] ?? []));
  const roles = assignRoles(letter, found);
  const sentences: Sentence[] = [];
  let language: Language | undefined;
  const whole = (): Language => (language ??= guessLanguage(letter.text));
  const blocks = letter.blocks.map((block, index): AnalysedBlock => {
    const analysis = found[index] as BlockAnalysis;
    const own = analysis.sentences.map((span, i): Sentence => ({
      index: sentences.length + i, block: index, span, start: block.start + span.start, end: block.start + span.end,
      role: roles[index]?.[i] ?? "body", words: countWords(analysis.tokens, span),
    }));
    sentences.push(...own);
    return { block, index, found: analysis, sentences: own, dutch: isDutch(block, analysis, letter, whole) };
  });
  return { blocks, sentences, hits: gatherHits(blocks, rules) };
}

function remember(rules: CompiledRules, text: string, fields: readonly BlockField[]): BlockAnalysis {
  const key = fields.length ? `${text}\u0000${fields.map((f) => `${f.start},${f.end},${f.name}`).join(";")}` : text;
  const known = rules.seen.get(key);
  if (known) return known;
  const made = analyseBlock(text, fields, rules.matcher);
  if (rules.seen.size >= REMEMBERED_BLOCKS) rules.seen.clear();
  rules.seen.set(key, made);
  return made;
}

function fieldsPerBlock(letter: Letter): BlockField[][] {
  let next = 0;
  return letter.blocks.map((block) => {
    const fields: BlockField[] = [];
    while (next < letter.placeholders.length && (letter.placeholders[next]?.start ?? 0) < block.end) {
      const p = letter.placeholders[next++];
      if (p && p.start >= block.start) fields.push({ start: p.start - block.start, end: p.end - block.start, name: p.name });
    }
    return fields;
  });
}

export function countWords(tokens: readonly Token[], span: { readonly first: number; readonly last: number }): number {
  let words = 0;
  for (let i = span.first; i <= span.last; i++) {
    const kind = tokens[i]?.kind;
    if (kind && kind !== "punctuation" && kind !== "symbol") words++;
  }
  return words;
}

/** The words of a block say its language; a short block follows its own tag, else the words of the whole letter (whose tag may be wrong). */
function isDutch(block: Block, { masked, tokens }: BlockAnalysis, letter: Letter, whole: () => Language): boolean {
  const guess = guessLanguage(masked, tokens);
  if (guess !== "unknown") return guess === "nl";
  if (block.lang === undefined) return true;
  const said = block.lang.toLowerCase().startsWith("nl");
  return said || (block.lang === letter.meta["lang"] && whole() === "nl");
}

function gatherHits(blocks: readonly AnalysedBlock[], rules: CompiledRules): ReadonlyMap<string, readonly Hit[]> {
  const hits = new Map<string, Hit[]>();
  for (const { block, found, sentences, index, dutch } of blocks) {
    if (!dutch || found.matches.length === 0) continue;
    const innocent = contexts(found.matches, rules, (owner) => owner.unless);
    const needed = contexts(found.matches, rules, (owner) => owner.only === true);
    let at = 0;
    for (const match of found.matches) {
      const owner = rules.owners[match.id];
      const from = found.tokens[match.first];
      const to = found.tokens[match.last];
      if (!owner || owner.unless || owner.only || !from || !to) continue;
      if (innocent?.get(owner.key)?.some((m) => m.first <= match.last && m.last >= match.first)) continue;
      if (owner.bound && !needed?.get(owner.key)?.some((m) => m.first <= match.first && m.last >= match.last)) continue;
      if (owner.exact !== undefined && found.masked.slice(from.start, to.end) !== owner.exact) continue;
      // Matches come sentence by sentence.
      while (at + 1 < sentences.length && (sentences[at]?.span.last ?? 0) < match.first) at++;
      const list = hits.get(owner.owner);
      const hit: Hit = { start: block.start + from.start, end: block.start + to.end, entry: owner.entry, block: index, sentence: sentences[at]?.index ?? 0, first: match.first, last: match.last };
      if (list) list.push(hit);
      else hits.set(owner.owner, [hit]);
    }
  }
  for (const [owner, list] of hits) if (list.length > 1) hits.set(owner, longest(list));
  return hits;
}

/** The matches of one sort, by the key of what they belong to; undefined when there are none. */
function contexts(matches: readonly PhraseMatch[], { owners }: CompiledRules, wanted: (owner: PhraseOwner) => boolean): ReadonlyMap<number, readonly PhraseMatch[]> | undefined {
  let found: Map<number, PhraseMatch[]> | undefined;
  for (const match of matches) {
    const owner = owners[match.id];
    if (!owner || !wanted(owner)) continue;
    const list = (found ??= new Map<number, PhraseMatch[]>()).get(owner.key);
    if (list) list.push(match);
    else found.set(owner.key, [match]);
  }
  return found;
}

/** Of hits of one entry that overlap, the longest; sorted by place. */
function longest(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<number, Hit>();
  return sorted.filter((hit) => {
    const before = last.get(hit.entry);
    if (before && before.end >= hit.end) return false;
    last.set(hit.entry, hit);
    return true;
  });
}
