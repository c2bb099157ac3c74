import { describe, expect, it } from "vitest";
import { numberValue, ordinalValue } from "./numbers.js";

describe("numberValue", () => {
  it.each([["nul", 0], ["zes", 6], ["acht", 8], ["één", 1], ["een", 1], ["twaalf", 12], ["eenentwintig", 21], ["tweeënveertig", 42], ["drieëndertig", 33], ["negenennegentig", 99], ["honderd", 100], ["anderhalf", 1.5], ["14", 14], ["3.500", 3500], ["1.250,50", 1250.5], ["2,5", 2.5]])("%s = %d", (word, value) => {
    expect(numberValue(word)).toBe(value);
  });
  it.each(["week", "", "3.5", "1.2.3", "achten", "14-jarige", "3:45", "tweeentwintig", "25-09-2021"])("%j is none", (word) => {
    expect(numberValue(word)).toBeUndefined();
  });
  it("reads ordinals", () => {
    expect(["eerste", "2de", "3e", "8ste", "twintigste", "derden"].map(ordinalValue)).toEqual([1, 2, 3, 8, 20, undefined]);
  });
});
