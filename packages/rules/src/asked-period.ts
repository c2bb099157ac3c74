import type { TextRange } from "@brieftoets/letter";
import type { Ask } from "./asks.js";
import { dayOf, type CalendarDate } from "./dutch/calendar.js";
import { numberValue } from "./dutch/numbers.js";
import type { LetterContext } from "./letter-context.js";
import { letterDay } from "./moments/letter-date.js";

const DAYS_PER_MONTH = 30.44;
const UNITS: Readonly<Record<string, number>> = { dag: 0.03, dagen: 0.03, week: 0.23, weken: 0.23, maand: 1, maanden: 1, kwartaal: 3, kwartalen: 3, jaar: 12, jaren: 12, halfjaar: 6 };
const NUMBER = "(\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|anderhalf|half|paar)";
const SPAN = new RegExp(`(?<![\\p{L}\\d])${NUMBER}\\s(?:volledige\\s|hele\\s|afgelopen\\s|laatste\\s)?(dagen|dag|weken|week|maanden|maand|kwartalen|kwartaal|jaren|jaar|halfjaar)(?!\\p{L})`, "giu");
const SINGLE = /(?:afgelopen|laatste|vorige?|deze|dit|voorafgaande|heel|hele|elke|iedere|per)\s(halfjaar|maand|week|kwartaal|jaar|jaren)(?!\p{L})/giu;
const COUNTED = new RegExp(`(?<![\\p{L}\\d])${NUMBER}\\s(?:meest\\s)?(?:recente\\s|recentste\\s|laatste\\s|vorige\\s)?(?:\\p{L}*stro(?:ok|ken)|\\p{L}*afschrift(?:en)?|\\p{L}*specificaties?|facturen|rekeningen)|(?:laatste|recentste|recente)\\s${NUMBER}\\s`, "giu");
/** One paper, or a period that was named before. */
const BOUNDED = /(?:recente|recentste|laatste|nieuwste|(?:die|deze|dezelfde|genoemde|desbetreffende)\s(?:maand|maanden|periode|weken|jaar)|sinds|vanaf|waarop .{0,60} staat)/iu;
const YEAR = /(?<![\d\p{L}.,-])(?:19|20)\d\d(?![\d\p{L}-])/gu;
const SINCE = /(?:sinds|vanaf)\s*(?:\p{L}+\s)?$/iu;
const THROUGH = /^\s*(?:tot en met|t\/m|tot|-|–)\s*$/i;

/**
 * How many months back the papers go that an ask is about: by its words, the sentence after it in the paragraph and, for an item, the lead-in of its list.
 * @returns undefined when no period is named; 1 for a bounded one that cannot be counted (a placeholder, "die maand").
 */
export function askedMonths(context: LetterContext, ask: Ask): number | undefined {
  const ranges = [{ start: ask.start, end: ask.end }, ...restOfRow(context, ask), ...followUp(context, ask), ...leadIn(context, ask)];
  for (const range of ranges) {
    const months = monthsIn(context, range);
    if (months !== undefined) return months;
  }
  return undefined;
}

/** The cells of its row in a table, as one range: "Loonstroken | 1 december 2026 | 28 februari 2027". */
function restOfRow({ analysis }: LetterContext, { block }: Ask): TextRange[] {
  const cell = analysis.blocks[block]?.block;
  if (cell?.row === undefined) return [];
  const row = analysis.blocks.map((b) => b.block).filter((b) => b.group === cell.group && b.row === cell.row);
  const [first, last] = [row[0], row.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function followUp({ analysis }: LetterContext, { sentence, block }: Ask): TextRange[] {
  const next = analysis.sentences[sentence.index + 1];
  return next?.block === block ? [next] : [];
}

function leadIn({ analysis }: LetterContext, ask: Ask): TextRange[] {
  const block = ask.leadIn === undefined ? undefined : analysis.blocks[ask.leadIn]?.block;
  return block ? [block] : [];
}

function monthsIn(context: LetterContext, range: TextRange): number | undefined {
  const text = context.letter.text.slice(range.start, range.end);
  const spoken = [...text.matchAll(SPAN)].map((m) => (count(m[1]) ?? 1) * (UNITS[(m[2] ?? "").toLowerCase()] ?? 1));
  const counted = [...text.matchAll(COUNTED)].flatMap((m) => count(m[1] ?? m[2]) ?? []);
  const dated = monthsByDates(context, range);
  const longest = [...spoken, ...(dated === undefined ? [] : [dated]), ...counted];
  if (longest.length > 0) return Math.max(...longest);
  const single = [...text.matchAll(SINGLE)].map((m) => UNITS[(m[1] ?? "").toLowerCase()] ?? 1);
  if (single.length > 0) return Math.max(...single);
  const field = context.letter.placeholders.some((p) => p.start >= range.start && p.end <= range.end && /maand|periode|datum|jaar|van_|vanaf|tot|kwartaal|week/i.test(p.name));
  return field || BOUNDED.test(text) ? 1 : undefined;
}

const count = (word: string | undefined): number | undefined => (word?.toLowerCase() === "paar" ? 2 : numberValue((word ?? "").toLowerCase()));

/** Dates, months and years in the words: from the first to the last when they are joined, else as many months as are named. */
function monthsByDates(context: LetterContext, range: TextRange): number | undefined {
  const blocks = context.analysis.blocks.filter(({ block }) => block.start < range.end && block.end > range.start);
  const dates = blocks.flatMap(({ block, found }) => found.dates.map((d) => ({ ...d, start: d.start + block.start, end: d.end + block.start }))).filter((d) => d.start >= range.start && d.end <= range.end);
  const text = context.letter.text;
  const years = [...text.slice(range.start, range.end).matchAll(YEAR)].filter((m) => !dates.some((d) => d.start <= range.start + m.index && d.end > range.start + m.index));
  const [first, last] = [dates[0], dates.at(-1)];
  const followsSince = (at: number): boolean => SINCE.test(text.slice(Math.max(range.start, at - 20), at));
  if (!first || !last) return years.length > 0 ? monthsOfYears(context, years, (at) => followsSince(range.start + at)) : undefined;
  const since = followsSince(first.start);
  const [from, to] = [dayNumber(first, 1), first === last ? (since ? letterDay(context) : undefined) : dayNumber(last, 28)];
  const joined = first !== last && dates.slice(1).some((d, i) => THROUGH.test(text.slice(dates[i]?.end, d.start)));
  if (from !== undefined && to !== undefined && (joined || since || first.day !== undefined)) return Math.max(1, Math.round((to - from) / DAYS_PER_MONTH));
  return dates.length;
}

/** Whole years that are named, or from the one after "sinds" to the letter. */
function monthsOfYears(context: LetterContext, years: readonly RegExpExecArray[], followsSince: (at: number) => boolean): number {
  const [first] = years;
  const now = letterDay(context);
  const from = first && followsSince(first.index) ? dayOf({ year: Number(first[0]), month: 1, day: 1 }) : undefined;
  return from === undefined || now === undefined ? years.length * 12 : Math.max(1, Math.round((now - from) / DAYS_PER_MONTH));
}

function dayNumber({ year, month, day }: Partial<CalendarDate>, missingDay: number): number | undefined {
  return year === undefined || month === undefined ? undefined : dayOf({ year, month, day: day ?? missingDay });
}
