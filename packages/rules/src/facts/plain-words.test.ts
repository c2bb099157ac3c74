import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";
import type { Finding } from "../finding.js";

async function find(rule: string, body: string, type = "notification"): Promise<readonly Finding[]> {
  const letter = await readLetter(`Beste mevrouw Jansen,\n\n${body}\n\nMet vriendelijke groet,`, { path: "brief.md" });
  return (await checkLetter(letter, { type })).findings.filter((f) => f.rule === rule);
}
const messages = async (rule: string, body: string): Promise<string> => (await find(rule, body)).map((f) => f.message).join("\n");

describe("a passive says whether the doer stands there", () => {
  test.each(["Het pad wordt door uw vereniging schoon gemaakt.", "De straat wordt opgehoogd door de gemeente.", "Door Bouwgroep Vos wordt de gevel geverfd.", "De regel werd door wethouder Bos bedacht."])("%s", async (text) => {
    expect(await messages("passive-voice", text)).toContain("is niet het onderwerp");
  });
  test.each(["Door de storm wordt de straat afgesloten.", "De kosten worden verlaagd door samen te kopen.", "De wijk wordt begrensd door de Bosweg."])("%s", async (text) => {
    expect(await messages("passive-voice", text)).toContain("staat niet wie het doet");
  });
});

describe("the future names its own verb", () => {
  test.each([
    ["Wij zullen u morgen bellen om de dag te kiezen.", "zullen … bellen"],
    ["De kaart zal in mei worden gestuurd.", "zal … gestuurd worden"],
    ["Alle buren zullen getraind worden in nieuwe regels.", "zullen … getraind worden"],
    ["Ook zullen wij de vragen blijven beantwoorden en kunt u makkelijker terugbellen.", "zullen … blijven beantwoorden"],
    ["Zij zullen hun ervaringen delen met andere buurten.", "zullen … delen"],
  ])("%s", async (text, said) => expect(await messages("future-tense", text)).toContain(said));
});

test.each(["Er zullen misschien meer vragen komen.", "Dat zal wel kloppen."])("no future: %s", async (text) => expect(await find("future-tense", text)).toEqual([]));

test("properties are no acts", async () => {
  expect(await messages("noun-style", "De vindbaarheid en zichtbaarheid van de balie zijn beter.")).toContain("hoe iets is");
});

describe("words of a sentence", () => {
  const words = (count: number): string => `Wij ${Array.from({ length: count - 1 }, () => "bellen").join(" ")}`;
  test("a phone number is one", async () => {
    expect(await find("sentence-length", `${words(19)} 14 020.`)).toEqual([]);
    expect(await messages("sentence-length", `${words(20)} 14 020.`)).toContain("21 woorden");
  });
  test("the mark of an article is none", async () => expect(await find("sentence-length", `a.3 ${words(20)}.`)).toEqual([]));
});

describe("a letter as a whole", () => {
  const paragraph = Array.from({ length: 12 }, () => "De pas geeft u korting bij veel winkels in onze stad.").join(" ");
  test("numbered points are headings", async () => {
    expect(await find("headings", ["Adviespunt 1", paragraph, "Adviespunten 2 en 3", paragraph, "Vraag 4", paragraph].join("\n\n"))).toEqual([]);
    expect(await find("headings", [paragraph, paragraph, paragraph].join("\n\n"))).toHaveLength(1);
  });
  test("labels with their values have no readability", async () => {
    const labels = Array.from({ length: 16 }, (_, i) => `Verantwoordelijkheidsgebied ${i}: gemeentelijke organisatieonderdelen`).join("\n");
    expect(await find("readability", `De gegevens staan hieronder.\n\n${labels}`)).toEqual([]);
  });
});
