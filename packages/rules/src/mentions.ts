import type { TextRange } from "@brieftoets/letter";
import { sentenceAt } from "./analysis/sentence-at.js";
import { placeholderKind } from "./dutch/placeholder-kind.js";
import { fillIns } from "./fill-ins.js";
import type { LetterContext } from "./letter-context.js";
import type { MentionKind } from "./rule-set.js";

/** A phone number, web address, mail address or amount of money in the letter, or a placeholder or link that stands for one. Absolute range. */
export interface Mention extends TextRange {
  readonly kind: MentionKind;
  /** Index of the block that it stands in. */
  readonly block: number;
  /** National digits of a phone number that is written out. */
  readonly digits?: string;
}

/** Words before a number that is to be called. */
const DIALLING = new Set("bel belt bellen telefoon telefoonnummer tel. tel nummer op via is :".split(" "));
/** A number that has a digit too many or too few: to the reader it is a phone number all the same. */
const DIALLED = /^0\d(?:[ \u00a0–-]{0,3}\d){6,10}(?![\d\p{L}])/u;
const LONGEST_NUMBER = 40;

/** Every mention in the letter, in text order; once per letter. */
export function mentionsOf(context: LetterContext): readonly Mention[] {
  return context.once("mentions", () => {
    const written = [...context.analysis.blocks.flatMap((b) => inBlock(context, b.index)), ...fields(context)];
    const starts = new Set(written.map((m) => m.start));
    // An address that is a link is one mention.
    return [...written, ...links(context).filter((l) => !starts.has(l.start))].sort((a, b) => a.start - b.start);
  });
}

function inBlock({ analysis }: LetterContext, index: number): Mention[] {
  const analysed = analysis.blocks[index];
  if (!analysed) return [];
  const { block, found } = analysed;
  const at = (kind: MentionKind, span: TextRange): Mention => ({ kind, block: index, start: block.start + span.start, end: block.start + span.end });
  const starts = new Set(found.phones.map((p) => p.start));
  const phones = found.phones.map((p) => ({ ...at("phone", p), digits: p.digits }));
  const misdialled = found.tokens.flatMap((token, i) => {
    if (token.kind !== "number" || !token.norm.startsWith("0") || !DIALLING.has(found.tokens[i - 1]?.norm ?? "")) return [];
    const length = DIALLED.exec(found.masked.slice(token.start, token.start + LONGEST_NUMBER))?.[0].length ?? 0;
    const span = { start: token.start, end: token.start + length };
    return length > 0 && !starts.has(token.start) ? [at("phone", span)] : [];
  });
  const addresses = found.tokens.flatMap((t) => (t.kind === "url" || t.kind === "mail" ? [at(t.kind, t)] : []));
  return [...phones, ...misdialled, ...addresses, ...found.amounts.map((a) => at("amount", a))];
}

function fields(context: LetterContext): Mention[] {
  return fillIns(context).flatMap(({ start, end, name }) => {
    const kind = placeholderKind(name);
    return kind === "phone" || kind === "url" || kind === "mail" || kind === "amount" ? [{ kind, start, end, block: blockAt(context, start) }] : [];
  });
}

/** "onze website" with an address behind it. */
function links(context: LetterContext): Mention[] {
  return context.letter.links.flatMap(({ start, end, target }) => {
    const kind = /^mailto:/i.test(target) ? "mail" : /^tel:/i.test(target) ? "phone" : /^(?:https?:|www\.|\{|\$\{|<|\(\()/i.test(target) ? "url" : undefined;
    return kind ? [{ kind, start, end, block: blockAt(context, start) } as const] : [];
  });
}

/** "Bel mij, Siebe Wouda, op …", "ons nummer is …": the number at `at` is the sender's own. */
export function isSenders({ analysis, letter }: Pick<LetterContext, "analysis" | "letter">, at: number): boolean {
  const sentence = sentenceAt(analysis.sentences, at);
  return sentence !== undefined && SENDERS.test(letter.text.slice(sentence.start, at));
}

const SENDERS = /(?<!\p{L})(?:(?:bel|belt|bereikt?|bellen)(?: u| je)? (?:dan |gerust |even )?(?:mij|me|ons)|(?:mijn|ons) (?:telefoon)?nummer)(?!\p{L})/iu;

/** Index of the block that holds an offset; blocks are sorted. */
export function blockAt({ letter }: Pick<LetterContext, "letter">, offset: number): number {
  let [low, high] = [0, letter.blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((letter.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
