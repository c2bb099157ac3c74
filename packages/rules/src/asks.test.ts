import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { askedMonths } from "./asked-period.js";
import { askedFor, asks } from "./asks.js";
import { prepareLetter } from "./check-letter.js";
import { contactNames } from "./contact-names.js";
import type { LetterContext } from "./letter-context.js";
import { mentionsOf } from "./mentions.js";
import { passageState } from "./passage-state.js";

async function contextOf(body: string, end = ""): Promise<LetterContext> {
  const letter = await readLetter(`Waterveen, 2 maart 2026\n\nBeste Sanne Bos,\n\n${body}\n\nMet vriendelijke groet,\n\n${end}`, { path: "brief.md" });
  return (await prepareLetter(letter, { type: "information-request" })).context;
}

const said = ({ letter }: LetterContext) => (range: { start: number; end: number }): string => letter.text.slice(range.start, range.end);

describe("asks", () => {
  test.each([
    ["Stuur ons uw contract. Wij kijken ernaar.", ["Stuur ons uw contract."]],
    ["Wat neemt u mee? Uw paspoort.", ["Wat neemt u mee?", "Uw paspoort."]],
    ["Wij hebben nodig:\n\n- uw contract\n- uw polis", ["Wij hebben nodig:", "uw contract", "uw polis"]],
    ["Heeft u een contract? Stuur dat dan mee.", ["Heeft u een contract?", "Stuur dat dan mee."]],
    ["U hoeft geen contract te sturen. Wij sturen u een brief.", []],
    ["Stuur ons geen contract.", []],
    ["U wordt verzocht uw contract over te leggen.", ["U wordt verzocht uw contract over te leggen."]],
  ])("%j", async (body, wanted) => {
    const context = await contextOf(body);
    expect(asks(context).map(said(context))).toEqual(wanted);
  });

  test("a denied word in an ask is not asked for", async () => {
    const context = await contextOf("Stuur uw contract, maar geen medische gegevens.");
    expect(asks(context)).toHaveLength(1);
    expect(askedFor(context, "medical")).toEqual([]);
  });
});

describe("askedMonths", () => {
  test.each([
    ["Stuur uw bankafschriften.", undefined],
    ["Stuur uw bankafschriften van februari 2026.", 1],
    ["Stuur uw bankafschriften van 1 december 2025 tot en met 28 februari 2026.", 3],
    ["Stuur uw bankafschriften van de afgelopen twee jaar.", 24],
    ["Stuur uw bankafschriften vanaf 2 maart 2025.", 12],
    ["Stuur uw bankafschriften over 2024 en 2025.", 24],
    ["Stuur uw laatste drie loonstroken.", 3],
    ["Stuur uw loonstroken van {{periode}}.", 1],
  ])("%j", async (body, months) => {
    const context = await contextOf(body);
    const [ask] = asks(context);
    expect(ask && askedMonths(context, ask)).toBe(months);
  });
});

describe("contactNames", () => {
  test.each([
    ["Vragen? Bel Fenna Bouwhuis op 0345 05 12 90.", "Team Inkomen", ["Fenna Bouwhuis"]],
    ["Sanne Bos is welkom.", "Team Inkomen", []],
    ["Tot ziens in de Anne Frankstraat.", "J.P. van der Berg\nuw contactpersoon", ["J.P. van der Berg"]],
    ["Hoi.", "((naam_medewerker))\n((functie))", ["((naam_medewerker))"]],
    ["Beste ((naam)), hoi.", "uw werkcoach", []],
  ])("%j, %j", async (body, end, wanted) => {
    const context = await contextOf(body, end);
    expect([...new Set(contactNames(context).map(said(context)))]).toEqual(wanted);
  });
});

test("mentions: numbers, addresses, links, placeholders and what is still to be filled in", async () => {
  const context = await contextOf("Bel 0345 05 12 90 of ((telefoon_loket)). Mail a@b.nl of [vul telefoonnummer in]. Kijk op www.b.nl of [onze site](https://c.nl). Bel 036 05 00 17 17.");
  expect(mentionsOf(context).map((m) => `${m.kind} ${said(context)(m)}`)).toEqual([
    "phone 0345 05 12 90", "phone ((telefoon_loket))", "mail a@b.nl", "phone [vul telefoonnummer in]", "url www.b.nl", "url onze site", "phone 036 05 00 17 17",
  ]);
});

test("the area of a passage: its list, what stands under its heading, paragraphs beside it that speak of it", async () => {
  const context = await contextOf("U mag altijd iemand meenemen:\n\n- een vriend\n- een kennis\n\nEen cliëntondersteuner is gratis. Bel 0800 05 33.\n\nKunt u niet? Bel 0345 05 12 90.");
  const { area, missing } = passageState(context, "support-person");
  const texts = context.letter.blocks.map((b) => context.letter.text.slice(b.start, b.end));
  expect([...area].sort((a, b) => a - b).map((i) => texts[i])).toEqual(["U mag altijd iemand meenemen:", "een vriend", "een kennis", "Een cliëntondersteuner is gratis. Bel 0800 05 33."]);
  expect(missing.map((e) => e.id)).toEqual(["role", "website"]);
});
