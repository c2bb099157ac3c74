import type { TextRange } from "@brieftoets/letter";
import type { Hit, Sentence } from "./analysis/letter-analysis.js";
import { isNegated, isQuoted } from "./hit-context.js";
import type { LetterContext } from "./letter-context.js";
import { sentencesWith } from "./sentences-with.js";

/** A sentence or list item in which the reader is asked for something. */
export interface Ask extends TextRange {
  readonly block: number;
  readonly sentence: Sentence;
  /** Number of the list that it is an item of. */
  readonly group?: number;
  /** Index of the block that leads the list in. */
  readonly leadIn?: number;
}

/** Words that point back to what was just named. */
const POINTERS = new Set(["die", "dat", "dit", "deze", "ze", "hem", "het"]);
const ASKED_ROLES = new Set(["body", "item", "cell", "reference", "enclosure"]);

/** What the reader is asked for, in text order: sentences with an asking verb, the items of a list that one leads in, and what follows "Wat neemt u mee?". Once per letter. */
export function asks(context: LetterContext): readonly Ask[] {
  return context.once("asks", () => {
    const asking = askingSentences(context, "ask-cues");
    const leading = new Set([...asking, ...askingSentences(context, "ask-leads")]);
    const leads = leadIns(context);
    return context.analysis.sentences.flatMap((sentence): Ask[] => {
      if (!ASKED_ROLES.has(sentence.role)) return [];
      const { group } = context.analysis.blocks[sentence.block]?.block ?? {};
      const leadIn = group === undefined ? undefined : leads.get(group);
      const listed = leadIn !== undefined && lastSentences(context, leadIn).some((s) => leading.has(s.index));
      const answersLead = isLead(context, sentence.index - 1, sentence.block) && leading.has(sentence.index - 1);
      if (!asking.has(sentence.index) && !listed && !answersLead && !isAskedNext(context, sentence, asking)) return [];
      return [{ start: sentence.start, end: sentence.end, block: sentence.block, sentence, ...(group !== undefined && listed ? { group } : {}), ...(leadIn !== undefined ? { leadIn } : {}) }];
    });
  });
}

/** "Heeft u een contract? Stuur dat dan mee.": the question names what the next sentence asks for. */
function isAskedNext(context: LetterContext, { index, block }: Sentence, asking: ReadonlySet<number>): boolean {
  const next = context.analysis.sentences[index + 1];
  if (!next || next.block !== block || !asking.has(next.index) || !isLead(context, index, block)) return false;
  const tokens = context.analysis.blocks[block]?.found.tokens ?? [];
  return tokens.slice(next.span.first, next.span.first + 4).some((t) => POINTERS.has(t.norm));
}

function askingSentences(context: LetterContext, list: string): ReadonlySet<number> {
  const hits = context.hits(`words:${list}`).filter((h) => !isQuoted(context, h) && !isNegated(context, h));
  return new Set(hits.map((h) => h.sentence));
}

/** Per list, the block before its first item. */
function leadIns({ analysis }: LetterContext): ReadonlyMap<number, number> {
  const leads = new Map<number, number>();
  for (const { block, index } of analysis.blocks) if (block.group !== undefined && !leads.has(block.group) && index > 0) leads.set(block.group, index - 1);
  return leads;
}

/** The last two sentences of a block: "Wij hebben papieren nodig. Het gaat om:". */
function lastSentences({ analysis }: LetterContext, block: number): readonly Sentence[] {
  return analysis.blocks[block]?.sentences.slice(-2) ?? [];
}

/** A question or a line with a colon, in the block of what follows it. */
function isLead({ analysis, letter }: LetterContext, index: number, block: number): boolean {
  const sentence = analysis.sentences[index];
  return sentence !== undefined && sentence.block === block && /[?:]\s*$/.test(letter.text.slice(sentence.start, sentence.end));
}

/** The phrases of a list inside asks, denials taken out: "stuur geen medische gegevens" asks nothing. */
export function askedFor(context: LetterContext, list: string): readonly { readonly ask: Ask; readonly hits: readonly Hit[] }[] {
  const bySentence = new Map<number, Hit[]>();
  const notAsked = sentencesWith(context, "not-asked");
  for (const hit of context.hits(`words:${list}`)) {
    if (isNegated(context, hit) || isQuoted(context, hit) || notAsked.has(hit.sentence)) continue;
    const known = bySentence.get(hit.sentence);
    if (known) known.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  return asks(context).flatMap((ask) => {
    const hits = bySentence.get(ask.sentence.index);
    return hits ? [{ ask, hits }] : [];
  });
}
