import type { LetterResult } from "@brieftoets/rules";
import { expect, it } from "vitest";
import { fixSource } from "./fix-source.js";

/** A judge that wants each of these words replaced, by a safe fix. */
function judge(words: Readonly<Record<string, string>>) {
  return async (source: string): Promise<LetterResult> => ({
    path: "a.md", format: "text", template: [], type: { value: "other", from: "flag" }, profile: "p", fragment: false, metrics: { words: 1, sentences: 1 }, failures: [],
    findings: Object.entries(words).filter(([word]) => source.includes(word)).map(([word, text]) => {
      const range = { start: source.indexOf(word), end: source.indexOf(word) + word.length };
      return {
        rule: "r", severity: "warning" as const, message: "m", place: range, range, principle: "p", fingerprint: "f",
        fixes: [{ title: "t", kind: "safe" as const, edits: [{ ...range, text }] }],
      };
    }),
  });
}

it("goes on until nothing is left, and then changes nothing more", async () => {
  const check = judge({ aa: "a", bb: "aa" });
  const fixed = await fixSource("bb aaaa", await check("bb aaaa"), check);
  expect(fixed).toEqual({ source: "a a", applied: 5, settled: true });
  expect(await fixSource(fixed.source, await check(fixed.source), check)).toEqual({ source: "a a", applied: 0, settled: true });
});

it("changes nothing when fixes undo each other", async () => {
  const check = judge({ ja: "nee", nee: "ja" });
  expect(await fixSource("ja", await check("ja"), check)).toEqual({ source: "ja", applied: 0, settled: false });
});

it("changes nothing when it does not come to an end", async () => {
  const check = judge({ a: "aa" });
  expect(await fixSource("a", await check("a"), check)).toEqual({ source: "a", applied: 0, settled: false });
});
