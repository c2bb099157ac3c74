import { readLetter, type Finding } from "@brieftoets/rules";
import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.js";

async function excerpt(source: string, words: string) {
  const letter = await readLetter(source, { path: "a.txt" });
  const start = source.indexOf(words);
  const line = source.slice(0, start).split(/\r\n|\n/u).length;
  const place = { start, end: start + words.length, line, column: 1, endLine: line, endColumn: 1 };
  const finding: Finding = { rule: "r", severity: "advice", message: "m", principle: "p", fingerprint: "f", quote: words, place, range: place };
  return excerptOf(letter, finding);
}

describe("excerptOf", () => {
  it("gives the line around the words", async () => {
    expect(await excerpt("Een\r\nTwee drie vier\r\nVijf", "drie")).toEqual({
      lines: [{ number: 2, before: "Twee ", marked: "drie", after: " vier", cutBefore: false, cutAfter: false }], omitted: 0,
    });
  });

  it("gives two lines of a longer mark and says how many more there are", async () => {
    expect(await excerpt("A een\ntwee\ndrie\nvier B", "een\ntwee\ndrie\nvier")).toEqual({
      lines: [
        { number: 1, before: "A ", marked: "een", after: "", cutBefore: false, cutAfter: false },
        { number: 2, before: "", marked: "twee", after: "", cutBefore: false, cutAfter: false },
      ],
      omitted: 2,
    });
  });

  it("takes no more of a very long line than can be shown, and no half characters", async () => {
    const found = await excerpt(`${"😀".repeat(5000)}woord${"😀".repeat(5000)}`, "woord");
    const [line] = found?.lines ?? [];
    expect([line?.cutBefore, line?.cutAfter]).toEqual([true, true]);
    expect(line?.before).toMatch(/^(?:😀){100,}$/u);
    expect(line?.after).toMatch(/^(?:😀){100,}$/u);
  });

  it("leaves out a byte order mark", async () => {
    expect((await excerpt("\uFEFFBeste Jan", "Jan"))?.lines[0]?.before).toBe("Beste ");
  });

  it("has nothing to show for the whole letter", async () => {
    const letter = await readLetter("Beste Jan", { path: "a.txt" });
    const finding: Finding = { rule: "r", severity: "advice", message: "m", principle: "p", fingerprint: "f", place: { start: 0, end: 0, line: 1 }, range: { start: 0, end: 0 } };
    expect(excerptOf(letter, finding)).toBeUndefined();
  });
});
