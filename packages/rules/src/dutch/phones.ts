/** central14: 14 + area code of a municipality. service: 0800, 0900, 0906, 0909. geographic: the rest, 085 and 088 included. */
export type PhoneKind = "central14" | "service" | "mobile" | "geographic" | "foreign";

/** A phone number as it stands in a text; half-open UTF-16 offsets. */
export interface PhoneMention {
  readonly start: number;
  readonly end: number;
  /** National digits: "0702405566", "14020", "08002035"; with "+" and the country for a foreign number. */
  readonly digits: string;
  readonly kind: PhoneKind;
}

const START = /(?<![\d\p{L}€]|[\d\p{L}][-.,:/]|€[\s\u00a0]?)(?:(?:\+|00)[1-9]\d|\(?0[1-9]|08|14[\s\u00a0\u202f]?0\d\d)/gu;
const SEPARATORS = " \u00a0\u202f\u2009-\u2013\u2014./()";
const DATE = /^\(?\d{1,2}([-/.])\d{1,2}\1\d{2,4}(?!\d)/;
const TIME = /^0?\d[.:][0-5]\d(?![.\d])/;
const NUMBER_BEFORE = /(?:kenmerk|nummer van uw zaak|zaaknummer|zaak|dossier(?:nummer)?|klantnummer|bsn|burgerservicenummer|rekening(?:nummer)?|iban|kvk(?:-nummer)?|factuur(?:nummer)?|aanslag(?:nummer)?|beschikkingsnummer|postbus)[\s\u00a0:.]{0,3}$/iu;
const IBAN_BEFORE = /[A-Z]{2}\d{2}[\s\u00a0]?[A-Z]{4}[\s\u00a0]?$/;
const MOBILE = /^06[1-5]/;
const LONGEST = 26;

interface Digits {
  readonly digits: string;
  readonly end: number;
}

/** The lengths at which a number that begins with these digits is complete. */
function lengthsFor(digits: string): readonly number[] {
  if (/^14/.test(digits)) return [5, 6];
  if (/^0(?:800|90[069])/.test(digits)) return [8, 11];
  return [10];
}

/** Reads digit groups from `at` until the number is complete at the end of a group. */
function read(text: string, at: number): Digits | undefined {
  let digits = "";
  let gap = 0;
  for (let index = at; index < text.length && index - at < LONGEST; index += 1) {
    const character = text.charAt(index);
    if (character >= "0" && character <= "9") {
      digits += character;
      gap = 0;
      const next = text.charAt(index + 1);
      const complete = digits.length >= 5 && lengthsFor(digits).includes(digits.length);
      if (complete && !(next >= "0" && next <= "9") && !/^[.,:]\d/.test(text.slice(index + 1, index + 3))) return { digits, end: index + 1 };
      if (digits.length > 11) return undefined;
    } else if (SEPARATORS.includes(character) && gap < 3) gap += 1;
    else return undefined;
  }
  return undefined;
}

/** "+31 (0)20 …" as "020…"; a foreign number keeps its country. */
function readInternational(text: string, at: number): (Digits & { readonly foreign: boolean }) | undefined {
  const found = /^(?:\+|00)([1-9]\d)[\s\u00a0\u202f.-]{0,2}(?:\(0\))?[\s\u00a0\u202f.-]{0,2}((?:\d[\s\u00a0\u202f.\-\u2013]{0,2}){6,11}\d)(?![\d\p{L}])/u.exec(text.slice(at, at + 36));
  if (found === null) return undefined;
  const [whole, country = "", rest = ""] = found;
  const digits = rest.replace(/\D/g, "");
  const end = at + whole.length;
  if (country !== "31") return { digits: `+${country}${digits}`, end, foreign: true };
  return digits.length === 9 ? { digits: `0${digits}`, end, foreign: false } : undefined;
}

function kindOf(digits: string): PhoneKind {
  if (digits.startsWith("14")) return "central14";
  if (/^0(?:800|90[069])/.test(digits)) return "service";
  return MOBILE.test(digits) ? "mobile" : "geographic";
}

function isAnotherNumber(text: string, at: number, end: number): boolean {
  const rest = text.slice(at, at + 14);
  const before = text.slice(Math.max(0, at - 28), at);
  if (DATE.test(rest) || TIME.test(rest) || NUMBER_BEFORE.test(before.replace(/telefoonnummer/gi, "")) || IBAN_BEFORE.test(before)) return true;
  return /^[\s\u00a0]?(?:uur|euro|%|,\d)/.test(text.slice(end, end + 6));
}

/**
 * The phone numbers in a text, in order: 14 020, 14020, 070 240 55 66, 053 - 481 79 00, 0800-2035, 08 00 – 06 43,
 * +31 20 255 11 11, (020) 255 11 11, 06-12345678. Not: dates, times, amounts, bank accounts, numbers of cases.
 */
export function findPhones(text: string): PhoneMention[] {
  if (!/\d/.test(text)) return [];
  const mentions: PhoneMention[] = [];
  START.lastIndex = 0;
  for (let found = START.exec(text); found !== null; found = START.exec(text)) {
    const start = found.index;
    const international = /^(?:\+|00)/.test(found[0]) ? readInternational(text, start) : undefined;
    const number = international ?? read(text, start);
    if (number === undefined || isAnotherNumber(text, start, number.end)) continue;
    const kind = international?.foreign === true ? "foreign" : kindOf(number.digits);
    const opened = text.charAt(start) === "(" && !text.slice(start, number.end).includes(")");
    mentions.push({ start: opened ? start + 1 : start, end: number.end, digits: number.digits, kind });
    START.lastIndex = number.end;
  }
  return mentions;
}

const LONG_AREA = /^0(?:11[1-8]|16[1246-8]|17[24]|18[0-46-7]|22[2-46-9]|25[125]|29[479]|31[3-8]|32[01]|34[1-8]|41[1-368]|47[58]|48[15-8]|49[23579]|51[1-9]|52[1-59]|54[1-8]|56[126]|57[0-35-8]|59[1-79])/;

/** A number as plain Dutch writes it: "020 255 11 11", "06 12 34 56 78", "0800 2035", "14 020". */
export function formatPhone({ digits, kind }: Pick<PhoneMention, "digits" | "kind">): string {
  const groups = (pattern: RegExp): string => (pattern.exec(digits) ?? [digits]).slice(1).join(" ") || digits;
  if (kind === "foreign") return digits;
  if (kind === "central14") return groups(/^(14)(\d+)$/);
  if (kind === "service") return groups(digits.length === 8 ? /^(\d{4})(\d{4})$/ : /^(\d{4})(\d{3})(\d{4})$/);
  if (kind === "mobile") return groups(/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/);
  return groups(LONG_AREA.test(digits) ? /^(\d{4})(\d\d)(\d\d)(\d\d)$/ : /^(\d{3})(\d{3})(\d\d)(\d\d)$/);
}
