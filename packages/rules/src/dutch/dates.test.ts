import { describe, expect, it } from "vitest";
import { findDates, formatDate } from "./dates.js";

const show = (text: string): string[] =>
  findDates(text).map(({ start, end, year, month, day, weekday, notation, valid }) => `${text.slice(start, end)} = ${year ?? "-"}-${month ?? "-"}-${day ?? "-"}${weekday === undefined ? "" : ` (${weekday})`} ${notation}${valid ? "" : " invalid"}`);

describe("findDates", () => {
  it.each([
    ["op 7 juni 2021 om", ["7 juni 2021 = 2021-6-7 long"]],
    ["vóór 1 jan. 2026.", ["1 jan. 2026 = 2026-1-1 short"]],
    ["op 10-08-2021, 10/8/2021 en 1.1.2026", ["10-08-2021 = 2021-8-10 numeric", "10/8/2021 = 2021-8-10 numeric", "1.1.2026 = 2026-1-1 numeric"]],
    ["2026-03-01", ["2026-03-01 = 2026-3-1 iso"]],
    ["advies van 25092021", ["25092021 = 2021-9-25 compact"]],
    ["op dinsdag 3 maart", ["dinsdag 3 maart = --3-3 (2) long"]],
    ["Dinsdag, 3 maart 2026", ["Dinsdag, 3 maart 2026 = 2026-3-3 (2) long"]],
    ["di. 3 mrt", ["di. 3 mrt = --3-3 (2) short"]],
    ["maandag 10-08-2021", ["maandag 10-08-2021 = 2021-8-10 (1) numeric"]],
    ["3 en 4 maart 2026", ["3 = 2026-3-3 long", "4 maart 2026 = 2026-3-4 long"]],
    ["1, 2 en 3 mei", ["1 = --5-1 long", "2 = --5-2 long", "3 mei = --5-3 long"]],
    ["dinsdag 3 en woensdag 4 maart 2026", ["dinsdag 3 = 2026-3-3 (2) long", "woensdag 4 maart 2026 = 2026-3-4 (3) long"]],
    ["3-4 maart", ["3 = --3-3 long", "4 maart = --3-4 long"]],
    ["van 1 maart tot en met 31 mei 2026", ["1 maart = 2026-3-1 long", "31 mei 2026 = 2026-5-31 long"]],
    ["1 december tot en met 31 januari 2026", ["1 december = 2025-12-1 long", "31 januari 2026 = 2026-1-31 long"]],
    ["de 1e maart en 2de april", ["1e maart = --3-1 long", "2de april = --4-2 long"]],
    ["3 maart ’26", ["3 maart ’26 = 2026-3-3 long"]],
    ["1-2-26", ["1-2-26 = 2026-2-1 numeric"]],
    ["in maart 2026 en in juni", ["maart 2026 = 2026-3-- month-only", "juni = --6-- month-only"]],
    ["3\u00a0maart\u00a02026", ["3\u00a0maart\u00a02026 = 2026-3-3 long"]],
    ["31 juni 2026 en 31-02-2026", ["31 juni 2026 = 2026-6-31 long invalid", "31-02-2026 = 2026-2-31 numeric invalid"]],
    ["29 februari 2025", ["29 februari 2025 = 2025-2-29 long invalid"]],
    ["in kamer 2, 3 maart 2026", ["3 maart 2026 = 2026-3-3 long"]],
    ["3 maart 14.00 uur", ["3 maart = --3-3 long"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
  it.each([
    "artikel 3.1.2", "versie 2.1.2021", "Bel 06-12-3456 of 020-12-2021.", "KvK 12032021", "ons kenmerk 25092021", "zaaknummer Z-10-08-2021-3", "€ 1.250,00", "de mei-vakantie", "Jan 3", "12345678", "99999999",
    "10-08-2021/34", "maandag t/m vrijdag", "a@10-08-2021.nl", "1-2-3", "mevrouw Mei",
  ])("no date in %j", (text) => {
    expect(findDates(text)).toEqual([]);
  });
  it("writes a date out", () => {
    expect(findDates("ma 09-03-2026").map(formatDate)).toEqual(["maandag 9 maart 2026"]);
    expect(formatDate({ month: 3, year: 2026 })).toBe("maart 2026");
  });
  it.each(["3 maart ", "1, ", "1-2-", "maart ", "dinsdag 3 en "])("stays linear on %j repeated", (piece) => {
    const text = piece.repeat(30_000);
    const start = performance.now();
    findDates(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
