import { findAmounts } from "../dutch/amounts.js";
import { findDates } from "../dutch/dates.js";
import { findLawReferences } from "../dutch/law-references.js";
import { findNames } from "../dutch/names.js";
import { numberValue } from "../dutch/numbers.js";
import { findPhones } from "../dutch/phones.js";
import type { Slot } from "../dutch/phrase.js";
import type { PhraseMatch, PhraseMatcher } from "../dutch/phrase-matcher.js";
import type { SlotFiller } from "../dutch/phrase-words.js";
import { placeholderKind } from "../dutch/placeholder-kind.js";
import { quotations } from "../dutch/quotations.js";
import { splitSentences } from "../dutch/sentences.js";
import { findTimes } from "../dutch/times.js";
import { tokenise, type Token } from "../dutch/tokens.js";

/** A placeholder in a block: range relative to the block, and its name. */
export interface BlockField {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Tokens `[first, last]` of one sentence, and its range. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was found in the text of one block. Every offset is relative to the block: the same text is analysed once. */
export interface BlockAnalysis {
  /** The text with each placeholder as a neutral word of the same length. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceSpan[];
  readonly matches: readonly PhraseMatch[];
  readonly dates: ReturnType<typeof findDates>;
  readonly times: ReturnType<typeof findTimes>;
  readonly phones: ReturnType<typeof findPhones>;
  readonly amounts: ReturnType<typeof findAmounts>;
  readonly names: ReturnType<typeof findNames>;
  readonly laws: ReturnType<typeof findLawReferences>;
  readonly quotations: readonly Span[];
}

/** Analyses the text of one block: words, sentences, and every phrase of the rules in one pass; dates and the like when first asked for. */
export function analyseBlock(text: string, fields: readonly BlockField[], matcher: PhraseMatcher): BlockAnalysis {
  const masked = maskFields(text, fields);
  const tokens = tokenise(masked, fields);
  const mentions = new Mentions(masked, tokens);
  const fill = slotFiller(tokens, fields, mentions);
  const sentences = sentenceSpans(masked, tokens);
  const matches = sentences.flatMap((s) => matcher.find(tokens, s.first, s.last, fill));
  return Object.assign(mentions, { masked, tokens, sentences, matches });
}

/** What a block mentions: each kind is looked for once, when it is first asked for. Most blocks are never asked. */
class Mentions {
  readonly #masked: string;
  readonly #tokens: readonly Token[];
  #dates?: BlockAnalysis["dates"];
  #times?: BlockAnalysis["times"];
  #phones?: BlockAnalysis["phones"];
  #amounts?: BlockAnalysis["amounts"];
  #names?: BlockAnalysis["names"];
  #laws?: BlockAnalysis["laws"];
  #quotations?: BlockAnalysis["quotations"];

  constructor(masked: string, tokens: readonly Token[]) {
    this.#masked = masked;
    this.#tokens = tokens;
  }

  get dates(): BlockAnalysis["dates"] { return (this.#dates ??= findDates(this.#masked)); }
  get times(): BlockAnalysis["times"] { return (this.#times ??= findTimes(this.#masked)); }
  get phones(): BlockAnalysis["phones"] { return (this.#phones ??= findPhones(this.#masked)); }
  get amounts(): BlockAnalysis["amounts"] { return (this.#amounts ??= findAmounts(this.#masked)); }
  get names(): BlockAnalysis["names"] { return (this.#names ??= findNames(this.#masked, this.#tokens)); }
  get laws(): BlockAnalysis["laws"] { return (this.#laws ??= findLawReferences(this.#masked)); }
  get quotations(): BlockAnalysis["quotations"] { return (this.#quotations ??= quotations(this.#masked)); }
}

function maskFields(text: string, fields: readonly BlockField[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end } of fields) {
    masked += text.slice(at, start) + "X" + "x".repeat(Math.max(0, end - start - 1));
    at = end;
  }
  return masked + text.slice(at);
}

function sentenceSpans(text: string, tokens: readonly Token[]): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(text, tokens)) {
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++;
    if (next > first) spans.push({ start, end, first, last: next - 1 });
  }
  return spans;
}

/** Tells which tokens a date, time, … covers. Made when the first slot of its kind is asked for. */
function slotFiller(tokens: readonly Token[], fields: readonly BlockField[], mentions: Pick<BlockAnalysis, "dates" | "times" | "phones" | "amounts" | "names" | "laws">): SlotFiller {
  const kinds = new Map(fields.map((f) => [f.start, placeholderKind(f.name)]));
  const ends = new Map<string, Map<number, number>>();
  const edges = (slot: Slot, spans: readonly Span[], step: 1 | -1): Map<number, number> => {
    const key = slot + step;
    const known = ends.get(key) ?? tokenEdges(tokens, spans, step);
    ends.set(key, known);
    return known;
  };
  return (slot, at, step) => {
    const token = tokens[at];
    if (!token) return -1;
    if (token.kind === "placeholder") return slotTakes(slot, kinds.get(token.start)) ? at : -1;
    switch (slot) {
      case "date": return edges(slot, mentions.dates, step).get(at) ?? -1;
      case "weekday": return WEEKDAYS.has(token.norm) ? at : -1;
      case "month": return MONTHS.has(token.norm) ? at : -1;
      case "time": return edges(slot, mentions.times, step).get(at) ?? -1;
      case "phone": return edges(slot, mentions.phones, step).get(at) ?? -1;
      case "amount": return edges(slot, mentions.amounts, step).get(at) ?? -1;
      case "name": return edges(slot, mentions.names, step).get(at) ?? -1;
      case "law": return edges(slot, mentions.laws, step).get(at) ?? -1;
      case "number": return token.kind === "number" || numberValue(token.norm) !== undefined ? at : -1;
      case "url": return token.kind === "url" ? at : -1;
      case "mail": return token.kind === "mail" ? at : -1;
      case "word": return token.kind === "word" ? at : -1;
      case "placeholder": return -1;
    }
  };
}

const WEEKDAYS = new Set("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo".split(" "));
const MONTHS = new Set("januari februari maart april mei juni juli augustus september oktober november december".split(" "));

/** A placeholder whose name says nothing may be anything; one whose name says what it is, only that. */
function slotTakes(slot: Slot, kind: string | undefined): boolean {
  return slot === "placeholder" || slot === "word" || kind === undefined || kind === slot || (slot === "number" && (kind === "reference" || kind === "amount"));
}

function tokenEdges(tokens: readonly Token[], spans: readonly Span[], step: 1 | -1): Map<number, number> {
  const edges = new Map<number, number>();
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++;
    let last = at;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < span.end) last++;
    if (at < tokens.length) edges.set(step === 1 ? at : last, step === 1 ? last : at);
  }
  return edges;
}
