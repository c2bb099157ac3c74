import { describe, expect, test } from "vitest";
import { findMarkup } from "./markup-marks.js";

const found = (text: string): string[] => findMarkup(text).map(({ start, end, kind, text: seen }) => `${kind} ${text.slice(start, end)} → ${seen}`);

describe("markup that the reader sees", () => {
  test.each([
    ["op **12 april** en __nu__", ["emphasis **12 april** → 12 april", "emphasis __nu__ → nu"]],
    ["zie [hier](#) of [daar](https://a.nl)", ["link [hier](#) → hier", "link [daar](https://a.nl) → daar"]],
    ["## Kop", ["heading ## → "]],
    ["nul<br>euro&nbsp;of &euml;", ["tag <br> → ", "entity &nbsp; →  ", "entity &euml; → ë"]],
    ["2 * 3, ****1234, * * *, jan__de__vries, a < b > c, R&D; en [1]", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test("hostile signs cost no more than their length", () => {
    const started = performance.now();
    findMarkup("**a".repeat(100_000) + "[a](".repeat(50_000) + "<b ".repeat(50_000) + "__a".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
