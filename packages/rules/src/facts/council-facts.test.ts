import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";
import type { Finding } from "../finding.js";

async function find(rule: string, type: string, text: string, path = "brief.md"): Promise<readonly Finding[]> {
  return (await checkLetter(await readLetter(text, { path }), { type })).findings.filter((f) => f.rule === rule);
}

describe("the header of a council letter", () => {
  const salutation = "\n\nGeachte leden van de raad,\n\nDe wachttijd is korter.\n\nNamens het college,";
  test("names what is missing or empty", async () => {
    const [finding] = await find("council-header", "council-letter", `Aan: de raad\nDatum: 3 mei 2026\nPortefeuille: Zorg\nPortefeuillehouder:\nOnderwerp: wachttijden${salutation}`);
    expect(finding?.message).toContain("Portefeuillehouder en Behandeld door");
    expect(finding?.quote).toBeUndefined();
  });
  test("a table will do", async () => {
    const rows = [["Aan", "de raad"], ["Datum", "3 mei 2026"], ["Portefeuille", "Zorg"], ["Portefeuillehouder", "S. Bakker"], ["Behandeld door", "directie Zorg"], ["Onderwerp", "wachttijden"]];
    const html = `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join("")}</table><p>Geachte leden van de raad,</p><p>De wachttijd is korter.</p>`;
    expect(await find("council-header", "council-letter", html, "brief.html")).toEqual([]);
  });
  test("a word in the text is no label", async () => {
    expect(await find("council-header", "council-letter", `Aan: de raad\nOnderwerp: de datum van de portefeuille${salutation}`)).toHaveLength(1);
  });
});

describe("a motion that can be looked up", () => {
  test.each([
    ["motie 780 van het lid De Groot van 21 december 2023", []],
    ["motie over de stalling van het lid De Groot van 21 december 2023", ["het nummer"]],
    ["toezegging TA2021-000706 uit de commissie Zorg", ["de datum"]],
    ["motie over de stalling", ["het nummer, het raadslid of de fractie en de datum"]],
  ])("%s", async (subject, missing) => {
    const found = await find("council-motion-identified", "council-letter", `Onderwerp: ${subject}\n\nGeachte leden van de raad,\n\nHierbij ons antwoord.`);
    expect(found.map((f) => f.quote)).toEqual(missing.map(() => subject));
    for (const part of missing) expect(found[0]?.message).toContain(part);
  });
});

describe("enclosures", () => {
  const letter = (body: string, below = ""): string => `Waterveen, 3 mei 2026\n\nBeste mevrouw Jansen,\n\n${body}\n\nMet vriendelijke groet,\n\nJan Bos\n\n${below}`;
  test("a mention without a list", async () => expect(await find("attachments-listed", "notification", letter("De folder vindt u in de bijlage."))).toMatchObject([{ quote: "in de bijlage" }]));
  test("with a list", async () => expect(await find("attachments-listed", "notification", letter("De folder vindt u in de bijlage.", "Bijlage: folder"))).toEqual([]));
  test("another number than the list", async () => expect(await find("attachments-listed", "notification", letter("Lees de twee bijlagen bij deze brief.", "Bijlagen:\n\n- folder"))).toMatchObject([{ message: expect.stringContaining("2 bijlagen") as unknown }]));
  test("what the reader encloses", async () => expect(await find("attachments-listed", "notification", letter("Stuur de bonnen als bijlage mee."))).toEqual([]));
});

test("a reaction without a verdict is marked from behind its label to the end of its first sentence", async () => {
  const found = await find("advice-verdict-clear", "advisory-reply", "Geachte leden van de cliëntenraad,\n\n**1. Geef koffie.**\nReactie: Koffie is gezellig. Dank voor het idee.\n\n**2. Bel eerst.**\nReactie: dit nemen wij over.");
  expect(found.map((f) => f.quote)).toEqual(["Koffie is gezellig."]);
});
