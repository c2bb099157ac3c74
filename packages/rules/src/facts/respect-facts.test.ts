import { loadRules, readLetter } from "../index.js";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";
import type { Finding } from "../finding.js";
import type { Profile } from "../rule-set.js";

async function find(rule: string, text: string, options: { readonly type?: string; readonly profile?: string | Profile; readonly path?: string } = {}): Promise<readonly Finding[]> {
  const letter = await readLetter(text, { path: options.path ?? "brief.md" });
  return (await checkLetter(letter, { type: options.type ?? "notification", fragment: false, ...(options.profile ? { profile: options.profile } : {}) })).findings.filter((f) => f.rule === rule);
}

const quotes = (findings: readonly Finding[]): (string | undefined)[] => findings.map((f) => f.quote);
const letter = (body: string): string => `Beste mevrouw Jansen,\n\n${body}\n\nMet vriendelijke groet,`;

describe("words for people", () => {
  test("the profile's word is the fix, in the number of the word", async () => {
    const found = await find("term-client", letter("Een klant belt. Klanten wachten."), { profile: "amsterdam-wpi" });
    expect(found.map((f) => f.fixes?.map((x) => x.edits[0]?.text))).toEqual([["Amsterdammer"], ["Amsterdammers"]]);
  });
  test("a profile can avoid a word of its own", async () => {
    const { profiles } = await loadRules();
    const profile = { ...profiles["nl-gemeente"], name: "eigen", terms: { traject: "plan" } } as Profile;
    const found = await find("term-client", letter("Uw traject loopt. Er zijn twee trajecten."), { profile });
    expect(quotes(found)).toEqual(["traject", "trajecten"]);
    expect(found[1]?.message).toContain("plannen");
  });
});

describe("u and je", () => {
  test("branches that exclude each other do not mix", async () => {
    const text = (test: string): string => letter(`{% if jong %}Je krijgt antwoord.{% endif %}\n\n{% if ${test} %}U krijgt antwoord. Uw pas ligt klaar.{% endif %}`);
    expect(await find("address-form-consistent", text("not jong"))).toEqual([]);
    expect(quotes(await find("address-form-consistent", text("oud")))).toEqual(["Je"]);
  });
});

describe("names in public letters", () => {
  const council = (body: string): string => `Aan: de leden van de gemeenteraad\n\nGeachte leden van de gemeenteraad,\n\n${body}\n\nMet vriendelijke groet,\n\nS. Bakker\nwethouder`;
  test.each([
    ["Mevrouw A. Jansen wacht op een woning.", ["Mevrouw A. Jansen"]],
    ["Dhr. P. de Vries diende een klacht in.", ["Dhr. P. de Vries"]],
    ["Onze medewerker Karin Bos hielp.", ["Karin Bos"]],
    ["Het lid Yilmaz (DENK) vroeg dit. Mevrouw Yilmaz kreeg antwoord.", []],
    ["De heer Bakker sprak met raadslid Jan Smit.", []],
    ["Zie P. Jansen (2021) en het Jan Smitplein.", []],
  ])("%s", async (body, expected) => expect(quotes(await find("no-person-in-public-letter", council(body), { type: "council-letter" }))).toEqual(expected));
});

describe("fraud", () => {
  test("a proven fine may say it, a request may not", async () => {
    const text = letter("Uit onderzoek blijkt dat u fraude heeft gepleegd.");
    expect(await find("no-fraud-label", text, { type: "decision-fine" })).toEqual([]);
    expect(quotes(await find("no-fraud-label", text, { type: "information-request" }))).toEqual(["fraude"]);
  });
});
