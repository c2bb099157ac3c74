import type { Finding, Fix } from "@brieftoets/rules";
import { describe, expect, it } from "vitest";
import { applySafeFixes } from "./apply-fixes.js";

const finding = (fixes: readonly Fix[], extra: Partial<Finding> = {}): Finding => ({
  rule: "r", severity: "warning", message: "m", place: { start: 0, end: 0 }, range: { start: 0, end: 0 }, principle: "p", fingerprint: "f", fixes, ...extra,
});
const fix = (...edits: readonly (readonly [start: number, end: number, text: string])[]): Fix => ({
  title: "t", kind: "safe", edits: edits.map(([start, end, text]) => ({ start, end, text })),
});

describe("applySafeFixes", () => {
  it("applies edits that do not touch, wherever they stand", () => {
    expect(applySafeFixes("abcdef", [finding([fix([4, 5, "E"])]), finding([fix([0, 1, "A"], [2, 3, ""])])])).toEqual({ source: "AbdEf", applied: 2 });
  });

  it("lets neighbours be and puts in text between them", () => {
    expect(applySafeFixes("abcd", [finding([fix([0, 2, "X"])]), finding([fix([2, 4, "Y"])])])).toEqual({ source: "XY", applied: 2 });
    expect(applySafeFixes("abcd", [finding([fix([2, 2, "-"])])])).toEqual({ source: "ab-cd", applied: 1 });
  });

  it("applies only the first of two that overlap, and each fix whole or not at all", () => {
    expect(applySafeFixes("abcdef", [finding([fix([1, 3, "X"])]), finding([fix([2, 4, "Y"], [5, 6, "Z"])])])).toEqual({ source: "aXdef", applied: 1 });
    expect(applySafeFixes("ab", [finding([fix([1, 1, "X"])]), finding([fix([1, 1, "Y"])])])).toEqual({ source: "aXb", applied: 1 });
  });

  it("leaves proposals, suppressed findings and other files alone", () => {
    const proposal: Fix = { ...fix([0, 1, "X"]), kind: "proposal" };
    const elsewhere: Fix = { ...fix(), edits: [{ start: 0, end: 1, text: "X", path: "ander.md" }] };
    expect(applySafeFixes("abc", [
      finding([proposal]), finding([elsewhere]), finding([fix([0, 1, "X"])], { suppressed: { reason: "r" } }), finding([fix([0, 1, "X"])], { baseline: true }), finding([fix([2, 9, "X"])]),
    ])).toEqual({ source: "abc", applied: 0 });
  });
});
