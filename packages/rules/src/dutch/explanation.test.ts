import { describe, expect, test } from "vitest";
import { explains } from "./explanation.js";

const explained = (sentence: string, term: string, after = "", before = ""): boolean => {
  const from = sentence.indexOf(term);
  return explains({ sentence, from, to: from + term.length, before, after });
};

describe("a term is explained", () => {
  test.each([
    ["U kunt een zienswijze geven (uw mening over ons plan).", "zienswijze", ""],
    ["Een zienswijze is uw mening over ons plan.", "zienswijze", ""],
    ["Uw bezwaar is ongegrond.", "ongegrond", "Dat betekent dat u geen gelijk krijgt."],
    ["Wij kijken naar uw draagkracht, het bedrag dat u zelf kunt betalen.", "draagkracht", ""],
    ["U krijgt een voorschot.", "voorschot", "Een voorschot is geld dat u alvast krijgt."],
    ["Zo'n brief is een bezwaarschrift.", "bezwaarschrift", ""],
    ["U kunt bezwaar maken.", "bezwaar", "Doe dat binnen zes weken."],
    ["Er is hulp van iemand die meedenkt (cliëntondersteuning).", "cliëntondersteuning", ""],
  ])("%s", (sentence, term, after) => expect(explained(sentence, term, after)).toBe(true));

  test.each([
    ["De rechtmatigheid van uw uitkering staat niet vast.", "rechtmatigheid", "Dat is niet fijn om te horen."],
    ["U heeft geen voorliggende voorziening (artikel 15).", "voorliggende voorziening", "Het loket is open."],
    ["Uw klacht is ongegrond.", "ongegrond", "De reden staat hieronder."],
  ])("not here: %s", (sentence, term, after) => expect(explained(sentence, term, after)).toBe(false));
});
