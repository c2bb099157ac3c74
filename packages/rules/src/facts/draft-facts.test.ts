import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";
import type { Finding } from "../finding.js";

async function find(rule: string, text: string, options: { readonly path?: string; readonly fields?: readonly string[] } = {}): Promise<readonly Finding[]> {
  const letter = await readLetter(text, { path: options.path ?? "brief.md" });
  return (await checkLetter(letter, { type: "notification", fragment: false, ...(options.fields ? { fields: options.fields } : {}) })).findings.filter((f) => f.rule === rule);
}

const quotes = (findings: readonly Finding[]): (string | undefined)[] => findings.map((f) => f.quote);
const letter = (body: string): string => `Beste mevrouw Jansen,\n\n${body}\n\nMet vriendelijke groet,`;

describe("open places", () => {
  test("the range is that of the words", async () => {
    const text = letter("Uw code is ____ in de app.");
    const [finding] = await find("placeholder-left", text, { path: "brief.txt" });
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe("____");
  });
  test("one word in braces is open, two are fields that nobody declared", async () => {
    expect(quotes(await find("placeholder-left", letter("U spreekt {naam}.")))).toEqual(["{naam}"]);
    expect(await find("placeholder-left", letter("U spreekt {naam} op {datum}."))).toEqual([]);
  });
  test("a form for the reader is none", async () => {
    expect(await find("placeholder-left", letter("Ik kom met ____ mensen naar het gesprek."), { path: "brief.txt" })).toEqual([]);
    expect(await find("placeholder-left", `${letter("Stuur de strook terug.")}\n\nAntwoordstrook\n\nU kunt mij bellen op [telefoonnummer].`)).toEqual([]);
  });
});

describe("placeholders and tags", () => {
  const fields = ["voornaam", "klant", "stukken", "tijd_bezoek"];
  test("a known object, a loop and what the language itself knows are no mistakes", async () => {
    const text = letter("{{ klant.naam }} {% for s in stukken %}{{ s.titel }} {{ loop.index }}{% endfor %} {% set x = 1 %}{{ x }}");
    expect(await find("unknown-placeholder", text, { fields })).toEqual([]);
    expect(await find("unknown-placeholder", letter("{{#each stukken}}{{titel}} {{/each}}"), { fields, path: "brief.hbs" })).toEqual([]);
  });
  test("capitals count, but not in Notify", async () => {
    expect(quotes(await find("unknown-placeholder", letter("{{ Voornaam }}"), { fields }))).toEqual(["{{ Voornaam }}"]);
    expect(await find("unknown-placeholder", letter("((Voor naam))"), { fields })).toEqual([]);
  });
  test("the nearest name is the fix, in the letter's own notation", async () => {
    const [finding] = await find("unknown-placeholder", letter("{{ tijd_bezoeck|title }}"), { fields });
    expect(finding?.message).toContain("tijd_bezoek");
    expect(finding?.fixes?.[0]?.edits[0]?.text).toBe("{{ tijd_bezoek|title }}");
  });
  test("a tag is quoted as it is written", async () => {
    const text = letter("{% if a %}Ja.");
    const [finding] = await find("unbalanced-template-tag", text);
    expect(finding?.quote).toBe("{% if a %}");
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe("{% if a %}");
  });
  test("a bracket may close in another branch", async () => {
    expect(await find("stray-punctuation", letter("{% if a %}U krijgt (iets.{% else %}U krijgt (niets.{% endif %})"))).toEqual([]);
  });
});
