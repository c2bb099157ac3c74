import type { BranchStep, Letter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { coverage, nameVariant } from "./variants.js";

const step = (variable: string, value: string): BranchStep => ({ variable, value, label: `{{#if ${variable}}}` });
/** A letter of which only the branches matter here. */
const letter = (paths: readonly (readonly BranchStep[])[]): Letter => ({ branches: paths.map((path) => ({ start: 0, end: 0, path })) }) as unknown as Letter;
const ask = (...paths: (readonly BranchStep[])[]): ReturnType<typeof coverage> => coverage(letter(paths), paths);

describe("is there a variant without it?", () => {
  test("nothing at all is never", () => expect(ask()).toEqual({ in: "never" }));
  test("outside every branch is always", () => expect(ask([step("a", "true")], [])).toEqual({ in: "always" }));
  test("one branch only: the variant without it is named", () => expect(ask([step("a", "true")])).toMatchObject({ in: "sometimes", without: [{ variable: "a", value: "false" }] }));
  test("both branches is always", () => expect(ask([step("a", "true")], [step("a", "false")])).toEqual({ in: "always" }));
  test("nested: the inner else is missing", () => expect(ask([step("a", "true"), step("b", "true")], [step("a", "false")])).toMatchObject({ in: "sometimes", without: [{ variable: "a", value: "true" }, { variable: "b", value: "false" }] }));
  test("the same test in two places is one variable", () => expect(ask([step("a", "true")], [step("b", "true")], [step("a", "false"), step("b", "false")])).toEqual({ in: "always" }));
  test("a switch without its default", () => expect(ask([step("soort", "a")], [step("soort", "b")])).toMatchObject({ in: "sometimes", without: [{ value: "*" }] }));
  test("beyond the bound it is unknown", () => {
    const many = Array.from({ length: 40 }, (_, i) => [step(`v${i}`, "true"), step(`w${i}`, "false"), step(`x${(i * 7) % 40}`, i % 2 ? "true" : "false")]);
    expect(["unknown", "sometimes"]).toContain(ask(...many).in);
    const hard = Array.from({ length: 14 }, (_, i) => [step(`a${i}`, "true"), step(`b${i}`, "true")]);
    const closing = Array.from({ length: 14 }, (_, i) => [[step(`a${i}`, "false")], [step(`b${i}`, "false"), step(`a${(i + 1) % 14}`, "true")]]).flat();
    expect(ask(...hard, ...closing).in).not.toBe("never");
  });
});

test("a variant in words", () => {
  expect(nameVariant([step("a", "false")], "nl")).toBe("zonder {{#if a}}");
  expect(nameVariant([step("a", "true"), { variable: "s", value: "x", label: "{% switch s %}" }], "en")).toBe("with {{#if a}} and with {% switch s %} = x");
});
