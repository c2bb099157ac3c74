/** A personal number typed in a text; half-open UTF-16 offsets. */
export interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  readonly kind: "citizen-number" | "iban";
  /** Digits of the number, or the IBAN without spaces. */
  readonly value: string;
  /** A number that is known as a test or example, so nobody's. */
  readonly test: boolean;
}

/** Numbers that pass the test and are in use as examples; from government test sets. */
const TEST_NUMBERS = new Set(["123456782", "111222333", "999990019", "999993653", "999991772", "999999990", "111111110", "555555021"]);
/** Test numbers of the BRP test environment begin with 99999. */
const TEST_RANGE = /^99999/;
const TEST_IBANS = new Set(["NL91ABNA0417164300", "NL02ABNA0123456789", "NL20INGB0001234567", "NL44RABO0123456789", "NL86INGB0002445588", "NL69INGB0123456789", "NL39RABO0300065264"]);
const NINE_DIGITS = /(?<![\d\p{L}€#/_]|€[\s\u00a0]|[\d\p{L}][-.,:/]|[-+])(\d{9}|\d{3}[.\u00a0 ]\d{3}[.\u00a0 ]\d{3}|\d{4}[.\u00a0 ]\d{2}[.\u00a0 ]\d{3})(?![\d\p{L}_]|[-.,:/]\d|[\u00a0 ]\d)/gu;
const IBAN = /(?<![\p{L}\d])([A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z]{4})(?:[ \u00a0]?\d{2,4}){2,6})(?![\d\p{L}])/gu;

/** The eleven test of the citizen service number: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11, and not 0. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits.charAt(index)) * (index === 8 ? -1 : 9 - index);
  return sum !== 0 && sum % 11 === 0;
}

/** The check of an IBAN: letters as numbers, first four characters last, modulo 97 is 1 (ISO 13616). */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(value) || (value.startsWith("NL") && value.length !== 18)) return false;
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest === 1;
}

/** The citizen service numbers (eleven test) and IBANs (modulo 97) in a text, in order; test numbers are marked. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const numbers: PersonalNumber[] = [];
  for (const found of text.matchAll(NINE_DIGITS)) {
    const value = (found[1] ?? "").replace(/\D/g, "");
    if (!passesElevenTest(value)) continue;
    const test = TEST_NUMBERS.has(value) || TEST_RANGE.test(value);
    numbers.push({ start: found.index, end: found.index + found[0].length, kind: "citizen-number", value, test });
  }
  for (const found of text.matchAll(IBAN)) {
    const value = (found[1] ?? "").replace(/[ \u00a0]/g, "");
    if (!isIban(value)) continue;
    numbers.push({ start: found.index, end: found.index + found[0].length, kind: "iban", value, test: TEST_IBANS.has(value) });
  }
  return numbers.sort((a, b) => a.start - b.start);
}
