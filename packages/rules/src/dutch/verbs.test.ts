import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adjectiveForms } from "./adjective-forms.js";
import { nounForms } from "./noun-forms.js";
import { verbForms } from "./verbs.js";

type Forms = Readonly<Record<string, string>>;
const data = JSON.parse(readFileSync(new URL("./accuracy/inflections.json", import.meta.url), "utf8")) as {
  readonly verbs: Forms; readonly never: Forms; readonly nouns: Forms; readonly adjectives: Forms;
};
const words = (list: string): string[] => list.split(" ").map((word) => word.replaceAll("_", " "));
const all = (verb: string): string[] => {
  const { joined, split } = verbForms(verb);
  return [...joined, ...(split?.finite ?? [])];
};

describe("verbForms", () => {
  it.each(Object.entries(data.verbs))("%s", (verb, forms) => {
    expect(all(verb)).toEqual(expect.arrayContaining(words(forms)));
  });
  it.each(Object.entries(data.never))("%s has no wrong forms", (verb, forms) => {
    for (const form of words(forms)) expect(all(verb)).not.toContain(form);
  });
  it("tells the particle of a separable verb", () => {
    expect(verbForms("uitnodigen").split).toEqual({ finite: ["nodig", "nodigt", "nodigen", "nodigde", "nodigden"], particle: "uit" });
    expect(verbForms("uit|nodigen")).toEqual(verbForms("uitnodigen"));
    expect(verbForms("zorg dragen").joined).toContain("zorg te dragen");
  });
  it("keeps the inseparable sense in one piece", () => {
    expect(verbForms("overleggen").split).toBeUndefined();
    expect(verbForms("overleggen").joined).toContain("overlegd");
    expect(verbForms("verdienen").split).toBeUndefined();
    expect(verbForms("doorlopen").joined).not.toContain("doorgelopen");
  });
  it("gives no form twice", () => {
    for (const verb of Object.keys(data.verbs)) {
      const { joined } = verbForms(verb);
      expect(new Set(joined).size).toBe(joined.length);
    }
  });
});

describe("nounForms", () => {
  it.each(Object.entries(data.nouns))("%s: %s", (noun, plurals) => {
    expect(nounForms(noun)).toEqual(expect.arrayContaining([noun, ...words(plurals)]));
  });
  it("does not take a part of a word for its last part", () => {
    expect(nounForms("reis")).not.toContain("reisen");
    expect(nounForms("pilot")).not.toContain("piloten");
  });
});

describe("adjectiveForms", () => {
  it.each(Object.entries(data.adjectives))("%s: %s", (adjective, inflected) => {
    expect(adjectiveForms(adjective)).toEqual(expect.arrayContaining([adjective, inflected]));
    expect(adjectiveForms(adjective).filter((form) => form.endsWith("e"))).toHaveLength(inflected.endsWith("e") ? 1 : 0);
  });
});
