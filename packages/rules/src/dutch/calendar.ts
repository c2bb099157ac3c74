/**
 * The calendar, without Date and without time zones. A day is a whole number: days since 1 January 1970.
 * Arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil_from_days).
 */
export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Which days that are not everywhere a day off count as one. */
export interface HolidayOptions {
  /** 5 May every year. Default false: most offices are closed on it only once in five years. */
  readonly liberationDay?: boolean;
  /** Good Friday. Default true: the Algemene termijnenwet (article 3) puts it on a par with a holiday. */
  readonly goodFriday?: boolean;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a date; undefined when the date does not exist (31 June). */
export function dayOf({ year, month, day }: CalendarDate): number | undefined {
  if (!Number.isInteger(year) || day < 1 || day > daysInMonth(year, month)) return undefined;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The date of a day. */
export function dateOf(day: number): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** The day of "2026-03-01"; undefined when it is no such date. */
export function dayOfIso(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts === null ? undefined : dayOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

/** A day as "2026-03-01". */
export function isoOf(day: number): string {
  const date = dateOf(day);
  return `${String(date.year).padStart(4, "0")}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Easter Sunday (Gregorian; the anonymous algorithm of Meeus, "Astronomical Algorithms", chapter 8). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const sum = epact + weekday - 7 * Math.floor((golden + 11 * epact + 22 * weekday) / 451) + 114;
  return dayOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }) ?? 0;
}

/** The Dutch public holidays of a year that are no ordinary Sunday feast, by day, with their Dutch names. */
export function holidaysOf(year: number, options: HolidayOptions = {}): ReadonlyMap<number, string> {
  const on = (month: number, day: number): number => dayOf({ year, month, day }) ?? 0;
  const easter = easterOf(year);
  const kingsDay = on(4, 27);
  const days: [number, string][] = [
    [on(1, 1), "nieuwjaarsdag"],
    [easter, "eerste paasdag"],
    [easter + 1, "tweede paasdag"],
    [weekdayOf(kingsDay) === 7 ? kingsDay - 1 : kingsDay, "Koningsdag"],
    [easter + 39, "Hemelvaartsdag"],
    [easter + 49, "eerste pinksterdag"],
    [easter + 50, "tweede pinksterdag"],
    [on(12, 25), "eerste kerstdag"],
    [on(12, 26), "tweede kerstdag"],
  ];
  if (options.goodFriday !== false) days.push([easter - 2, "Goede Vrijdag"]);
  if (options.liberationDay === true) days.push([on(5, 5), "Bevrijdingsdag"]);
  return new Map(days.sort(([a], [b]) => a - b));
}

/** The Dutch name of the holiday on a day; undefined when it is none. */
export function holidayOn(day: number, options: HolidayOptions = {}): string | undefined {
  return holidaysOf(dateOf(day).year, options).get(day);
}

/** True from Monday to Friday, except on a holiday. */
export function isWorkingDay(day: number, options: HolidayOptions = {}): boolean {
  return weekdayOf(day) <= 5 && holidayOn(day, options) === undefined;
}

/** The number of working days strictly between two days; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: number, to: number, options: HolidayOptions = {}): number {
  const inside = to - from - 1;
  if (inside <= 0) return 0;
  let count = Math.floor(inside / 7) * 5;
  for (let day = to - (inside % 7); day < to; day += 1) if (weekdayOf(day) <= 5) count += 1;
  for (let year = dateOf(from).year; year <= dateOf(to).year; year += 1) {
    for (const holiday of holidaysOf(year, options).keys()) {
      if (holiday > from && holiday < to && weekdayOf(holiday) <= 5) count -= 1;
    }
  }
  return count;
}

/**
 * The first day on or after `day` on which post is delivered: Tuesday to Saturday (`weekdays`, ISO numbers), no holiday.
 * Good Friday and 5 May are ordinary days for the post.
 */
export function nextDeliveryDay(day: number, weekdays: readonly number[] = [2, 3, 4, 5, 6]): number {
  for (let next = day; next < day + 14; next += 1) {
    if (weekdays.includes(weekdayOf(next)) && holidayOn(next, { goodFriday: false }) === undefined) return next;
  }
  return day;
}
