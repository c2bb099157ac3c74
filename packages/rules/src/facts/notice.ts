import { dateOf, nextDeliveryDay, weekdayOf, workingDaysBetween } from "../dutch/calendar.js";
import { formatDate } from "../dutch/dates.js";
import type { LetterContext } from "../letter-context.js";
import { appointment } from "../moments/appointment.js";
import { dayOfMention, type DatedMention } from "../moments/dated-mentions.js";
import { deadlines } from "../moments/deadline.js";
import { letterDay } from "../moments/letter-date.js";
import type { FactDefinition, FactParams, Occurrence } from "./fact.js";

/** A moment that is set for the reader, with the day of the letter and the day on which it is delivered (days since 1970). */
interface Notice {
  readonly mention: DatedMention;
  readonly sent: number;
  readonly delivered: number;
  readonly day: number;
}

/** Days between letter and appointment. */
export const noticeDays: FactDefinition = {
  name: "notice-days",
  about: "The appointment, when fewer (below) or more (above) days than given lie between the date of the letter and it. Marks its date. Values: days, date.",
  params: {
    below: { kind: "number", optional: true, about: "Fewer days than this" },
    above: { kind: "number", optional: true, about: "More days than this" },
  },
  find: (context, { below, above }) => notices(context, [appointment(context)], 0).flatMap(({ mention, sent, day }): Occurrence[] => {
    const days = day - sent;
    const met = (typeof below === "number" && days < below) || (typeof above === "number" && days > above);
    return met ? [{ start: mention.start, end: mention.end, values: { days, date: dateInWords(day), least: Number(below ?? 0), most: Number(above ?? 0) } }] : [];
  }),
};

/** Working days between the delivery of the letter and the appointment or deadline. */
export const shortNotice: FactDefinition = {
  name: "short-notice",
  about: "The appointment or the deadline, when fewer working days than given lie strictly between the delivery of the letter and it. Marks the date. Values: days, date, delivered, moment (appointment or deadline).",
  params: {
    below: { kind: "number", about: "Working days that must lie between" },
    post: { kind: "number", about: "Days that the post needs" },
  },
  find: (context, params) => moments(context, params).flatMap(({ mention, delivered, day }): Occurrence[] => {
    const days = workingDaysBetween(delivered, day);
    return days < Number(params["below"] ?? 0) ? [occurrence(context, mention, { days, delivered, day })] : [];
  }),
};

/** Only a weekend between delivery and moment. */
export const weekendGap: FactDefinition = {
  name: "weekend-gap",
  about: "The appointment or the deadline, when the letter is delivered on Friday or Saturday and it is on the Monday or Tuesday after, without a full working day between. Marks the date. Values: days, date, delivered, moment.",
  params: { post: { kind: "number", about: "Days that the post needs" } },
  find: (context, params) => moments(context, params).flatMap(({ mention, delivered, day }): Occurrence[] => {
    const gap = weekdayOf(delivered) >= 5 && weekdayOf(delivered) <= 6 && weekdayOf(day) <= 2 && day - delivered <= 4 && workingDaysBetween(delivered, day) === 0;
    return gap ? [occurrence(context, mention, { days: 0, delivered, day })] : [];
  }),
};

/** An invitation sets an appointment, a request a deadline, a reminder either. */
function moments(context: LetterContext, params: FactParams): readonly Notice[] {
  const post = Number(params["post"] ?? 0);
  const meeting = context.type === "information-request" ? [] : [appointment(context)];
  const until = context.type === "invitation" ? [] : deadlines(context).slice(0, 1);
  return notices(context, meeting[0] ? meeting : until, post);
}

function notices(context: LetterContext, mentions: readonly (DatedMention | undefined)[], post: number): readonly Notice[] {
  const sent = letterDay(context);
  if (sent === undefined) return [];
  return mentions.flatMap((mention): Notice[] => {
    const day = mention && dayOfMention(mention, sent);
    return mention && day !== undefined && day >= sent ? [{ mention, sent, delivered: nextDeliveryDay(sent + post), day }] : [];
  });
}

function occurrence(context: LetterContext, mention: DatedMention, { days, delivered, day }: { days: number; delivered: number; day: number }): Occurrence {
  const moment = mention === appointment(context) ? "appointment" : "deadline";
  return { start: mention.start, end: mention.end, values: { days, date: dateInWords(day), delivered: dateInWords(delivered), moment } };
}

const dateInWords = (day: number): string => formatDate({ ...dateOf(day), weekday: weekdayOf(day) });
