import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isParticiple } from "./participles.js";

interface Labelled {
  readonly participles: readonly string[];
  readonly others: readonly string[];
}

function read(name: string): Labelled {
  const data = JSON.parse(readFileSync(new URL(`./accuracy/${name}`, import.meta.url), "utf8")) as { readonly participles: string; readonly others: string };
  return { participles: data.participles.split(" "), others: data.others.split(" ") };
}

function score({ participles, others }: Labelled): { readonly recall: number; readonly precision: number } {
  const hits = participles.filter(isParticiple).length;
  return { recall: hits / participles.length, precision: hits / (hits + others.filter(isParticiple).length) };
}

describe("isParticiple", () => {
  it.each(["participles.json", "participles-fresh.json"])("finds more than 97 percent with a precision of more than 95 percent: %s", (name) => {
    const { recall, precision } = score(read(name));
    expect(recall).toBeGreaterThan(0.97);
    expect(precision).toBeGreaterThan(0.95);
  });
  it.each(["gevraagde", "", "ge", "geheid", "gezinslid", "geldend", "betaalt", "misschien", "geleden", "12"])("not %j", (word) => {
    expect(isParticiple(word)).toBe(false);
  });
});
