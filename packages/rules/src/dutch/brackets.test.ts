import { describe, expect, test } from "vitest";
import { findLooseBrackets } from "./brackets.js";

const loose = (text: string): string[] => findLooseBrackets(text).map(({ start, bracket }) => `${start}${bracket}`);

describe("brackets without a partner", () => {
  test.each([
    ["Bel ons (op dinsdag.", ["8("]],
    ["op dinsdag).", ["10)"]],
    ["[a (b] klaar)", ["0[", "5]"]],
    ["1) bellen, b) mailen of iv) komen", []],
    ["(artikel 4, lid 2, onder b)", []],
    ["(niet onder a), van de wet)", []],
    ["Tot dan :) en ;-) of :-(", []],
    ["in totaal (187 en 338)", []],
  ])("%s", (text, expected) => expect(loose(text)).toEqual(expected));

  test("a text full of them is no letter", () => {
    expect(findLooseBrackets("(a ".repeat(100_000)).length).toBeLessThanOrEqual(500);
  });
});
