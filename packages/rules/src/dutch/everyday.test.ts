import { dutchWords } from "@brieftoets/everyday-words";
import { describe, expect, test } from "vitest";
import { EverydayWords } from "./everyday.js";
import { looksLearned } from "./learned-words.js";

const everyday = new EverydayWords([...dutchWords.split(" "), "toeslag", "woning", "parkeren", "vergunning", "verlening"]);

describe("everyday words", () => {
  test.each(["brieven", "straten", "plannen", "onbekend", "duidelijkheid", "betaling", "opgehaald", "huurwoning", "schuldhulpverlening", "parkeervergunning", "bereikbaar"])("%s", (word) => expect(everyday.has(word)).toBe(true));
  test.each(["representatief", "fluctueert", "vigerende", "kwalificaties", "georiënteerd"])("not %s", (word) => expect(everyday.has(word)).toBe(false));
  test("a list of 10,000 words", () => expect(dutchWords.split(" ")).toHaveLength(10_000));
});

describe("learned words", () => {
  test.each(["representatief", "capaciteit", "deskundigheid", "coördineren", "werkgelegenheidsimpulsen"])("%s", (word) => expect(looksLearned(word)).toBe(true));
  test.each(["drempel", "kozijnen", "leuning", "sticker", "grasmaaier"])("not %s", (word) => expect(looksLearned(word)).toBe(false));
});
