import type { Role } from "../analysis/roles.js";
import type { DateMention } from "../dutch/dates.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { mentionsIn, type PlacedMention } from "./running-text.js";
import { occurrenceAt } from "./text-search.js";

/** A day without its year. */
export const dateWithoutYear: FactDefinition = {
  name: "date-without-year",
  about: "A day and month without a year, where the same day does not stand elsewhere with its year. Not: every year. Days of one enumeration or period are marked together. Values: deadline (the reader must do something by then).",
  find: (context) => {
    const dated = datedDays(context);
    return mentionsIn(context, (b) => b.found.dates, READ)
      .filter(({ mention }) => mention.valid && mention.year === undefined && mention.day !== undefined && mention.month !== undefined && !dated.has(keyOf(mention)))
      .filter((m) => !EVERY_YEAR.test(around(m)))
      .map((m) => occurrenceAt(m, { deadline: isDeadline(m) }))
      .reduce<Occurrence[]>((joined, day) => join(context, joined, day), []);
  },
};

/** "15, 16 of 17 maart", "van 22 februari tot 1 maart": the days of one enumeration or period lack one year. */
function join({ letter }: LetterContext, joined: Occurrence[], day: Occurrence): Occurrence[] {
  const last = joined.at(-1);
  if (!last || day.start < last.end || !BETWEEN.test(letter.text.slice(last.end, day.start))) return [...joined, day];
  const deadline = last.values["deadline"] === true || day.values["deadline"] === true;
  return [...joined.slice(0, -1), { ...last, end: day.end, values: { ...last.values, deadline } }];
}

const BETWEEN = /^[\s\u00a0]*(?:,|en|of|of op|en op|tot|tot en met|t\/m|-|–)?[\s\u00a0]*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag[\s\u00a0]*)?$/u;

const READ: ReadonlySet<Role> = new Set(["body", "item", "subject", "heading"]);
const EVERY_YEAR = /(?<!\p{L})(?:(?:elk|ieder) (?:half)?jaar|jaarlijks|per jaar|elke keer|ieder seizoen|elk schooljaar)(?!\p{L})/iu;
const WEEKDAY = "(?:[\\s\\u00a0](?:maan|dins|woens|donder|vrij|zater|zon)dag)?";
const STRICT = new RegExp(`(?<!\\p{L})(?:uiterlijk|vóór|niet later dan|uiterste (?:datum|dag)(?: is)?|deadline(?: is)?)(?:[\\s\\u00a0](?:op|voor))?${WEEKDAY}[\\s\\u00a0:]*$`, "iu");
/** These words also begin or end a period. */
const LOOSE = new RegExp(`(?<!\\p{L})(?:voor|tot(?: en met)?|t\\/m)${WEEKDAY}[\\s\\u00a0]*$`, "iu");
const ASKS = /(?<!\p{L})(?:u|uw|je|jij|jouw|stuur|lever|geef|bel|mail|betaal|meld|reageer|vul|breng|neem|kom|schrijf|maak|vraag|teken|onderteken|regel|zorg|doe|insturen|inleveren|aanmelden|reageren|nodig|terugsturen)(?!\p{L})/iu;
const PERIOD = /(?<!\p{L})(?:van|vanaf|tussen)[\s\u00a0]\d{1,2}[^.!?]{0,30}$/iu;

const keyOf = ({ day, month }: DateMention): string => `${day}-${month}`;

/** The days that the letter names with their year. */
function datedDays({ analysis, declared }: LetterContext): ReadonlySet<string> {
  const days = new Set(analysis.blocks.flatMap((b) => b.found.dates).filter((d) => d.year !== undefined).map(keyOf));
  const sent = /^\d{4}-(\d{2})-(\d{2})$/.exec(declared.sent ?? "");
  if (sent) days.add(`${Number(sent[2])}-${Number(sent[1])}`);
  return days;
}

const SIGHT = 80;
const around = ({ block: { block, found }, start, end }: PlacedMention<DateMention>): string => found.masked.slice(Math.max(0, start - block.start - SIGHT), end - block.start + SIGHT);

function isDeadline({ block: { block, found }, sentence, start }: PlacedMention<DateMention>): boolean {
  const from = sentence.start - block.start;
  const before = found.masked.slice(Math.max(from, start - block.start - SIGHT), start - block.start);
  if (STRICT.test(before)) return true;
  return LOOSE.test(before) && !PERIOD.test(before) && ASKS.test(found.masked.slice(from, Math.min(sentence.end - block.start, from + 300)));
}
