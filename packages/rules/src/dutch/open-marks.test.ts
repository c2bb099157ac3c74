import { describe, expect, test } from "vitest";
import { isSlipTitle, isWritingLine } from "./form-lines.js";
import { findOpenMarks } from "./open-marks.js";

const marks = (text: string): string[] => findOpenMarks(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe("what an author leaves open", () => {
  test.each([
    ["motie XXX van het lid XXX", ["crosses XXX", "crosses XXX"]],
    ["€ XX,- op xx maart en XX-XX-2026", ["crosses XX,-", "crosses xx", "crosses XX-XX-2026"]],
    ["in groep ........ en code ____ of …… nu", ["run ........", "run ____", "run ……"]],
    ["bel naar ??? of mail", ["question ???"]],
    ["van de (partijnaam) en [naam consulent]", ["bracket (partijnaam)", "bracket [naam consulent]"]],
    ["maat XXL, deel XX, 12xxx en nog even...", []],
    ["[tekst](#) en [[naam]] en ((naam)) en <<naam>>", []],
  ])("%s", (text, expected) => expect(marks(text)).toEqual(expected));

  test("a long row costs no more than its length", () => {
    const started = performance.now();
    findOpenMarks("(".repeat(200_000) + ". ".repeat(200_000) + "[naam ".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("lines that the reader writes on", () => {
  test.each([
    ["Naam: ", ""], ["Datum ", " Plaats "], ["Inleiding ", " 3"], ["", ""], ["Handtekening ", ""],
  ])("%s……%s", (before, after) => expect(isWritingLine(before, after)).toBe(true));
  test.each([
    ["U begint in groep ", " met twaalf anderen."], ["Uw afspraak is op ", " om 10.00 uur."], ["U krijgt een bedrag van ", ""], ["Kosten: ", " per bladzijde."],
  ])("%s……%s", (before, after) => expect(isWritingLine(before, after)).toBe(false));

  test("a title of a reply slip is a line of its own", () => {
    expect(["Antwoordstrook", "✂ hier afknippen", "In te vullen door de aanvrager:", "Machtiging"].map(isSlipTitle)).toEqual([true, true, true, true]);
    expect(["Vul de antwoordstrook in.", "Machtigingen ziet u online.", "Strook door de stad"].map(isSlipTitle)).toEqual([false, false, true]);
  });
});
