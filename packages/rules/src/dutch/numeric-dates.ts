import { daysInMonth } from "./calendar.js";
import type { DateMention } from "./dates.js";
import { WEEKDAY_PATTERN, weekdayOfName } from "./month-names.js";

const NUMERIC = /(?<![\d\p{L}@_]|[\d\p{L}][-./\u2013:]|[-./:][-./:]|€[\s\u00a0]?)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\5(\d{4}|\d{2})|(\d{8}))(?![\d\p{L}@_]|[-/.:]\d|[-/]\p{L}|,\d)/gu;
const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}\\d-])(${WEEKDAY_PATTERN})\\.?,?[\\s\\u00a0]{1,3}$`, "iu");
/** Figures after these words are an article, a version or a number of something. */
const NO_DATE_BEFORE = /(?:artikel(?:en)?|artt?\.|versie|v\.|paragraaf|§|hoofdstuk|bijlage|tabel|figuur|ip(?:-adres)?|nummer|nr\.?|kenmerk:?|kvk|btw|iban|bsn|rekening|dossier|zaak|telefoon|tel\.?|fax|mobiel|factuur)[\s\u00a0:.-]{0,3}$/iu;
const NUMBER_BEFORE = /(?:kvk|kenmerk|nummer|nr\.|bsn|rekening|dossier|zaak|klant|telefoon|tel\.|factuur|iban|code)[^.!?\n]{0,20}$/iu;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function isPlausible({ year, month, day }: Parts): boolean {
  return year >= 1850 && year <= 2150 && month >= 1 && day >= 1 && month <= 31 && day <= 31;
}

function exists({ year, month, day }: Parts): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(year, month);
}

/** ddmmyyyy or yyyymmdd, when exactly that is a day. */
function compact(digits: string): Parts | undefined {
  const options: Parts[] = [
    { year: Number(digits.slice(4)), month: Number(digits.slice(2, 4)), day: Number(digits.slice(0, 2)) },
    { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) },
  ];
  return options.find((parts) => parts.year >= 1900 && parts.year <= 2099 && exists(parts));
}

/** The date that was found, with its notation; undefined for a number of another kind. */
function parse(found: RegExpExecArray, before: string): (Parts & { readonly notation: "iso" | "numeric" | "compact" }) | undefined {
  const [, isoYear, isoMonth, isoDay, day, separator, month, year, run] = found;
  if (run !== undefined) {
    const parts = NUMBER_BEFORE.test(before) ? undefined : compact(run);
    return parts === undefined ? undefined : { ...parts, notation: "compact" };
  }
  if (NO_DATE_BEFORE.test(before)) return undefined;
  if (isoYear !== undefined) {
    const parts = { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
    return isPlausible(parts) ? { ...parts, notation: "iso" } : undefined;
  }
  const short = (year ?? "").length === 2;
  const parts = { year: fullYear(year ?? ""), month: Number(month), day: Number(day) };
  if (!isPlausible(parts) || (short && (separator === "." || !exists(parts)))) return undefined;
  return { ...parts, notation: "numeric" };
}

/** The dates in figures: 10-08-2021, 10/8/2021, 1.1.2026, 2026-03-01, 25092021; in order. */
export function findNumericDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  NUMERIC.lastIndex = 0;
  for (let found = NUMERIC.exec(text); found !== null; found = NUMERIC.exec(text)) {
    const date = parse(found, text.slice(Math.max(0, found.index - 40), found.index));
    if (date === undefined) continue;
    const name = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, found.index - 20), found.index));
    const weekday = weekdayOfName(name?.[1] ?? "");
    mentions.push({
      start: found.index - (name?.[0].length ?? 0),
      end: found.index + found[0].length,
      ...date,
      ...(weekday === undefined ? {} : { weekday }),
      valid: exists(date),
    });
  }
  return mentions;
}
