const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ");
const SHORT_MONTHS: Readonly<Record<string, number>> = { jan: 1, feb: 2, febr: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 };

/** A part of a regular expression that matches a full or short month name. */
export const MONTH_PATTERN = `${MONTHS.join("|")}|${Object.keys(SHORT_MONTHS).sort((a, b) => b.length - a.length).join("|")}`;
/** A part of a regular expression that matches a full or short name of a weekday. */
export const WEEKDAY_PATTERN = `${WEEKDAYS.join("|")}|${WEEKDAYS.map((name) => name.slice(0, 2)).join("|")}`;

/** 1–12 for a full or short month name, in any case, without dot; undefined for another word. */
export function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const full = MONTHS.indexOf(lower);
  return full >= 0 ? full + 1 : SHORT_MONTHS[lower];
}

/** True when the name is written in full. */
export function isFullMonth(name: string): boolean {
  return MONTHS.includes(name.toLowerCase());
}

/** 1 (Monday) – 7 (Sunday) for a full or two-letter name; undefined for another word. */
export function weekdayOfName(name: string): number | undefined {
  const index = WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.toLowerCase()));
  return index < 0 || name.length < 2 ? undefined : index + 1;
}

/** The name of month 1–12; "" outside. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** The name of weekday 1 (Monday) – 7 (Sunday); "" outside. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? "";
}
