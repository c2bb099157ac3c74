import { describe, expect, test } from "vitest";
import { nameOf, readCase, readTest } from "./expression.js";

describe("the name in a field", () => {
  test.each([
    [" naam ", "naam"], ["naam|title", "naam"], ["x|date:\"j F Y, H.i\"", "x"], ["$ggdRegion", "ggdRegion"], ["$user->naam", "user.naam"], ["user?->naam", "user.naam"],
    ["@naam", "naam"], ["~ x ~", "x"], ["- x -", "x"], ["& html", "html"], ["klant.voornaam", "klant.voornaam"], ["foto's", "foto's"], ["naam bewoner", "naam bewoner"],
    ["naam!\"{geen}\"", "naam"], ["naam!", "naam"], ["(a.b)!\"x\"", "a.b"], ["datum?string(\"dd\")", "datum"], ["${naam}", "naam"], ["*{naam}", "naam"], ["één_naam", "één_naam"],
    ["url('x')", ""], ["a + b", ""], ["a if b else c", ""], ["a ? b : c", ""], ["a || \"b\"", ""], ["{\"a\":1}[\"a\"]", ""], ["formatDate datum", ""], ["5", ""], ["", ""],
  ])("%j is %j", (content, name) => {
    expect(nameOf(content)).toBe(name);
  });
});

describe("a test of the same thing is one variable", () => {
  test.each([
    ["partner", "partner", true], ["$partner", "partner", true], ["not partner", "partner", false], ["!$partner", "partner", false], ["not not x", "x", true],
    ["(partner)", "partner", true], ["${partner}", "partner", true], ["isset($x)", "x", true], ["!empty($x)", "x", true], ["empty($x)", "x", false], ["x is defined", "x", true],
    ["x is not none", "x", true], ["x is none", "x", false], ["x != null", "x", true], ["x == null", "x", false], ["x != ''", "x", true], ["x??", "x", true], ["x?has_content", "x", true],
    ["x.present?", "x", true], ["x.blank?", "x", false], ["x == true", "x", true], ["x|length > 0", "x", true], ["$a->b", "a.b", true], ["soort == 'a'", "soort == \"a\"", true],
    ["soort==\"a\"", "soort == \"a\"", true], ["soort != \"a\"", "soort == \"a\"", false], ["a and not b", "a and not b", true], ["not a and b", "not a and b", true], ["x   >\n 3", "x > 3", true],
  ])("%j tests %j", (text, variable, holds) => {
    expect(readTest(text)).toEqual({ variable, holds });
  });

  test.each([["\"p\"", "p"], ["'a', 'b'", "a, b"], ["3:", "3"]])("case %j", (text, value) => {
    expect(readCase(text)).toBe(value);
  });
});
