import { describe, expect, it } from "vitest";
import { findPhones, formatPhone } from "./phones.js";

const show = (text: string): string[] => findPhones(text).map((phone) => `${text.slice(phone.start, phone.end)} = ${phone.digits} ${phone.kind}`);

describe("findPhones", () => {
  it.each([
    ["Bel 14 020.", ["14 020 = 14020 central14"]],
    ["14020 of 14 0294", ["14020 = 14020 central14", "14 0294 = 140294 central14"]],
    ["070 240 55 66", ["070 240 55 66 = 0702405566 geographic"]],
    ["053 - 481 79 00", ["053 - 481 79 00 = 0534817900 geographic"]],
    ["0800-2035", ["0800-2035 = 08002035 service"]],
    ["08 00 – 06 43", ["08 00 – 06 43 = 08000643 service"]],
    ["Bel hiervoor het loket 08 00 – 06 43 (gratis).", ["08 00 – 06 43 = 08000643 service"]],
    ["0900 1234567", ["0900 1234567 = 09001234567 service"]],
    ["+31 20 255 11 11, +31 (0)20 2551111", ["+31 20 255 11 11 = 0202551111 geographic", "+31 (0)20 2551111 = 0202551111 geographic"]],
    ["0031 6 12345678 of 06-12345678", ["0031 6 12345678 = 0612345678 mobile", "06-12345678 = 0612345678 mobile"]],
    ["T 088 123 65 55", ["088 123 65 55 = 0881236555 geographic"]],
    ["(020) 255 11 11", ["(020) 255 11 11 = 0202551111 geographic"]],
    ["(0800 0643)", ["0800 0643 = 08000643 service"]],
    ["020\u00a0–\u00a0255\u202f11\u202f11", ["020\u00a0–\u00a0255\u202f11\u202f11 = 0202551111 geographic"]],
    ["020/2551111", ["020/2551111 = 0202551111 geographic"]],
    ["Bel 020 255 11 11 20 mei", ["020 255 11 11 = 0202551111 geographic"]],
    ["tel. 14 036, 036 539 99 11", ["14 036 = 14036 central14", "036 539 99 11 = 0365399911 geographic"]],
    ["+32 2 123 45 67", ["+32 2 123 45 67 = +3221234567 foreign"]],
    ["telefoonnummer 0612345678", ["0612345678 = 0612345678 mobile"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
  it.each([
    "06-12-2021", "01-01-2026 10:00", "09.00 – 17.00 uur", "om 08.00-06.43", "NL91 ABNA 0417 1643 00", "kenmerk 0201234567", "€ 14 020", "bsn 012345672", "2024.0123456789", "1234 AB", "10.000", "012345678901234", "artikel 14, 0 lid", "NL20INGB0001234567",
  ])("no phone in %j", (text) => {
    expect(findPhones(text)).toEqual([]);
  });
  it.each([
    ["0201234567", "020 123 45 67"], ["0612345678", "06 12 34 56 78"], ["08000643", "0800 0643"], ["09001234567", "0900 123 4567"], ["140294", "14 0294"], ["0183123456", "0183 12 34 56"], ["0881234567", "088 123 45 67"],
  ])("writes %s as %s", (digits, written) => {
    expect(findPhones(digits).map(formatPhone)).toEqual([written]);
  });
  it.each(["0", "020 ", "+31", "(0", "14 0", "06-"])("stays linear on %j repeated", (piece) => {
    const text = piece.repeat(40_000);
    const start = performance.now();
    findPhones(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
