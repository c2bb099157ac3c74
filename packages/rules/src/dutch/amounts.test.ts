import { describe, expect, it } from "vitest";
import { findAmounts, formatAmount } from "./amounts.js";
import { findPostcodes } from "./postcodes.js";

const show = (text: string): string[] => findAmounts(text).map(({ start, end, value, form, dash, tight }) => `${text.slice(start, end)} = ${value} ${form}${dash ? " dash" : ""}${tight ? " tight" : ""}`);

describe("findAmounts", () => {
  it.each([
    ["€ 250,-", ["€ 250,- = 250 sign dash"]],
    ["€250.", ["€250 = 250 sign tight"]],
    ["EUR 250", ["EUR 250 = 250 code"]],
    ["250 euro", ["250 euro = 250 word"]],
    ["250,- euro", ["250,- euro = 250 word dash"]],
    ["€ 1.250,00 en € 1\u202f250,50", ["€ 1.250,00 = 1250 sign", "€ 1\u202f250,50 = 1250.5 sign"]],
    ["€ 2,5 miljoen", ["€ 2,5 miljoen = 2500000 sign"]],
    ["€ 1.000.000,--", ["€ 1.000.000,-- = 1000000 sign dash"]],
    ["€ 12.50", ["€ 12.50 = 12.5 sign"]],
    ["van € 5,00 tot 10 euro", ["€ 5,00 = 5 sign", "10 euro = 10 word"]],
    ["50 cent", ["50 cent = 0.5 word"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
  it.each(["25 weken", "euro", "1.250", "europees", "10-08-2021 euro's", "kenmerk 250", "1:250 euro"])("no amount in %j", (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
  it("writes amounts out", () => {
    expect([250, 1250.5, 0.05, 1_000_000].map(formatAmount)).toEqual(["€\u00a0250", "€\u00a01.250,50", "€\u00a00,05", "€\u00a01.000.000"]);
  });
});

describe("findPostcodes", () => {
  it("finds postcodes, with or without space", () => {
    expect(findPostcodes("1234 AB Amsterdam, 1012PN").map(({ start, end, postcode }) => [start, end, postcode])).toEqual([[0, 7, "1234 AB"], [19, 25, "1012 PN"]]);
  });
  it.each(["€ 1234 AB", "0123 AB", "1234 SS", "1500 BV", "1234 ABC", "1234 ab", "Z1234 AB", "2026-1234 AB"])("not %j", (text) => {
    expect(findPostcodes(text)).toEqual([]);
  });
});
