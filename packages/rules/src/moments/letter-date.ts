import { dayOfIso } from "../dutch/calendar.js";
import type { LetterContext } from "../letter-context.js";
import { datedMentions, dayOfMention, type DatedMention } from "./dated-mentions.js";

/** Labels of dates that are not those of the letter. */
const OTHER_LABEL = /^\s*(?:uw|geboorte|gesprek|afspraak|hoorzitting|zitting|besluit|ingediend|ontvangen|ontvangst|aanvraag|melding|betreft|onderwerp|van\b|dag\b|tijd\b|wanneer|uiterlijk|reageren)/i;
const OWN_LABEL = /^\s*(?:datum(?: (?:van )?(?:verzending|brief|deze brief|dagtekening))?|verzend(?:datum|dag)|verzonden(?: op)?|briefdatum|dagtekening|d\.d\.)\s*:?\s*$/i;
/** A line that is a date, with a place or a sender before it. */
const MOST_WORDS_BESIDE = 5;

/** The day on which the letter is sent (days since 1970), as far as the letter says so: what it declares, or its date line. */
export function letterDay(context: LetterContext): number | undefined {
  return context.once("letter-day", () => {
    const { sent } = context.declared;
    const line = dateLine(context);
    return sent ? dayOfIso(sent) : line && dayOfMention(line);
  });
}

/** The date line itself, written out or a placeholder. */
export function dateLine(context: LetterContext): DatedMention | undefined {
  return context.once("date-line", () => {
    const { sentences } = context.analysis;
    const salutation = sentences.find((s) => s.role === "salutation")?.index ?? -1;
    const closing = sentences.find((s) => s.role === "closing")?.index ?? sentences.length;
    const outside = datedMentions(context).filter((m) => m.sentence.role !== "subject" && (salutation >= 0 ? m.sentence.index < salutation : m.sentence.index < 12) && isDateLine(context, m));
    return outside.find((m) => isLabelled(context, m)) ?? outside[0] ?? datedMentions(context).find((m) => m.sentence.index > closing && isDateLine(context, m));
  });
}

const lineOf = ({ letter }: LetterContext, { sentence }: DatedMention): string => letter.text.slice(sentence.start, sentence.end);

function isDateLine(context: LetterContext, mention: DatedMention): boolean {
  const line = lineOf(context, mention);
  if (mention.sentence.role === "body" || mention.sentence.role === "item" || /[.?!]\s*$/.test(line.slice(mention.end - mention.sentence.start))) return false;
  const before = line.slice(0, mention.start - mention.sentence.start);
  const after = line.slice(mention.end - mention.sentence.start);
  if (OTHER_LABEL.test(before)) return false;
  const words = `${before} ${after}`.split(/[\s,:|]+/).filter((w) => /\p{L}/u.test(w)).length;
  return isLabelled(context, mention) || words <= MOST_WORDS_BESIDE;
}

/** "Datum: 3 maart 2026", or a table cell beside one that says "Datum". */
function isLabelled(context: LetterContext, mention: DatedMention): boolean {
  const before = lineOf(context, mention).slice(0, mention.start - mention.sentence.start);
  if (before.trim()) return OWN_LABEL.test(before.trim());
  const previous = context.analysis.blocks[mention.block - 1]?.block;
  const here = context.analysis.blocks[mention.block]?.block;
  return here?.kind === "table-cell" && previous?.group === here.group && OWN_LABEL.test(context.letter.text.slice(previous?.start, previous?.end));
}
