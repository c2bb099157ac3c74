import type { Hit } from "../analysis/letter-analysis.js";
import { numberValue } from "../dutch/numbers.js";
import type { LetterContext } from "../letter-context.js";
import { datedMentions, dayOfMention } from "../moments/dated-mentions.js";
import { letterDay } from "../moments/letter-date.js";
import { passageState } from "../passage-state.js";
import { listed, sentencesWith } from "../sentences-with.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Awb 6:7 and 6:8: six weeks that begin on the day after the decision was made known. */
const WEEKS = 6;
/** Last days that are right, counted from the date of the letter: a term may end on the Monday after, or be written as "before". */
const FIRST_LAST_DAY = 41;
const LAST_LAST_DAY = 47;

/** A term for objecting that is not the one of the statute. */
export const objectionTerm: FactDefinition = {
  name: "objection-term",
  about: "A term for objecting other than six weeks, one that starts on receipt, or a last day that is no six weeks away. Marks the term. Values: kind (length, days, start, date).",
  find: (context) => {
    const { absent, elsewhere, area } = passageState(context, "objection-clause");
    if (absent || elsewhere) return [];
    const bound = sentencesWith(context, "objection-term-bound");
    const other = sentencesWith(context, "objection-term-other");
    const counts = (hit: Pick<Hit, "block" | "sentence">): boolean => area.has(hit.block) && bound.has(hit.sentence) && !other.has(hit.sentence);
    const starts = listed(context, "objection-term-start").filter((hit) => area.has(hit.block) && !other.has(hit.sentence)).map((hit) => at(hit, "start"));
    const lengths = listed(context, "objection-terms").filter(counts).flatMap((hit) => wrongLength(context, hit));
    const found = [...starts, ...lengths.filter((l) => !starts.some((s) => s.start < l.end && l.start < s.end)), ...wrongDays(context, counts)];
    return found.sort((a, b) => a.start - b.start).filter((term, i, all) => term.start >= (all[i - 1]?.end ?? 0));
  },
};

const at = ({ start, end }: { readonly start: number; readonly end: number }, kind: string): Occurrence => ({ start, end, values: { kind } });

/** "vier weken", "een maand": a number and a unit that are not six weeks. */
function wrongLength({ analysis }: LetterContext, hit: Hit): Occurrence[] {
  const block = analysis.blocks[hit.block];
  const tokens = block?.found.tokens ?? [];
  for (let i = hit.first + 1; i <= hit.last; i++) {
    const unit = UNITS.get(tokens[i]?.norm ?? "");
    if (unit === undefined) continue;
    const from = numberBefore(tokens.map((t) => t.norm), i, hit.first);
    if (from === undefined) continue;
    const value = numberValue(tokens[from]?.norm ?? "");
    const [first, last] = [tokens[from], tokens[i]];
    if (value === undefined || !first || !last || !block) return [];
    if (unit === 7 ? value === WEEKS : false) return [];
    return [at({ start: block.block.start + first.start, end: block.block.start + last.end }, value * unit === WEEKS * 7 ? "days" : "length")];
  }
  return [];
}

const UNITS: ReadonlyMap<string, number> = new Map([["week", 7], ["weken", 7], ["dag", 1], ["dagen", 1], ["werkdagen", 1], ["kalenderdagen", 1], ["maand", 30], ["maanden", 30]]);

function numberBefore(norms: readonly string[], unit: number, first: number): number | undefined {
  for (let i = unit - 1; i >= Math.max(first, unit - 3); i--) if (numberValue(norms[i] ?? "") !== undefined) return i;
  return undefined;
}

/** A last day for objecting that does not fit the date of the letter. */
function wrongDays(context: LetterContext, counts: (hit: Pick<Hit, "block" | "sentence">) => boolean): Occurrence[] {
  const sent = letterDay(context);
  if (sent === undefined) return [];
  return listed(context, "objection-last-day").filter(counts).flatMap((hit) => {
    const mention = datedMentions(context).find((d) => d.start >= hit.start && d.end <= hit.end);
    const day = mention ? dayOfMention(mention, sent) : undefined;
    const away = day === undefined ? undefined : day - sent;
    return mention && away !== undefined && (away < FIRST_LAST_DAY || away > LAST_LAST_DAY) ? [at(mention, "date")] : [];
  });
}
