import type { TextRange } from "@brieftoets/letter";
import { sentenceAt } from "../analysis/sentence-at.js";
import { placeholderKind } from "../dutch/placeholder-kind.js";
import { fillIns } from "../fill-ins.js";
import type { LetterContext } from "../letter-context.js";
import { blockAt } from "../mentions.js";
import { datedMentions, dayOfMention, type DatedMention } from "./dated-mentions.js";
import { inWindow } from "./in-window.js";
import { dateLine, letterDay } from "./letter-date.js";

/** A date that may be the day of the appointment, with how much speaks for it. */
interface Candidate {
  readonly mention: DatedMention;
  readonly score: number;
  readonly day?: number;
}

/** A clock time or a placeholder for one. Absolute range. */
export interface TimeMention extends TextRange {
  readonly block: number;
  /** A range of times: 10.00–10.45. */
  readonly range: boolean;
}

/** So much must speak for a date before it counts as the appointment. */
const ENOUGH = 4;
const LABEL = /(?:^|[\n|])\s*(?:datum(?: en tijd(?:stip)?)?|dag|dag en tijd|wanneer|op welke dag|datum gesprek|datum afspraak|datum van (?:het|uw) gesprek)\s*[?:]?\s*$/i;
const BEFORE_DEADLINE = /(?:uiterlijk(?: op)?|v[oó][oó]r|tot|tot en met|t\/m|sinds|vanaf|binnen|na|d\.d\.|van|per|over|geldig tot|uw brief van|ons gesprek (?:van|op))\s*$/i;
const FIELD = /gesprek|afspraak|bezoek|zitting|intake|bijeenkomst|keuring|nieuw|komst/i;
const FIELD_ELSE = /brief|vandaag|verzend|aanvraag|geboorte|besluit|ontvang|oud|eerste|vorige|uiterste|uiterlijk|deadline|reactie|ingang|melding|termijn/i;

/** The appointment: the date for which most speaks and, of equals, the newest. Undefined when nothing says that a date is one. */
export function appointment(context: LetterContext): DatedMention | undefined {
  return context.once("appointment", () => candidates(context).filter((c) => c.score >= ENOUGH).sort((a, b) => b.score - a.score || (b.day ?? Infinity) - (a.day ?? Infinity))[0]?.mention);
}

/** A date that nothing speaks against, though little may speak for it. */
export function possibleAppointments(context: LetterContext): readonly DatedMention[] {
  return candidates(context).filter((c) => c.score > 0).map((c) => c.mention);
}

function candidates(context: LetterContext): readonly Candidate[] {
  return context.once("appointment-candidates", () => {
    const from = letterDay(context);
    const line = dateLine(context);
    return datedMentions(context).flatMap((mention): Candidate[] => {
      const { role } = mention.sentence;
      const day = dayOfMention(mention, from);
      if (mention === line || role === "quotation" || role === "header" || role === "footer" || (day !== undefined && from !== undefined && day < from)) return [];
      return [{ mention, score: scoreOf(context, mention), ...(day === undefined ? {} : { day }) }];
    });
  });
}

function scoreOf(context: LetterContext, mention: DatedMention): number {
  const { letter } = context;
  const { sentence } = mention;
  const before = letter.text.slice(sentence.start, mention.start);
  let score = mention.sentence.role === "reference" ? 0 : 1;
  if (hasHit(context, "appointment-cues", mention)) score += 3;
  if (nearTime(context, mention)) score += 4;
  if (LABEL.test(before) || isLedIn(context, mention)) score += 3;
  if (mention.date?.weekday !== undefined) score += 1;
  if (mention.field !== undefined) score += FIELD.test(mention.field) && !FIELD_ELSE.test(mention.field) ? 3 : FIELD_ELSE.test(mention.field) ? -6 : 0;
  if (BEFORE_DEADLINE.test(before)) score -= 7;
  if (hasHit(context, "past-cues", mention)) score -= 5;
  return score;
}

/** In a long sentence only what stands near the date counts. */
function hasHit(context: LetterContext, list: string, { sentence, start }: DatedMention): boolean {
  return inWindow(context.hits(`words:${list}`), start - 120, start + 120).some((h) => h.sentence === sentence.index);
}

/** A time in the same paragraph near the date, or beside it in the same list, table or set of short lines. */
function nearTime(context: LetterContext, { start, block }: DatedMention): boolean {
  if (inWindow(timesOf(context), start - 90, start + 90).some((t) => t.block === block)) return true;
  const { blocks } = context.analysis;
  const here = blocks[block]?.block;
  const timed = context.once("timed-blocks", () => new Set(timesOf(context).map((t) => t.block)));
  return here !== undefined && [-4, -3, -2, -1, 1, 2, 3, 4].some((step) => {
    const other = blocks[block + step]?.block;
    return other !== undefined && timed.has(block + step) && ((here.group !== undefined && here.group === other.group) || (isShort(here) && isShort(other)));
  });
}

const isShort = ({ start, end }: TextRange): boolean => end - start < 70;

/** The block before is a label ("Dag"), or leads in the appointment ("Onze afspraak:"). */
function isLedIn(context: LetterContext, { block, start }: DatedMention): boolean {
  const [before, here] = [context.analysis.blocks[block - 1], context.analysis.blocks[block]?.block];
  if (!before || !here || start - here.start > 25) return false;
  const text = context.letter.text.slice(before.block.start, before.block.end);
  if (before.block.end - before.block.start < 40 && LABEL.test(text)) return true;
  return text.trimEnd().endsWith(":") && inWindow(context.hits("words:appointment-cues"), before.block.start, before.block.end).length > 0;
}

/** Words with which times are office hours. */
const HOURS = /werkdag|schooldag|doordeweeks|bereik|bellen|\bbelt?\b|open(?:d|ing)|geopend|(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\s*(?:tot en met|t\/m|t\.e\.m\.|-|–|en|,)|elke|iedere|dagelijks|telefonisch|spreekuur|tussen|ochtend(?:en)?\b/i;

/** The sentence around a time; of a hostile one, the part beside it. */
const around = ({ letter }: LetterContext, at: number, sentence: TextRange | undefined): string =>
  letter.text.slice(Math.max(sentence?.start ?? at, at - 200), Math.min(sentence?.end ?? at, at + 200));

/** Clock times that are no office hours, and placeholders for a time. Once per letter. */
export function timesOf(context: LetterContext): readonly TimeMention[] {
  return context.once("clock-times", () => {
    const days = new Set(datedMentions(context).filter((m) => m.date).map((m) => m.sentence.index));
    const written = context.analysis.blocks.flatMap(({ block, found, sentences, index }) => found.times.flatMap((t): TimeMention[] => {
      const sentence = sentenceAt(sentences, block.start + t.start);
      const dated = sentence !== undefined && days.has(sentence.index);
      return !dated && HOURS.test(around(context, block.start + t.start, sentence)) ? [] : [{ start: block.start + t.start, end: block.start + t.end, block: index, range: t.until !== undefined }];
    }));
    const fields = fillIns(context).flatMap((p): TimeMention[] => (placeholderKind(p.name) === "time" ? [{ start: p.start, end: p.end, block: blockAt(context, p.start), range: false }] : []));
    return [...written, ...fields].sort((a, b) => a.start - b.start);
  });
}
