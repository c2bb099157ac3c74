import { numberValue } from "./numbers.js";

/** A time of day, 0–23 and 0–59. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** A time or a range of times as it stands in a text; half-open UTF-16 offsets, "uur" included, words before it not. */
export interface TimeMention extends ClockTime {
  readonly start: number;
  readonly end: number;
  /** The second time of a range: "van 9 tot 17 uur". */
  readonly until?: ClockTime;
  /** dot: 14.30 · colon: 14:30 · hour: 9 uur · letter: 9u30 · words: half drie */
  readonly notation: "dot" | "colon" | "hour" | "letter" | "words";
}

const SPACE = "[\\s\\u00a0\\u202f]";
const CLOCK = "([01]?\\d|2[0-4])(?:([.:u])([0-5]\\d))?";
const RANGE = new RegExp(
  `(?<![\\d\\p{L}€]|[\\d\\p{L}][.,:/-]|€${SPACE}?)${CLOCK}(?:${SPACE}?(?:uur|u|h)(?![\\p{L}\\d]))?(?:${SPACE}{0,2}(?:-|\\u2013|\\u2014|tot${SPACE}en${SPACE}met|tot|t\\/m|en)${SPACE}{0,2}${CLOCK})?(?![\\d\\p{L}]|[.,:/-]\\d|%)(?:${SPACE}{0,2}(uur|u\\.|u|h)(?![\\p{L}\\d-]))?`,
  "gu",
);
const CUE = /(?:^|[^\p{L}])(?:om|vanaf|van|tot|tussen|rond|omstreeks|na|voor|uiterlijk|tijd:?|tijdstip:?|aanvang:?|begint|start|open)[\s\u00a0]{0,3}(?:ongeveer[\s\u00a0])?$/iu;
const STRICT_CUE = /(?:^|[^\p{L}])(?:om|vanaf|tot|tussen|rond|omstreeks|uiterlijk)[\s\u00a0]{0,3}(?:ongeveer[\s\u00a0])?$/iu;
const LAW_BEFORE = /(?:artikel(?:en)?|artt?\.|lid|leden|paragraaf|§|versie|hoofdstuk|bijlage|tabel|nr\.?)[^.;!?\n]{0,25}$/iu;
const LAW_AFTER = /^[\s\u00a0]{1,2}(?:,[\s\u00a0])?(?:lid\b|eerste|tweede|derde|Awb|BW|Pw|Wmo|AVG|Woo|Gemeentewet|van de [A-Z])/u;
const UNIT_AFTER = /^[\s\u00a0]{0,2}(?:euro|procent|%|weken|dagen|maanden|jaar|km|m2|keer|mensen|personen|punten|miljoen)/iu;
const DURATION_BEFORE = /(?:binnen|duurt|duren|gedurende|maximaal|minimaal|minstens|elke|per|de|paar|aantal|over)[\s\u00a0]{1,3}(?:(?:ongeveer|ca\.|circa|maximaal|hooguit)[\s\u00a0])?$/iu;
const DURATION_AFTER = /^[\s\u00a0]{1,2}(?:per (?:dag|week|maand)|in de week|lang|later|ervoor|daarvoor|van tevoren|werk(?:en|te|t)?)(?![\p{L}])/iu;
const NUMBER_WORD = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf";
const WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(?:(half|kwart${SPACE}(?:over|voor)(?:${SPACE}half)?|(?:vijf|tien)${SPACE}(?:over|voor)(?:${SPACE}half)?)${SPACE}(${NUMBER_WORD}|\\d|1[0-2])(?:${SPACE}uur)?|(?<=(?:om|vanaf|tot|rond|tussen)${SPACE})(${NUMBER_WORD})${SPACE}uur)(?![\\p{L}\\d-])`,
  "giu",
);

/** Without one of these there is no time in words. */
const IN_WORDS = /half|kwart|(?:vijf|tien)\s(?:over|voor)|\p{L}\suur/iu;

function clock(hour: string | undefined, minute: string | undefined): ClockTime {
  return { hour: Number(hour) % 24, minute: Number(minute ?? 0) };
}

/** True when the figures are a time: told by "uur", by both minutes of a range, or by the word before them. */
function isTime(found: RegExpExecArray, text: string): boolean {
  const [whole, , separator, , untilHour, , , unit] = found;
  const before = text.slice(Math.max(0, found.index - 32), found.index);
  const after = text.slice(found.index + whole.length, found.index + whole.length + 16);
  if (separator !== undefined && (LAW_BEFORE.test(before) || LAW_AFTER.test(after))) return false;
  if (unit === undefined && UNIT_AFTER.test(after)) return false;
  const hasUnit = unit !== undefined || /\d[\s\u00a0\u202f]?(?:uur|u|h)(?![\p{L}])/u.test(whole);
  if (separator === "u") return true;
  if (separator !== undefined) {
    const twoDigits = whole.indexOf(separator) === 2;
    return hasUnit || CUE.test(before) || (separator === ":" && twoDigits) || /\d[.:]\d\d\D+\d{1,2}[.:]\d\d/.test(whole);
  }
  if (!hasUnit || DURATION_AFTER.test(after)) return false;
  if (untilHour !== undefined) return CUE.test(before) && !DURATION_BEFORE.test(before);
  return STRICT_CUE.test(before);
}

function figures(text: string): TimeMention[] {
  if (!/\d/.test(text)) return [];
  const mentions: TimeMention[] = [];
  RANGE.lastIndex = 0;
  for (let found = RANGE.exec(text); found !== null; found = RANGE.exec(text)) {
    if (!isTime(found, text)) {
      RANGE.lastIndex = found.index + Math.max(1, /^\d+(?:[.:u]\d+)?/.exec(found[0])?.[0].length ?? 1);
      continue;
    }
    const [whole, hour, separator, minute, untilHour, , untilMinute] = found;
    const notation = separator === "." ? "dot" : separator === ":" ? "colon" : separator === "u" ? "letter" : "hour";
    const until = untilHour === undefined ? {} : { until: clock(untilHour, untilMinute) };
    mentions.push({ start: found.index, end: found.index + whole.length, ...clock(hour, minute), ...until, notation });
  }
  return mentions;
}

/** Minutes to add to the full hour that is named: "half" −30, "kwart over" 15, "tien voor half" −40. */
function offsetOf(words: string): number {
  if (words === "half") return -30;
  const minutes = words.startsWith("kwart") ? 15 : words.startsWith("vijf") ? 5 : 10;
  return (/over/.test(words) ? minutes : -minutes) + (/half$/.test(words) ? -30 : 0);
}

function inWords(text: string): TimeMention[] {
  if (!IN_WORDS.test(text)) return [];
  const mentions: TimeMention[] = [];
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(text); found !== null; found = WORDS.exec(text)) {
    const [whole, words, hourAfter, hourAlone] = found;
    const hour = numberValue((hourAfter ?? hourAlone ?? "").toLowerCase()) ?? 0;
    const minutes = (hour * 60 + (words === undefined ? 0 : offsetOf(words.toLowerCase().replace(/[\s\u00a0\u202f]/g, " "))) + 1440) % 1440;
    mentions.push({ start: found.index, end: found.index + whole.length, hour: Math.floor(minutes / 60), minute: minutes % 60, notation: "words" });
  }
  return mentions;
}

/**
 * The times of day in a text, in order: "9.00 uur", "14.30–15.30 uur", "10:00", "om 9 uur", "van 9 tot 17 uur", "half drie".
 * Not: durations ("binnen 48 uur", "1 uur lang"), articles ("3:45 Awb"), amounts, versions. Times in words are as on a
 * clock face: "half drie" is 2.30, also when the afternoon is meant.
 */
export function findTimes(text: string): TimeMention[] {
  return [...figures(text), ...inWords(text)].sort((a, b) => a.start - b.start);
}

/** A time as plain Dutch writes it: "14.30 uur", "9.00 tot 17.00 uur". */
export function formatTime(time: ClockTime & { readonly until?: ClockTime }): string {
  const figuresOf = ({ hour, minute }: ClockTime): string => `${hour}.${String(minute).padStart(2, "0")}`;
  return `${figuresOf(time)}${time.until === undefined ? "" : ` tot ${figuresOf(time.until)}`} uur`;
}
