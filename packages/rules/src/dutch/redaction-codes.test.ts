import { describe, expect, test } from "vitest";
import { findRedactionRemnants } from "./redaction-codes.js";

const found = (text: string): string[] => findRedactionRemnants(text).map(({ start, end }) => text.slice(start, end));

describe("what is left of an anonymised document", () => {
  test.each([
    ["Behandeld door: 5.1, 2, e ; 5.1, 2, e", ["5.1, 2, e", "5.1, 2, e"]],
    ["(5.1, 2, i @amsterdam.nl)", ["5.1, 2, i"]],
    ["5.1.2.e en 5.1.2e en 5.1 lid 2 sub e", ["5.1.2.e", "5.1.2e", "5.1 lid 2 sub e"]],
    ["(10)(2e) en 10.2.e", ["(10)(2e)", "10.2.e"]],
    ["████ en [weggelakt]", ["████", "[weggelakt]"]],
    ["artikel 5.1, tweede lid, onder e, van de Woo", []],
    ["Volgens artikel 5.1.2.e en 5.1.2.i Woo", []],
    ["Paragraaf 5.1.2 e en punt 5.1, 2", []],
    ["Vrouwen geven een 5,1. In 2 e klas", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
