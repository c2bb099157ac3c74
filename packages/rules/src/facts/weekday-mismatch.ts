import { dayOf, weekdayOf } from "../dutch/calendar.js";
import { formatDate, type DateMention } from "../dutch/dates.js";
import { weekdayName, weekdayOfName } from "../dutch/month-names.js";
import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBetweenQuotes, isOwnText, occurrenceAt } from "./text-search.js";

/** A date that names a weekday on which it does not fall. */
export const weekdayMismatch: FactDefinition = {
  name: "weekday-mismatch",
  about: "A full date with another weekday than the calendar gives it, or one that does not exist. Values: written and weekday (day names), right (the date with the weekday of the calendar), exists.",
  find: ({ analysis }) => analysis.blocks.filter(isOwnText).flatMap((block) => block.found.dates.flatMap((date) => judge(block, date))),
};

/** "3 maart 2026 (dinsdag)". */
const WEEKDAY_AFTER = /^[\s\u00a0]{0,2}\((?:op[\s\u00a0])?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\)/iu;

function judge(block: AnalysedBlock, date: DateMention): Occurrence[] {
  const { masked } = block.found;
  const after = date.weekday === undefined ? WEEKDAY_AFTER.exec(masked.slice(date.end, date.end + 20)) : null;
  const written = date.weekday ?? weekdayOfName(after?.[1] ?? "");
  const { year, month, day } = date;
  if (written === undefined || year === undefined || month === undefined || day === undefined) return [];
  // "zo 3 maart": "zo" is a word of its own.
  if (/^zo\s/.test(masked.slice(date.start, date.start + 3))) return [];
  const start = block.block.start + date.start;
  const end = block.block.start + date.end + (after?.[0].length ?? 0);
  if (isBetweenQuotes(block, start)) return [];
  const there = dayOf({ year, month, day });
  const actual = there === undefined ? undefined : weekdayOf(there);
  if (actual === written) return [];
  const weekday = weekdayName(actual ?? 0);
  const text = masked.slice(date.start, end - block.block.start);
  const inFigures = date.notation !== "long" && date.notation !== "short";
  const right = actual === undefined ? "" : inFigures ? formatDate({ year, month, day, weekday: actual }) : after ? text.replace(after[1] ?? "", weekday) : text.replace(/^\p{L}+\.?/u, weekday);
  return [occurrenceAt({ start, end }, { written: weekdayName(written), weekday, right, exists: actual !== undefined })];
}
