import { describe, expect, it } from "vitest";
import { splitCompound } from "./compounds.js";

const KNOWN = new Set("huur toeslag aanvraag omgeving vergunning gehandicapt parkeer kaart mantel zorg waardering kosten kostendelersnorm kind kinder opvang reis ver zon bank aan vraag bijstand norm was machine fiets en stad loket brief schuld hulp verlening best bes".split(" "));
const split = (word: string): readonly string[] | undefined => splitCompound(word, (part) => KNOWN.has(part));

describe("splitCompound", () => {
  it.each([
    ["huurtoeslagaanvraag", ["huur", "toeslag", "aanvraag"]],
    ["omgevingsvergunning", ["omgeving", "vergunning"]],
    ["gehandicaptenparkeerkaart", ["gehandicapt", "parkeer", "kaart"]],
    ["mantelzorgwaardering", ["mantel", "zorg", "waardering"]],
    ["kinderopvangtoeslag", ["kinder", "opvang", "toeslag"]],
    ["bijstandsnorm", ["bijstand", "norm"]],
    ["schuldhulpverlening", ["schuld", "hulp", "verlening"]],
    ["stads-loket", undefined],
    ["stad-loket", ["stad", "loket"]],
  ])("%s", (word, parts) => {
    expect(split(word)).toEqual(parts);
  });
  it("keeps a known word whole, and gives up on unknown ones", () => {
    expect(split("kostendelersnorm")).toEqual(["kostendelersnorm"]);
    expect(split("onbekendwoord")).toBeUndefined();
    expect(split("huur")).toEqual(["huur"]);
    expect(split("huurs")).toBeUndefined();
    expect(split("")).toBeUndefined();
  });
  it("asks little of a hostile word", () => {
    let asked = 0;
    splitCompound("a".repeat(5_000), () => (asked += 1) > 0 && false);
    expect(asked).toBeLessThan(3_000);
  });
});
