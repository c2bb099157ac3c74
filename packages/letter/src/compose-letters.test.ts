import { describe, expect, test } from "vitest";
import { composeLetters } from "./compose-letters.js";
import { readLetter } from "./read-letter.js";

const head = await readLetter("---\nbrieftoets: { type: invitation, fragment: true }\n---\n# Uitnodiging\n\n- een\n", { path: "kop.md" });
const empty = await readLetter("<!-- brieftoets-disable x -- y -->\n", { path: "leeg.md" });
const body = await readLetter("\uFEFFBeste {{ naam }},\r\n\r\n- twee\r\n- {{#if a}}drie{{/if}}\r\n\r\n{{ stuk\r\n\r\n[hier](http://x.nl) **vet**", { path: "brief.md" });
const whole = composeLetters("besluit", [head, empty, body]);

const at = (text: string): { start: number; end: number } => {
  const start = whole.text.indexOf(text);
  return { start, end: start + text.length };
};

describe("a letter of several files", () => {
  test("has the text of the parts as blocks", () => {
    expect(whole.text).toBe("Uitnodiging\n\neen\n\nBeste {{ naam }},\n\ntwee\n\ndrie\n\n{{ stuk\n\nhier vet");
    expect(whole.blocks.map(({ start, end }) => whole.text.slice(start, end)).join("\n\n")).toBe(whole.text);
  });

  test("says in which file a range stands", () => {
    expect(whole.place(at("Uitnodiging"))).toEqual({ path: "kop.md", start: 59, end: 70 });
    expect(whole.place(at("{{ naam }}"))).toEqual({ path: "brief.md", start: 7, end: 17 });
    expect(body.source?.slice(7, 17)).toBe("{{ naam }}");
  });

  test("a range over two files ends with the first", () => {
    const place = whole.place({ start: at("een").start, end: at("Beste").end });
    expect(place).toEqual({ path: "kop.md", ...head.place({ start: 13, end: 16 }) });
  });

  test("keeps the lists of different files apart", () => {
    const groups = whole.blocks.filter(({ kind }) => kind === "list-item").map(({ group }) => group);
    expect(groups).toEqual([1, 2, 2]);
  });

  test("moves fields, links, branches, styles, mistakes and comments along", () => {
    const texts = (ranges: readonly { start: number; end: number }[]): string[] => ranges.map(({ start, end }) => whole.text.slice(start, end));
    expect(texts(whole.placeholders)).toEqual(["{{ naam }}"]);
    expect(texts(whole.links)).toEqual(["hier"]);
    expect(texts(whole.branches)).toEqual(["drie"]);
    expect(texts(whole.runs)).toEqual(["vet"]);
    expect(texts(whole.problems)).toEqual(["{{ stuk"]);
    expect(whole.problems[0]?.place.path).toBe("brief.md");
    expect(whole.comments).toEqual([{ text: "brieftoets-disable x -- y", start: at("een").end, place: { path: "leeg.md", start: 0, end: 34 } }]);
  });

  test("is what its first part says, and no fragment", () => {
    expect(whole.meta).toEqual({ type: "invitation" });
    expect(whole.path).toBe("besluit");
    expect(whole.sources?.["brief.md"]).toBe(body.source);
  });

  test("refuses ranges outside its text, and a composition of nothing", () => {
    expect(() => whole.place({ start: 0, end: whole.text.length + 1 })).toThrow(RangeError);
    expect(() => composeLetters("x", [])).toThrow(RangeError);
  });
});
