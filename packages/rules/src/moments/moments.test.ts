import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { prepareLetter } from "../check-letter.js";
import { isoOf } from "../dutch/calendar.js";
import type { LetterContext } from "../letter-context.js";
import { appointment, timesOf } from "./appointment.js";
import { answerTerms, deadlines } from "./deadline.js";
import { dateLine, letterDay } from "./letter-date.js";

async function contextOf(text: string, type = "invitation", path = "brief.md"): Promise<LetterContext> {
  return (await prepareLetter(await readLetter(text, { path }), { type })).context;
}

const said = (context: LetterContext, range: { start: number; end: number } | undefined): string | undefined => range && context.letter.text.slice(range.start, range.end);

describe("letterDay", () => {
  test.each([
    ["Waterveen, 2 maart 2026\n\nBeste Jan,\n\nHoi.", "2026-03-02"],
    ["Datum: 2 maart 2026\nUw brief van: 1 februari 2026\n\nBeste Jan,\n\nHoi.", "2026-03-02"],
    ["Uw brief van: 1 februari 2026\n\nBeste Jan,\n\nHoi.", undefined],
    ["Onderwerp: gesprek op 9 maart 2026\n\nBeste Jan,\n\nHoi.", undefined],
    ["---\nsent: 2026-03-03\n---\nWaterveen, 2 maart 2026\n\nBeste Jan,\n\nHoi.", "2026-03-03"],
    ["Datum: {{datum}}\n\nBeste Jan,\n\nHoi.", undefined],
  ])("%j is of %s", async (text, day) => {
    const found = letterDay(await contextOf(text));
    expect(found === undefined ? undefined : isoOf(found)).toBe(day);
  });

  test("a placeholder is the date line, without a day", async () => {
    const context = await contextOf("Datum: {{datum}}\n\nBeste Jan,\n\nHoi.");
    expect(said(context, dateLine(context))).toBe("{{datum}}");
  });
});

describe("appointment", () => {
  test.each([
    ["Ik zie u graag op dinsdag 24 maart 2026 om 9.30 uur. Uw contract eindigt op 1 mei 2026.", "dinsdag 24 maart 2026"],
    ["De afspraak van 9 maart 2026 gaat niet door. U bent welkom op 30 maart 2026 om 9.00 uur.", "30 maart 2026"],
    ["Kies uit 24 maart 2026 om 9.00 uur of 31 maart 2026 om 9.00 uur.", "31 maart 2026"],
    ["Op 24 maart 2026 vroeg u ons om hulp.", undefined],
    ["Laat voor 24 maart 2026 weten of u komt.", undefined],
    ["- Dag: 24 maart 2026\n- Tijd: 9.00 uur", "24 maart 2026"],
    ["Wij komen op ((datum_bezoek)). U schreef ons op ((datum_brief)).", "((datum_bezoek))"],
  ])("%j", async (body, date) => {
    const context = await contextOf(`Waterveen, 2 maart 2026\n\nBeste Jan,\n\n${body}\n\nMet vriendelijke groet,`);
    expect(said(context, appointment(context))).toBe(date);
  });

  test("office hours are no times of an appointment", async () => {
    const context = await contextOf("Beste Jan,\n\nHet gesprek begint om 10.00 uur. Bel ons op werkdagen van 9.00 tot 17.00 uur.\n\nGroet,");
    expect(timesOf(context).map((t) => said(context, t))).toEqual(["10.00 uur"]);
  });
});

describe("deadlines", () => {
  test.each([
    ["Stuur uw contract uiterlijk vrijdag 3 april 2026.", ["vrijdag 3 april 2026"], []],
    ["Wij hebben uw contract nodig voor 3 april.", ["3 april"], []],
    ["- Inleveren vóór: 3 april 2026", ["3 april 2026"], []],
    ["Stuur uw afschriften van 1 maart tot en met 31 mei 2026.", [], []],
    ["Bezwaar maken kan tot 3 april 2026.", [], []],
    ["U krijgt voor 3 april 2026 een besluit.", [], []],
    ["Wij krijgen uw contract graag binnen twee weken.", [], ["binnen twee weken"]],
    ["Stuur uw contract. Wij beslissen binnen acht weken.", [], []],
  ])("%j", async (body, dates, terms) => {
    const context = await contextOf(`Waterveen, 2 maart 2026\n\nBeste Jan,\n\n${body}\n\nMet vriendelijke groet,`, "information-request");
    expect(deadlines(context).map((d) => said(context, d))).toEqual(dates);
    expect(answerTerms(context).map((t) => said(context, t))).toEqual(terms);
  });
});
