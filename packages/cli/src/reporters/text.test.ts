import type { Finding, LetterResult } from "@brieftoets/rules";
import { describe, expect, it } from "vitest";
import type { Excerpt, ExcerptLine } from "../check/excerpt.js";
import { summarise, type CheckedLetter, type Report } from "../check/report.js";
import { displayWidth } from "../terminal/display-text.js";
import { jsonReporter } from "./json.js";
import { textReporter } from "./text.js";

const result = (extra: Partial<LetterResult> = {}): LetterResult => ({
  path: "brieven/a.md", format: "markdown", template: [], type: { value: "invitation", from: "detected", reason: "geheim" }, profile: "nl-gemeente", fragment: false,
  metrics: { words: 3, sentences: 1 }, findings: [], failures: [], ...extra,
});
const finding = (extra: Partial<Finding> = {}): Finding => ({
  rule: "formal-word", severity: "warning", message: "Schrijf “daarom”.", quote: "derhalve", place: { line: 12, column: 5, endLine: 12, endColumn: 13, start: 4, end: 12 },
  range: { start: 4, end: 12 }, principle: "begrijpelijkheid", fingerprint: "f", ...extra,
});
const line = (before: string, marked: string, after: string, extra: Partial<ExcerptLine> = {}): ExcerptLine => ({ number: 12, before, marked, after, cutBefore: false, cutAfter: false, ...extra });
const one = (...lines: readonly ExcerptLine[]): Excerpt => ({ lines, omitted: 0 });

function report(...letters: readonly CheckedLetter[]): Report {
  return {
    tool: { name: "brieftoets", version: "1.2.3", rules: "abc", language: "nl" }, summary: summarise(letters.map((letter) => letter.result)), letters,
    names: { types: { invitation: "uitnodiging" }, principles: { begrijpelijkheid: "Begrijpelijkheid" } },
  };
}
const text = (letters: readonly CheckedLetter[], width?: number): string => textReporter.render(report(...letters), { colour: false, ...(width === undefined ? {} : { width }) });
/** The lines with the letter and its underlining. */
const excerptOnly = (excerpt: Excerpt, width: number): string[] =>
  text([{ result: result({ findings: [finding()] }), excerpts: [excerpt] }], width).split("\n").filter((l) => /^ +(?:\d+)? \| /u.test(l));

describe("the text report", () => {
  it("groups by letter and underlines the words", () => {
    const fixes = [{ title: "Schrijf “daarom”", kind: "safe" as const, edits: [] }, { title: "Kies zelf", kind: "proposal" as const, edits: [] }];
    const whole = finding({ rule: "reschedule-option", severity: "error", message: "Verzetten ontbreekt.", place: { line: 1, column: 1, start: 0, end: 0 }, range: { start: 0, end: 0 } });
    expect(text([{ result: result({ findings: [finding({ fixes, variant: "zonder {{#if partner}}" }), whole] }), excerpts: [one(line("Wij ", "derhalve", " doen")), undefined] }])).toBe([
      "brieven/a.md",
      "uitnodiging (herkend aan de tekst) · profiel nl-gemeente",
      "",
      "  waarschuwing[formal-word]: Schrijf “daarom”.",
      "    --> brieven/a.md:12:5",
      "     |",
      "  12 | Wij derhalve doen",
      "     |     ^^^^^^^^",
      "      = in de variant: zonder {{#if partner}}",
      "      = verbetering: Schrijf “daarom”",
      "      = voorstel: Kies zelf",
      "      = beginsel: Begrijpelijkheid",
      "",
      "  fout[reschedule-option]: Verzetten ontbreekt.",
      "   --> brieven/a.md: de hele brief",
      "     = beginsel: Begrijpelijkheid",
      "",
      "1 brief getoetst: 1 fout, 1 waarschuwing.",
      "1 punt kan brieftoets zelf verbeteren: geef --fix mee.",
      "Meer uitleg over een regel: brieftoets explain formal-word",
      "",
    ].join("\n"));
  });

  it("leaves out letters without findings, and counts what does not count", () => {
    const suppressed = finding({ suppressed: { reason: "wettekst" } });
    expect(text([{ result: result({ findings: [suppressed] }), excerpts: [undefined] }, { result: result({ path: "b.md" }), excerpts: [] }])).toBe(
      "2 brieven getoetst: niets gevonden.\n1 punt telt niet mee: met een reden uitgezet in de brief.\n",
    );
  });

  it("says that nothing was found in the one letter there is", () => {
    expect(text([{ result: result({ type: { value: "unknown", from: "unknown" }, fragment: true }), excerpts: [] }])).toBe(
      "brieven/a.md\nbrieftype onbekend · fragment · profiel nl-gemeente\n\n  niets gevonden\n\n1 brief getoetst: niets gevonden.\n",
    );
  });

  it("shows what could not be read or judged", () => {
    const shown = text([
      { result: result({ unreadable: "Dit bestand is leeg." }), excerpts: [] },
      { result: result({ path: "b.md", failures: [{ rule: "short-notice", message: "kapot" }] }), excerpts: [] },
    ]);
    expect(shown).toContain("brieven/a.md\n\n  niet gelezen: Dit bestand is leeg.\n");
    expect(shown).toContain("  niet te beoordelen[short-notice]: kapot\n");
    expect(shown).toContain("1 document kon niet worden gelezen.\n1 regel kon niet worden beoordeeld.\n");
  });

  it("lets no letter steer the terminal", () => {
    const shown = text([{ result: result({ findings: [finding({ message: "\u001B[2J“x”" })] }), excerpts: [one(line("\u001B]0;x\u0007", "derhalve", "\u202E"))] }]);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
  });

  it("says where in a Word document", () => {
    const place = { part: "word/document.xml", paragraph: 3, start: 0, end: 8, label: "alinea 4, tabel 1" };
    const excerpt: Excerpt = { lines: [{ before: "", marked: "derhalve", after: " doen", cutBefore: false, cutAfter: false }], omitted: 0 };
    expect(text([{ result: result({ path: "a.docx", format: "docx", findings: [finding({ place })] }), excerpts: [excerpt] }])).toContain(
      "   --> a.docx: alinea 4, tabel 1\n    |\n    | derhalve doen\n    | ^^^^^^^^\n",
    );
  });
});

describe("marks", () => {
  it("stand right under wide characters and tabs", () => {
    expect(excerptOnly(one(line("\t日本 ", "één", "")), 80)).toEqual(["  12 |     日本 één", "     |          ^^^"]);
    expect(excerptOnly(one(line("😀", "日", "x")), 80)).toEqual(["  12 | 😀日x", "     |   ^^"]);
  });

  it.each([40, 60, 80, 133])("stay on a line of %i columns", (width) => {
    const words = "woord ".repeat(60);
    for (const excerpt of [one(line(words, "derhalve", ` ${words}`)), one(line("", "derhalve", ` ${words}`)), one(line(words, "derhalve", "")), one(line("日本語".repeat(40), words, words))]) {
      const shown = excerptOnly(excerpt, width);
      expect(Math.max(...shown.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(shown.some((l) => l.includes("^"))).toBe(true);
    }
  });

  it("are the words themselves, also in a line that is cut", () => {
    const [shown = "", mark = ""] = excerptOnly(one(line("a".repeat(300), "DERHALVE", "b".repeat(300))), 60);
    expect(shown[mark.indexOf("^")]).toBe("D");
    expect(mark.match(/\^+/u)?.[0]).toHaveLength(8);
    expect(shown).toMatch(/…a+DERHALVEb+…$/u);
  });
});

describe("the JSON report", () => {
  it("has the keys of the contract, in its order, and nothing more", () => {
    const fixes = [{ title: "t", kind: "safe" as const, edits: [{ start: 1, end: 2, text: "x" }] }];
    const json = jsonReporter.render(report({ result: result({ findings: [finding({ fixes, suppressed: { reason: "r" } })], failures: [{ rule: "r", message: "m" }] }), excerpts: [undefined] }), { colour: false });
    expect(json.endsWith("}\n")).toBe(true);
    expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify({
      version: 1,
      tool: { name: "brieftoets", version: "1.2.3", rules: "abc", language: "nl" },
      summary: { letters: 1, errors: 0, warnings: 0, advice: 0, suppressed: 1, baseline: 0, failures: 1, unreadable: 0 },
      letters: [{
        path: "brieven/a.md", format: "markdown", template: [], type: { value: "invitation", from: "detected" }, profile: "nl-gemeente", fragment: false,
        metrics: { words: 3, sentences: 1 },
        findings: [{
          rule: "formal-word", severity: "warning", message: "Schrijf “daarom”.", quote: "derhalve", place: { line: 12, column: 5, endLine: 12, endColumn: 13, start: 4, end: 12 },
          principle: "begrijpelijkheid", fixes, fingerprint: "f", suppressed: { reason: "r" },
        }],
        failures: [{ rule: "r", message: "m" }],
      }],
    }));
  });
});
