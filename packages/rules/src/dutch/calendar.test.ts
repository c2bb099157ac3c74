import { describe, expect, it } from "vitest";
import { dateOf, dayOf, dayOfIso, easterOf, holidayOn, holidaysOf, isoOf, isWorkingDay, nextDeliveryDay, weekdayOf, workingDaysBetween } from "./calendar.js";

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

describe("calendar", () => {
  it("agrees with the calendar of the machine on every day of four centuries", () => {
    for (let number = day("1800-01-01"); number < day("2200-01-01"); number += 1) {
      const reference = new Date(number * 86_400_000);
      const date = { year: reference.getUTCFullYear(), month: reference.getUTCMonth() + 1, day: reference.getUTCDate() };
      if (dayOf(date) !== number || weekdayOf(number) !== (reference.getUTCDay() || 7) || isoOf(number) !== reference.toISOString().slice(0, 10)) expect.fail(isoOf(number));
    }
    expect(dateOf(0)).toEqual({ year: 1970, month: 1, day: 1 });
  });
  it("knows which dates do not exist", () => {
    for (const iso of ["2026-02-29", "2026-06-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "1900-02-29"]) expect(dayOfIso(iso)).toBeUndefined();
    expect(dayOfIso("2024-02-29")).toBeDefined();
    expect(dayOf({ year: 2026, month: 1, day: 0 })).toBeUndefined();
  });
  it.each([["2024-03-31"], ["2025-04-20"], ["2026-04-05"], ["2027-03-28"], ["2038-04-25"], ["1961-04-02"]])("Easter %s", (iso) => {
    expect(isoOf(easterOf(Number(iso.slice(0, 4))))).toBe(iso);
  });
  it("gives the holidays of a year in order", () => {
    expect([...holidaysOf(2026)].map(([on, name]) => `${isoOf(on)} ${name}`)).toEqual([
      "2026-01-01 nieuwjaarsdag", "2026-04-03 Goede Vrijdag", "2026-04-05 eerste paasdag", "2026-04-06 tweede paasdag", "2026-04-27 Koningsdag",
      "2026-05-14 Hemelvaartsdag", "2026-05-24 eerste pinksterdag", "2026-05-25 tweede pinksterdag", "2026-12-25 eerste kerstdag", "2026-12-26 tweede kerstdag",
    ]);
  });
  it("moves Koningsdag from Sunday to Saturday", () => {
    expect([holidayOn(day("2025-04-26")), holidayOn(day("2025-04-27")), holidayOn(day("2026-04-27"))]).toEqual(["Koningsdag", undefined, "Koningsdag"]);
  });
  it("takes 5 May and Good Friday as options", () => {
    expect(isWorkingDay(day("2026-05-05"))).toBe(true);
    expect(isWorkingDay(day("2026-05-05"), { liberationDay: true })).toBe(false);
    expect(isWorkingDay(day("2026-04-03"))).toBe(false);
    expect(isWorkingDay(day("2026-04-03"), { goodFriday: false })).toBe(true);
  });
  it("counts the working days strictly between two days as one by one", () => {
    for (let from = day("2025-12-15"); from < day("2026-06-15"); from += 3) {
      for (const length of [0, 1, 2, 5, 7, 8, 30, 61, 400]) {
        let slow = 0;
        for (let on = from + 1; on < from + length; on += 1) if (isWorkingDay(on)) slow += 1;
        expect(workingDaysBetween(from, from + length)).toBe(slow);
      }
    }
    expect(workingDaysBetween(day("2026-03-06"), day("2026-03-09"))).toBe(0);
    expect(workingDaysBetween(day("2026-03-09"), day("2026-03-06"))).toBe(0);
  });
  it.each([["2026-03-02", "2026-03-03"], ["2026-03-03", "2026-03-03"], ["2026-03-07", "2026-03-07"], ["2026-03-08", "2026-03-10"], ["2026-12-25", "2026-12-29"], ["2026-04-03", "2026-04-03"], ["2026-04-27", "2026-04-28"]])(
    "post of %s comes on %s",
    (from, expected) => {
      expect(isoOf(nextDeliveryDay(day(from)))).toBe(expected);
    },
  );
});
