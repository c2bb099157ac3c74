import { expect, test } from "vitest";
import { findDeliberateLineEnds } from "./line-ends.js";

/** The paragraphs of a text that are set apart by empty lines, with "|" for a deliberate line end. */
function shown(text: string): string {
  const paragraphs = [...text.matchAll(/(?:.+\n?)+/gu)].map(({ 0: paragraph, index }) => ({ start: index, end: index + paragraph.trimEnd().length }));
  const deliberate = findDeliberateLineEnds(text, paragraphs);
  return text.replace(/([^\n])\n(?=[^\n])/gu, (_all, before: string, at: number) => before + (deliberate(at) ? "|" : " "));
}

const WRAPPED = "Wij hebben uw aanvraag voor een uitkering ontvangen en\nwij gaan daar deze week mee aan de slag, want zo hoort\nhet ook.";

test("in a wrapped text the first word of the next line would not have fitted", () => {
  expect(shown(WRAPPED)).toBe("Wij hebben uw aanvraag voor een uitkering ontvangen en wij gaan daar deze week mee aan de slag, want zo hoort het ook.");
});

test("in the same text an address keeps its lines", () => {
  expect(shown(`${WRAPPED}\n\nGemeente Waterland\nPostbus 1000\n1140 BA Monnickendam`)).toContain("Gemeente Waterland|Postbus 1000|1140 BA Monnickendam");
});

test("in a text of short lines every line end is deliberate", () => {
  expect(shown("Beste mevrouw Jansen,\nhier is uw brief\nvan ons.")).toBe("Beste mevrouw Jansen,|hier is uw brief|van ons.");
});

test("one long line does not make the lines of a wrapped text deliberate", () => {
  const long = "Dit is een zin die niemand heeft afgebroken en die dus gewoon doorloopt tot voorbij de rand van het scherm van de schrijver.";
  expect(shown(`${WRAPPED}\n\n${long}`)).toContain("ontvangen en wij gaan");
});

test("lines of an unwrapped text that end with a sentence are compared with the longest line", () => {
  const text = "U ontvangt deze brief omdat u contact heeft gehad met iemand die ziek is.\nVia de link kunt u de hele brief lezen, met alle regels en adviezen die nu voor u gelden.";
  expect(shown(text)).toBe(text.replace("\n", "|"));
});

test("a long address without blanks tells nothing about the width", () => {
  expect(shown(`Kijk op\nhttps://www.voorbeeld.nl/${"lang".repeat(20)}\nen lees`)).toMatch(/^Kijk op\|/u);
});

test("quotation signs and carriage returns do not count as words", () => {
  const quoted = WRAPPED.split("\n").map((line) => `> ${line}`).join("\r\n");
  const deliberate = findDeliberateLineEnds(quoted, [{ start: 0, end: quoted.length }]);
  expect(deliberate(3)).toBe(false);
});
