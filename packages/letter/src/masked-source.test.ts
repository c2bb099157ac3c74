import { expect, test } from "vitest";
import { MaskedSource } from "./masked-source.js";

const SOURCE = "{% if a %}Beste {{ naam }}{% endif %}, dag";
const masked = new MaskedSource(SOURCE, [
  { start: 0, end: 10, as: "cut" }, { start: 16, end: 26, as: "word" }, { start: 26, end: 37, as: "cut" },
]);

test("fields become a word of the same length, what prints nothing is cut", () => {
  expect(masked.text).toBe("Beste Xxxxxxxxxx, dag");
});

test.each([[0, 10], [6, 16], [15, 25], [16, 37], [20, 41], [21, 42]])("masked %i starts at source %i", (offset, source) => {
  expect(masked.toSourceStart(offset)).toBe(source);
});

test("an end stays before what was cut after it", () => {
  expect(masked.toSourceEnd(16)).toBe(26);
  expect(masked.toSourceStart(16)).toBe(37);
});

test("a range falls into the pieces between the cuts", () => {
  expect(masked.pieces(14, 18)).toEqual([{ start: 24, end: 26 }, { start: 37, end: 39 }]);
});

test("reading may start further on", () => {
  const later = new MaskedSource("---\nx\n---\nDag", [{ start: 0, end: 4, as: "cut" }], 10);
  expect(later.text).toBe("Dag");
  expect(later.toSourceStart(0)).toBe(10);
});
