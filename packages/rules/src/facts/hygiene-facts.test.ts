import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";
import type { Finding } from "../finding.js";

async function find(rule: string, body: string): Promise<readonly Finding[]> {
  const letter = await readLetter(`Beste mevrouw Jansen,\n\n${body}\n\nMet vriendelijke groet,`, { path: "brief.md" });
  return (await checkLetter(letter, { type: "notification", fragment: false })).findings.filter((f) => f.rule === rule);
}

const quotes = (findings: readonly Finding[]): (string | undefined)[] => findings.map((f) => f.quote);

describe("dates", () => {
  test.each([
    ["Stuur het formulier voor 9 april.", "warning"],
    ["U kunt tot en met 9 april bezwaar maken.", "warning"],
    ["Wij betalen uiterlijk 9 april.", "warning"],
    ["De weg is dicht tot 9 april.", "advice"],
    ["Wij zijn dicht van 3 april tot 9 april 2026. Op 12 mei niet.", "advice"],
  ])("%s", async (body, severity) => expect((await find("date-without-year", body)).at(-1)?.severity).toBe(severity));

  test("the weekday of a date in figures is mended in words", async () => {
    const [finding] = await find("date-weekday-mismatch", "U komt op vrijdag 01-04-2026.");
    expect(finding?.fixes?.[0]?.edits[0]?.text).toBe("woensdag 1 april 2026");
  });
});

describe("abbreviations", () => {
  test.each([
    ["U krijgt een persoonsgebonden budget (PGB). Het PGB is er.", []],
    ["PGB staat voor persoonsgebonden budget.", []],
    ["Wij noemen dit de PGB (persoonsgebonden budget).", []],
    ["Vraag het aan het SIS-team. SIS belt u.", ["SIS"]],
    ["U moet NIET bellen. Dit is deel II van het boek.", []],
    ["BELANGRIJKE INFO VOOR U", []],
  ])("%s", async (body, expected) => expect(quotes(await find("abbreviation-unexplained", body))).toEqual(expected));

  test("the full stop of the sentence stays", async () => {
    const [finding] = await find("abbreviation-dotted", "Neem uw pas mee a.u.b. Bel ons daarna.");
    expect(finding?.fixes?.[0]?.edits[0]?.text).toBe("alstublieft.");
    expect(finding?.fixes?.[0]?.kind).toBe("safe");
  });
});

describe("amounts", () => {
  test("one whole amount in another form than the rest", async () => {
    expect(quotes(await find("amount-format", "U krijgt € 100, € 200 en € 300,-."))).toEqual(["€ 300,-"]);
    expect(await find("amount-format", "U krijgt € 100,00 en € 12,50.")).toEqual([]);
  });
});
