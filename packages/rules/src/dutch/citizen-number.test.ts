import { describe, expect, it } from "vitest";
import { findPersonalNumbers, isIban, passesElevenTest } from "./citizen-number.js";

/** A number that passes the eleven test, made here so that no real one is written down. */
function made(first: number): string {
  for (let number = first; ; number += 1) if (passesElevenTest(String(number))) return String(number);
}

describe("findPersonalNumbers", () => {
  it("knows the test numbers as such", () => {
    for (const number of ["123456782", "111222333", "999990019"]) expect(findPersonalNumbers(`BSN ${number}.`)).toEqual([{ start: 4, end: 13, kind: "citizen-number", value: number, test: true }]);
    expect(findPersonalNumbers("NL91 ABNA 0417 1643 00")).toEqual([{ start: 0, end: 22, kind: "iban", value: "NL91ABNA0417164300", test: true }]);
  });
  it("finds other numbers that pass, also in groups", () => {
    const number = made(234_500_000);
    expect(findPersonalNumbers(`uw nummer ${number}`)).toMatchObject([{ kind: "citizen-number", test: false }]);
    expect(findPersonalNumbers(`${number.slice(0, 4)}.${number.slice(4, 6)}.${number.slice(6)}`)).toMatchObject([{ value: number }]);
  });
  it("leaves other numbers alone", () => {
    const number = made(234_500_000);
    for (const text of ["123456789", "25092021", `Z${number}`, `2024-${number}`, `${number}0`, `€ ${number}`, `${number},50`, "NL91 ABNA 0417 1643 01", "NL00 XXXX 1234 5678 90", "000000000"]) expect(findPersonalNumbers(text)).toEqual([]);
  });
  it("checks", () => {
    expect([passesElevenTest("123456782"), passesElevenTest("123456783"), passesElevenTest("12345678"), passesElevenTest("000000000")]).toEqual([true, false, false, false]);
    expect([isIban("NL91ABNA0417164300"), isIban("NL91ABNA041716430"), isIban("BE68539007547034"), isIban("nl91abna0417164300")]).toEqual([true, false, true, false]);
  });
});
