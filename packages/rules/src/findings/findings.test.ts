import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.js";
import { Lines } from "./lines.js";
import { gradeSeverity } from "./severity.js";
import { readDirectives } from "./suppress.js";

describe("severity", () => {
  test.each([
    ["warning", undefined, undefined, "warning"],
    ["warning", "error", undefined, "error"],
    ["warning", "error", "warning", "error"],
    ["warning", "error", "advice", "advice"],
    ["warning", "advice", "warning", "advice"],
    ["warning", undefined, "error", "error"],
    ["warning", "advice", "error", "advice"],
    ["warning", "off", "error", "off"],
    ["error", undefined, "warning", "warning"],
    ["off", "warning", undefined, "warning"],
  ] as const)("base %s, set %s, case %s gives %s", (base, set, graded, expected) => expect(gradeSeverity(base, set, graded)).toBe(expected));
});

test("lines end with \\n, \\r\\n and \\r; columns count UTF-16 units", () => {
  const lines = new Lines("ab\r\nc😀d\re\n");
  expect([lines.at(0), lines.at(4), lines.at(7), lines.at(9), lines.at(11)]).toEqual([
    { line: 1, column: 1 }, { line: 2, column: 1 }, { line: 2, column: 4 }, { line: 3, column: 1 }, { line: 4, column: 1 },
  ]);
});

test("a fingerprint depends on the words and their neighbours alone", () => {
  const text = "Beste klant, u krijgt bericht.";
  const moved = `Nieuwe alinea vooraf.\n\n${text}`;
  const by = moved.length - text.length;
  expect(fingerprint("term-client", text, { start: 6, end: 11 }, false)).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint("a", text, { start: 13, end: 14 }, false)).not.toBe(fingerprint("b", text, { start: 13, end: 14 }, false));
  expect(fingerprint("a", moved, { start: 26 + by, end: 29 + by }, false)).not.toBe("");
});

test("suppression comments are read in every form", async () => {
  const letter = await readLetter("<!-- brieftoets-disable-next-line sentence-length, formal-word until=2027-03-01 -- wettekst -- letterlijk -->\n\nTekst.\n\n<!-- brieftoets-disable-file x -->\n", { path: "a.md" });
  expect(readDirectives(letter).map(({ kind, rules, until, reason }) => ({ kind, rules, until, reason }))).toEqual([
    { kind: "next-line", rules: ["sentence-length", "formal-word"], until: "2027-03-01", reason: "wettekst -- letterlijk" },
    { kind: "file", rules: ["x"], until: undefined, reason: "" },
  ]);
});
