import { describe, expect, it } from "vitest";
import { findLawReferences } from "./law-references.js";

const show = (text: string): string[] => findLawReferences(text).map(({ start, end, kind, article, law }) => [text.slice(start, end), kind, article, law].filter((part) => part !== undefined).join(" | "));

describe("findLawReferences", () => {
  it.each([
    ["volgens artikel 3:45 Awb.", ["artikel 3:45 Awb | article | 3:45 | Awb"]],
    ["artikel 18, lid 1, onder a, van de Participatiewet en", ["artikel 18, lid 1, onder a, van de Participatiewet | article | 18 | Participatiewet"]],
    ["art. 5.1, tweede lid, onder e, Woo", ["art. 5.1, tweede lid, onder e, Woo | article | 5.1 | Woo"]],
    ["artikelen 17 en 18 van de Participatiewet", ["artikelen 17 en 18 van de Participatiewet | article | 17 | Participatiewet"]],
    ["artikel 7:1 van de Algemene wet bestuursrecht (Awb).", ["artikel 7:1 van de Algemene wet bestuursrecht (Awb) | article | 7:1 | Algemene wet bestuursrecht (Awb)"]],
    ["artikel 18a, tweede lid, aanhef en onder b, Pw", ["artikel 18a, tweede lid, aanhef en onder b, Pw | article | 18a | Pw"]],
    ["Artikel 2.3.5, derde lid, van de Wet maatschappelijke ondersteuning 2015", ["Artikel 2.3.5, derde lid, van de Wet maatschappelijke ondersteuning 2015 | article | 2.3.5 | Wet maatschappelijke ondersteuning 2015"]],
    ["artikel 6:7 en artikel 6:8 van de Awb", ["artikel 6:7 en artikel 6:8 van de Awb | article | 6:7 | Awb"]],
    ["artikel 2 lid 3 Wmo 2015", ["artikel 2 lid 3 Wmo 2015 | article | 2 | Wmo 2015"]],
    ["artikel 3, 10 maart 2026", ["artikel 3 | article | 3"]],
    ["artikel 1 van het huurcontract", ["artikel 1 | article | 1"]],
    ["Stb. 2018, 141 en ECLI:NL:CRVB:2017:2538.", ["Stb. 2018, 141 | publication", "ECLI:NL:CRVB:2017:2538 | case"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
  it.each(["het artikel in de krant", "artikel", "lid 3 van het gezin", "3:45", "de Participatiewet", "kartikel 3"])("no reference in %j", (text) => {
    expect(findLawReferences(text)).toEqual([]);
  });
  it.each(["artikel 1, ", "artikel 1 van de ", "artikel 1 en 2 en ", "artikel 3 lid 1 ", "artikel 1 van de a "])("stays linear on %j repeated", (piece) => {
    const text = piece.repeat(20_000);
    const start = performance.now();
    findLawReferences(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
