import type { TextRange } from "@brieftoets/letter";
import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import { formatAmount } from "../dutch/amounts.js";
import { formatDate } from "../dutch/dates.js";
import { formatPhone } from "../dutch/phones.js";
import { formatTime } from "../dutch/times.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Running text: sentences and list items. Tables, reference lines and addresses may hold short notations. */
const RUNNING: ReadonlySet<Role> = new Set(["body", "item"]);

/** Mentions in running text, outside quotations and links, with absolute ranges. */
function inRunningText<T extends TextRange>(context: LetterContext, mentions: (block: AnalysedBlock) => readonly T[], roles: ReadonlySet<Role> = RUNNING): { readonly mention: T; readonly start: number; readonly end: number; readonly text: string }[] {
  return context.analysis.blocks.filter((b) => b.dutch && !b.block.quoted).flatMap((block) => mentions(block).flatMap((mention) => {
    const start = block.block.start + mention.start;
    const end = block.block.start + mention.end;
    const role = block.sentences.find((s) => s.start <= start && s.end >= end)?.role;
    const quoted = block.found.quotations.some((q) => q.start <= mention.start && q.end >= mention.end);
    return role && roles.has(role) && !quoted ? [{ mention, start, end, text: context.letter.text.slice(start, end) }] : [];
  }));
}

/** A date in figures where a sentence wants words. */
export const dateNotation: FactDefinition = {
  name: "date-notation",
  about: "A date in figures (25-09-2021, 25092021) in running text. Values: long (in words), notation.",
  find: (context) => inRunningText(context, (b) => b.found.dates)
    .filter(({ mention }) => mention.valid && mention.year !== undefined && (mention.notation === "numeric" || mention.notation === "compact" || mention.notation === "iso"))
    .map(({ mention, start, end }): Occurrence => ({ start, end, values: { long: formatDate(mention), notation: mention.notation } })),
};

const DEADLINE = /(?:uiterlijk|vóór|voor|tot en met|t\/m|tot|vanaf nu tot|deadline(?: is)?|uiterste datum(?: is)?|niet later dan)(?: op)?(?: [a-z]+dag)?[\s:]*$/i;
const EVERY_YEAR = /\b(?:elk|ieder)e? jaar|jaarlijks|elke keer op\b/i;

/** A day without its year. */
export const dateWithoutYear: FactDefinition = {
  name: "date-without-year",
  about: "A day and month without a year, where the same day does not stand elsewhere with its year. Values: deadline.",
  find: (context) => {
    const dates = context.analysis.blocks.flatMap((b) => b.found.dates);
    const dated = new Set(dates.filter((d) => d.year !== undefined).map((d) => `${d.day}-${d.month}`));
    return inRunningText(context, (b) => b.found.dates, new Set<Role>(["body", "item", "subject", "heading"]))
      .filter(({ mention }) => mention.year === undefined && !mention.yearFromNext && mention.day !== undefined && mention.month !== undefined && mention.valid && !dated.has(`${mention.day}-${mention.month}`))
      .filter(({ start }) => !EVERY_YEAR.test(context.letter.text.slice(Math.max(0, start - 60), start + 60)))
      .map(({ start, end }): Occurrence => ({ start, end, values: { deadline: DEADLINE.test(context.letter.text.slice(Math.max(0, start - 40), start)) } }));
  },
};

/** A telephone number that is hard to read or to tap: digits split oddly, or a dash used as space. */
export const phoneNotation: FactDefinition = {
  name: "phone-notation",
  about: "A phone number with an en dash in it or with a split prefix. Values: plain (as it is read best).",
  find: (context) => inRunningText(context, (b) => b.found.phones, new Set<Role>(["body", "item", "reference", "signature", "closing", "footer", "header", "cell", "heading", "enclosure", "address"]))
    .filter(({ mention, text }) => mention.kind !== "foreign" && isOdd(text, formatPhone(mention)))
    .map(({ mention, start, end }): Occurrence => ({ start, end, values: { plain: formatPhone(mention) } })),
};

/** Groups that nobody says: a group of one digit, a long dash, a service number or area code cut in two. */
function isOdd(text: string, plain: string): boolean {
  if (text.replace(/\D/g, "") === text || text === plain || text.startsWith("+")) return false;
  const groups = text.split(/\D+/).filter(Boolean);
  const prefix = plain.split(" ")[0] ?? "";
  const split = groups[0] !== undefined && prefix.length > groups[0].length && prefix.startsWith(groups[0]) && groups[0].length <= 2 && prefix !== "14";
  return /[–—]/.test(text) || split || groups.some((g, i) => g.length === 1 && i > 0);
}

/** An amount of money written less clearly than it could be. */
export const amountNotation: FactDefinition = {
  name: "amount-notation",
  about: "An amount with no space after the euro sign, or written as EUR. Values: plain.",
  find: (context) => inRunningText(context, (b) => b.found.amounts)
    .filter(({ mention }) => mention.value !== undefined && ((mention.form === "sign" && mention.tight) || mention.form === "code"))
    .map(({ mention, start, end }): Occurrence => ({ start, end, values: { plain: formatAmount(mention.value ?? 0) } })),
};

/** A time in another form than Dutch letters use. */
export const timeNotation: FactDefinition = {
  name: "time-notation",
  about: "A time with a colon, with u for uur, or in words. Values: plain, notation.",
  find: (context) => inRunningText(context, (b) => b.found.times)
    .filter(({ mention, text }) => mention.notation === "colon" || mention.notation === "letter" || /\d\s?u\.?$/.test(text))
    .map(({ mention, start, end }): Occurrence => ({ start, end, values: { plain: formatTime(mention), notation: mention.notation } })),
};
