import { describe, expect, test } from "vitest";
import { findPassives } from "./passives.js";
import { tokenise } from "./tokens.js";

const quotes = (text: string): string[] => {
  const tokens = tokenise(text);
  return findPassives(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
};

describe("worden with its participle", () => {
  test.each([
    ["De brief wordt morgen naar u verstuurd.", ["wordt morgen naar u verstuurd"]],
    ["Wij schrijven dat het bedrag uitbetaald wordt.", ["uitbetaald wordt"]],
    ["De pas kan opgehaald worden.", ["opgehaald worden"]],
    ["De pas kan aan de balie worden opgehaald.", ["worden opgehaald"]],
    ["Er werd een parkeerdrukmeting uitgevoerd door een bureau.", ["werd een parkeerdrukmeting uitgevoerd"]],
    ["Daarbij wordt, net als in heel Nederland, gekeken naar vier punten.", ["wordt, net als in heel Nederland, gekeken"]],
    ["De cursus wordt zowel op papier als online aangeboden.", ["wordt zowel op papier als online aangeboden"]],
    ["Het terrein wordt begrensd door een sloot.", ["wordt begrensd"]],
  ])("%s", (text, wanted) => expect(quotes(text)).toEqual(wanted));

  test.each([
    "U wordt in maart 65 jaar.",
    "Het wordt rustig en u heeft alles geregeld.",
    "Uw zoon is naar school gegaan.",
    "Het is verplicht en wordt bekend.",
    "Als het koud wordt, komt u met de auto.",
    "De buurt wordt mooier omdat wij bomen hebben geplant.",
    "Hij wordt bewoner om te voorkomen dat het huis leeg staat.",
  ])("none in: %s", (text) => expect(quotes(text)).toEqual([]));
});
