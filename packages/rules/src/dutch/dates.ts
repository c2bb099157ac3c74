import { daysInMonth } from "./calendar.js";
import { findNumericDates } from "./numeric-dates.js";
import { isFullMonth, MONTH_PATTERN, monthName, monthOf, WEEKDAY_PATTERN, weekdayName, weekdayOfName } from "./month-names.js";

/** long: month in full · short: "jan." · numeric: 10-08-2021 · iso: 2026-03-01 · compact: 25092021 · month-only: no day. */
export type DateNotation = "long" | "short" | "numeric" | "iso" | "compact" | "month-only";

/** A date as it stands in a text: half-open UTF-16 offsets, with the weekday when that is named. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) – 7 (Sunday), only when the text names it. */
  readonly weekday?: number;
  readonly notation: DateNotation;
  /** False when there is no such day ("31 juni"). Says nothing about the weekday. */
  readonly valid: boolean;
  /** True when the year stands only with the date after it ("1 maart tot en met 31 mei 2026"). */
  readonly yearFromNext?: boolean;
}

const MONTH = new RegExp(`(?<![\\p{L}\\d-])(${MONTH_PATTERN})(?![\\p{L}\\d]|-\\p{L})\\.?`, "giu");
const DAY_BEFORE = /(?<![\d\p{L}.,:/]|[\d\p{L}][-\u2013])(\d{1,2})(?:ste|de|e)?\.?[\s\u00a0]{1,3}$/u;
const DAY = "(?<![\\d\\p{L}.,:/]|[\\d\\p{L}][-\u2013]|€[\\s\\u00a0]?)(\\d{1,2})(?:ste|de|e)?[\\s\\u00a0]{0,3}";
const LINK = "\\/|&|-|\u2013|en|of|t\\/m|tot[\\s\\u00a0]en[\\s\\u00a0]met|tot";
/** A comma alone does not join: "kamer 2, 3 maart". */
const JOINED_BEFORE = new RegExp(`${DAY}(?:${LINK})[\\s\\u00a0]{0,3}$`, "u");
const LISTED_BEFORE = new RegExp(`${DAY}(?:,|${LINK})[\\s\\u00a0]{0,3}$`, "u");
const DAYS_IN_RANGE = /(?<![\d\p{L}.,:/-])(\d{1,2})[\s\u00a0]{0,2}[-\u2013/][\s\u00a0]{0,2}(?=\d{1,2}(?:ste|de|e)?[\s\u00a0]{1,3}$)/u;
const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}\\d-])(${WEEKDAY_PATTERN})\\.?,?[\\s\\u00a0]{1,3}(?:de[\\s\\u00a0])?$`, "iu");
const YEAR_AFTER = /^,?[\s\u00a0]{1,3}((?:1[89]|20|21)\d{2})(?![\d\p{L}]|[.:]\d|[\s\u00a0]uur)/u;
const SHORT_YEAR_AFTER = /^[\s\u00a0]{1,3}['\u2018\u2019](\d{2})(?!\d)/;
const BETWEEN = /^[\s\u00a0]{0,3}(?:,|en|of|t\/m|tot[\s\u00a0]en[\s\u00a0]met|tot|-|\u2013|\/)[\s\u00a0]{0,3}$/;
const LOOK_BACK = 48;
const LONGEST_LIST = 8;

interface Day {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly weekday: number | undefined;
}

/** The day that `pattern` finds at the end of `before`, with the weekday before it. */
function dayBefore(text: string, from: number, to: number, pattern: RegExp): Day | undefined {
  const found = pattern.exec(text.slice(from, to));
  if (found === null) return undefined;
  const at = from + found.index;
  const digits = found[1] ?? "";
  const ordinal = /^(?:ste|de|e)/.exec(text.slice(at + digits.length, at + digits.length + 3))?.[0] ?? "";
  const name = WEEKDAY_BEFORE.exec(text.slice(Math.max(from, at - 20), at));
  const start = name === null ? at : at - name[0].length;
  const weekday = name === null ? undefined : weekdayOfName(name[1] ?? "");
  return { start, end: at + digits.length + ordinal.length, day: Number(digits), weekday };
}

/** The days before the month at `at`, last first: "3, 4 en woensdag 5". */
function daysBefore(text: string, at: number, floor: number): readonly Day[] {
  const days: Day[] = [];
  let end = at;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const from = Math.max(floor, end - LOOK_BACK);
    const pattern = [DAY_BEFORE, JOINED_BEFORE][count] ?? LISTED_BEFORE;
    const next = dayBefore(text, from, end, pattern) ?? (count === 0 ? rangeEnd(text, from, end) : undefined);
    if (next === undefined || next.day > 31 || next.day < 1) break;
    days.push(next);
    end = next.start;
  }
  return days;
}

/** The "4" of "3-4 maart", whose hyphen would else be taken for a number of another kind. */
function rangeEnd(text: string, from: number, end: number): Day | undefined {
  const range = DAYS_IN_RANGE.exec(text.slice(from, end));
  return range === null ? undefined : dayBefore(text, from + range.index + range[0].length, end, DAY_BEFORE);
}

function exists(year: number | undefined, month: number, day: number | undefined): boolean {
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month));
}

function yearAfter(text: string, at: number): { readonly year: number; readonly length: number } | undefined {
  const rest = text.slice(at, at + 12);
  const full = YEAR_AFTER.exec(rest);
  if (full !== null) return { year: Number(full[1]), length: full[0].length };
  const short = SHORT_YEAR_AFTER.exec(rest);
  return short === null ? undefined : { year: 2000 + Number(short[1]), length: short[0].length };
}

/** The mentions around one month name. */
function mentionsAt(text: string, found: RegExpExecArray, floor: number): readonly DateMention[] {
  const name = found[1] ?? "";
  const month = monthOf(name);
  if (month === undefined) return [];
  const dotted = !isFullMonth(name) && found[0].endsWith(".");
  const nameEnd = found.index + name.length + (dotted ? 1 : 0);
  const next = yearAfter(text, nameEnd);
  const year = next?.year;
  const days = daysBefore(text, found.index, floor);
  if (days.length === 0) {
    if (!isFullMonth(name) || (next === undefined && name !== name.toLowerCase())) return [];
    return [{ start: found.index, end: nameEnd + (next?.length ?? 0), ...(year === undefined ? {} : { year }), month, notation: "month-only", valid: true }];
  }
  const notation = isFullMonth(name) ? "long" : "short";
  return days
    .map(({ start, end, day, weekday }, index) => ({
      start,
      end: index === 0 ? nameEnd + (next?.length ?? 0) : end,
      ...(year === undefined ? {} : { year }),
      ...(index > 0 && year !== undefined ? { yearFromNext: true } : {}),
      month,
      day,
      ...(weekday === undefined ? {} : { weekday }),
      notation,
      valid: exists(year, month, day),
    }) as const)
    .reverse();
}

/** "1 december tot en met 31 januari 2026": the first gets its year from the second. */
function fillYears(text: string, mentions: readonly DateMention[]): DateMention[] {
  const filled = [...mentions];
  for (let index = filled.length - 2; index >= 0; index -= 1) {
    const [date, next] = [filled[index], filled[index + 1]];
    if (date?.month === undefined || date.year !== undefined || next?.year === undefined || next.month === undefined) continue;
    if (next.start - date.end > 18 || !BETWEEN.test(text.slice(date.end, next.start))) continue;
    const year = date.month > next.month ? next.year - 1 : next.year;
    filled[index] = { ...date, year, yearFromNext: true, valid: exists(year, date.month, date.day) };
  }
  return filled;
}

/**
 * The dates in a text, in order, without overlap: in words ("dinsdag 3 maart 2026", "1 jan.", "3 en 4 maart", "maart 2026"),
 * in figures (10-08-2021, 10/8/2021, 1.1.2026, 2026-03-01), and in one run (25092021). Not: phone numbers, amounts,
 * articles, versions, case numbers.
 */
export function findDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  MONTH.lastIndex = 0;
  for (let found = MONTH.exec(text); found !== null; found = MONTH.exec(text)) {
    mentions.push(...mentionsAt(text, found, mentions.at(-1)?.end ?? 0));
  }
  const all = [...mentions, ...findNumericDates(text)].sort((a, b) => a.start - b.start);
  return fillYears(text, all.filter((date, index) => index === 0 || date.start >= (all[index - 1]?.end ?? 0)));
}

/** A date as plain Dutch writes it: "dinsdag 3 maart 2026"; what is not known is left out. */
export function formatDate(date: { readonly year?: number; readonly month?: number; readonly day?: number; readonly weekday?: number }): string {
  const parts = [weekdayName(date.weekday ?? 0), date.day ?? "", monthName(date.month ?? 0), date.year ?? ""];
  return parts.filter((part) => part !== "").join(" ");
}
