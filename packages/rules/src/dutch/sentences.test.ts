import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences.js";
import { tokenise } from "./tokens.js";

interface Labelled {
  readonly text: string;
  readonly ranges: readonly string[];
}

const data = JSON.parse(readFileSync(new URL("./accuracy/sentences.json", import.meta.url), "utf8")) as Readonly<Record<"tuned" | "heldOut" | "fresh", readonly string[]>>;

/** ‖ stands for one space, or for nothing before a line end. */
function read(entry: string): Labelled {
  let text = "";
  const ranges: string[] = [];
  entry.split("‖").forEach((part, index) => {
    const line = part.startsWith("\n");
    text += line ? "\n" : index === 0 ? "" : " ";
    const sentence = line ? part.slice(1) : part;
    ranges.push(`${text.length}-${text.length + sentence.length}`);
    text += sentence;
  });
  return { text, ranges };
}

const found = (text: string): string[] => splitSentences(text).map(({ start, end }) => `${start}-${end}`);
const pieces = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

function score(entries: readonly string[]): { readonly right: number; readonly all: number } {
  let right = 0;
  let all = 0;
  for (const { text, ranges } of entries.map(read)) {
    const got = new Set(found(text));
    all += ranges.length;
    right += ranges.filter((range) => got.has(range)).length;
  }
  return { right, all };
}

describe("splitSentences", () => {
  it.each(data.tuned)("%j", (entry) => {
    const { text, ranges } = read(entry);
    expect(found(text)).toEqual(ranges);
  });
  it.each(["heldOut", "fresh"] as const)("finds at least 98 percent of the sentences of the set %s", (set) => {
    const { right, all } = score(data[set]);
    expect(all).toBeGreaterThan(60);
    expect(right / all).toBeGreaterThan(0.98);
  });
  it.each([
    ["a full stop without a space", "Dat is goed.De brief volgt.", ["Dat is goed.", "De brief volgt."]],
    ["no full stop inside a file name or domain", "Zie brief.Docx of Amsterdam.nl voor meer.", undefined],
    ["an emoji at the end", "Tot ziens! 😊", ["Tot ziens! 😊"]],
    ["white lines", "Eén regel\n\nen nog een", ["Eén regel", "en nog een"]],
    ["an abbreviation before a line end", "Dit is i.v.m.\nziekte zo.", ["Dit is i.v.m.\nziekte zo."]],
    ["surname particles", "A. van den Berg en B. 't Hart komen.", ["A. van den Berg en B. 't Hart komen."]],
    ["nothing", "", []],
    ["only space", " \n ", []],
    ["marks only", "* * *", ["* * *"]],
  ])("%s", (_, text, expected) => {
    if (expected === undefined) expect(pieces(text)).not.toContain("Zie brief");
    else expect(pieces(text)).toEqual(expected);
  });
  it("knows placeholders by their tokens", () => {
    const text = "Beste {Dr. Naam. Hier}. Welkom.";
    const tokens = tokenise(text, [{ start: 6, end: 22 }]);
    expect(splitSentences(text, tokens).map(({ start, end }) => text.slice(start, end))).toEqual(["Beste {Dr. Naam. Hier}.", "Welkom."]);
  });
  it("does not break at the dot of any abbreviation that cannot end a sentence", () => {
    for (const short of ["d.d.", "i.v.m.", "m.b.t.", "o.a.", "bijv.", "nr.", "art.", "dhr.", "mw.", "drs.", "prof.", "ir.", "mr.", "c.q.", "t.a.v.", "incl.", "mevr.", "dr.", "ing.", "ca."]) {
      expect(pieces(`Het gaat ${short} De Vries aan.`)).toHaveLength(1);
    }
    for (const short of ["enz.", "e.d.", "jl.", "a.s.", "p.m.", "etc.", "e.a.", "o.i.d."]) {
      expect(pieces(`Het gaat om dit ${short} Daarna volgt meer.`)).toHaveLength(2);
      expect(pieces(`Het gaat om dit ${short} en om dat.`)).toHaveLength(1);
    }
  });
});
