import { expect, test } from "vitest";
import { findAddresses } from "./addresses.js";
import { tokenise } from "./tokens.js";

test.each([
  ["Kom naar Kerkstraat 2 in Waterveen.", ["Kerkstraat 2"]],
  ["Het is aan de Vaart 5, 1234 AB Waterveen.", ["Vaart 5", "1234 AB"]],
  ["Jan van Galenstraat 12a", ["Galenstraat 12a"]],
  ["Wij praten in maart 2026 over 3 dingen.", []],
  ["op de fiets 5 kilometer", []],
])("%j", (text, wanted) => {
  expect(findAddresses(text, tokenise(text)).map((a) => text.slice(a.start, a.end))).toEqual(wanted);
});
