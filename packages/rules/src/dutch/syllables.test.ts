import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countSyllables } from "./syllables.js";

const read = (name: string): string[] => readFileSync(new URL(`./accuracy/${name}`, import.meta.url), "utf8").trim().split(/\s+/);
const share = (words: readonly string[]): number =>
  words.filter((word) => countSyllables(word.replaceAll("·", "")) === word.split("·").length).length / words.length;

describe("countSyllables", () => {
  const labelled = read("syllables.txt");
  it("has at least 400 labelled words", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(400);
  });
  it("is right on more than 97 percent of each half and of the fresh set", () => {
    expect(share(labelled.filter((_, index) => index % 2 === 0))).toBeGreaterThan(0.97);
    expect(share(labelled.filter((_, index) => index % 2 === 1))).toBeGreaterThan(0.97);
    expect(share(read("syllables-fresh.txt"))).toBeGreaterThan(0.97);
  });
  it.each([
    ["u", 1], ["'s", 1], ["wmo", 1], ["foto's", 2], ["e-mailadres", 4], ["i.v.m.", 3], ["één", 1], ["café", 2], ["beëindigen", 4], ["station", 3], ["nieuw", 1], ["serieus", 3], ["geautomatiseerd", 6],
    ["yoghurt", 2], ["baby", 2], ["royaal", 2], ["14-jarige", 3],
  ])("%s: %i", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});
