import { describe, expect, it } from "vitest";
import { findTimes, formatTime } from "./times.js";

const show = (text: string): string[] => findTimes(text).map((time) => `${text.slice(time.start, time.end)} = ${formatTime(time)} ${time.notation}`);

describe("findTimes", () => {
  it.each([
    ["om 9.00 uur", ["9.00 uur = 9.00 uur dot"]],
    ["van 14.30–15.30 uur", ["14.30–15.30 uur = 14.30 tot 15.30 uur dot"]],
    ["om 10:00", ["10:00 = 10.00 uur colon"]],
    ["12:30", ["12:30 = 12.30 uur colon"]],
    ["van 9 tot 17 uur", ["9 tot 17 uur = 9.00 tot 17.00 uur hour"]],
    ["tussen 9 en 12 uur", ["9 en 12 uur = 9.00 tot 12.00 uur hour"]],
    ["9.00 tot 12.00 uur en 13.00 - 17.00 uur", ["9.00 tot 12.00 uur = 9.00 tot 12.00 uur dot", "13.00 - 17.00 uur = 13.00 tot 17.00 uur dot"]],
    ["van 8.30 uur tot 17.00 uur", ["8.30 uur tot 17.00 uur = 8.30 tot 17.00 uur dot"]],
    ["om half drie of kwart over negen", ["half drie = 2.30 uur words", "kwart over negen = 9.15 uur words"]],
    ["tien voor half tien, vijf over half een", ["tien voor half tien = 9.20 uur words", "vijf over half een = 0.35 uur words"]],
    ["om negen uur", ["negen uur = 9.00 uur words"]],
    ["om 9u30", ["9u30 = 9.30 uur letter"]],
    ["ma-vr 9:00-17:00", ["9:00-17:00 = 9.00 tot 17.00 uur colon"]],
    ["tot 16.30.", ["16.30 = 16.30 uur dot"]],
    ["om 14.00\u00a0uur", ["14.00\u00a0uur = 14.00 uur dot"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
  it.each([
    "artikel 3:45 Awb", "art. 4:5, 6:13 en 7:12 Awb", "binnen 48 uur", "dit duurt 1 uur", "24 uur per dag", "€ 12.50", "tot 12.50 euro", "versie 2.10", "van 3 tot 5 weken", "1.250,00", "10.1.2026", "ECLI:NL:CRVB:2017:2538",
    "twee uur lang", "paragraaf 3.10", "een half jaar", "Bel 08.00 mensen", "10-08-2021",
  ])("no time in %j", (text) => {
    expect(findTimes(text)).toEqual([]);
  });
});
