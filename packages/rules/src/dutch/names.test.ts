import { describe, expect, it } from "vitest";
import { findNames } from "./names.js";

const show = (text: string): string[] => findNames(text).map(({ start, end }) => text.slice(start, end));

describe("findNames", () => {
  it.each([
    ["mevrouw De Vries belt u.", ["mevrouw De Vries"]],
    ["J.P. van der Berg en Judith Duveen", ["J.P. van der Berg", "Judith Duveen"]],
    ["Beste mevrouw De Vries,", ["mevrouw De Vries"]],
    ["Beste Judith,", ["Judith"]],
    ["Geachte heer Van Dam,", ["heer Van Dam"]],
    ["dhr. Jansen en mw. drs. A.B. Pietersen", ["dhr. Jansen", "mw. drs. A.B. Pietersen"]],
    ["Mevrouw S. Aydin-Yilmaz", ["Mevrouw S. Aydin-Yilmaz"]],
    ["Bel Karin Mulder van Werk en Inkomen.", ["Karin Mulder"]],
    ["Fatima el Amrani helpt u.", ["Fatima el Amrani"]],
    ["Yaw Boateng", ["Yaw Boateng"]],
    ["wethouder Hoek", ["wethouder Hoek"]],
    ["Rutger Klein Zevert komt", ["Rutger Klein Zevert"]],
    ["uw klantmanager M. Kaya", ["klantmanager M. Kaya"]],
    ["mevrouw Van 't Hof", ["mevrouw Van 't Hof"]],
    ["Geachte heer/mevrouw De Boer", ["mevrouw De Boer"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
  it.each([
    "Beste inwoner,", "Beste meneer of mevrouw,", "in de Jan van Galenstraat 10", "Sociale Zaken Amsterdam", "Gemeente Almere", "Op maandag 3 Maart in Den Haag", "Beste Xxxxxxxx,", "mevrouw Xxxxxx", "de directeur Sociaal Domein",
    "Burgemeester en wethouders van Almere", "Buurtteam Amsterdam Noord", "Jansen B.V. in Almere", "het college van B. en W.", "Moreel Kompas", "het Anne Frank Huis", "Anne Frank Huis", "Hoe gaat het?", "", "Werk en Inkomen", "Met vriendelijke groet,",
  ])("no name in %j", (text) => {
    expect(show(text)).toEqual([]);
  });
  it("says whether a title stands before the name", () => {
    expect(findNames("mevrouw De Vries en Jan Bos").map(({ titled }) => titled)).toEqual([true, false]);
  });
});
