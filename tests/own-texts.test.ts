import { readdirSync, readFileSync } from "node:fs";
import { checkLetter, loadRules, readLetter, type RuleSet } from "@brieftoets/rules";
import { beforeAll, describe, expect, test } from "vitest";

interface Text {
  readonly where: string;
  readonly nl: string;
}

/**
 * Our own texts are for civil servants who write letters: they know the terms that a rule is about ("bezwaar", "bestuursorgaan"),
 * and a message is one line, in which a list cannot stand. Every other plain-language rule holds, advice included.
 */
const NOT_ASKED = new Set(["jargon-unexplained", "difficult-word", "list-in-sentence", "letter-length"]);
/** Words that a message is about: the guide and the rules name them. */
const NAMED = /`[^`\n]+`/g;

let rules: RuleSet;
let plain: ReadonlySet<string>;

beforeAll(async () => {
  rules = await loadRules();
  plain = new Set(rules.rules.filter((r) => r.section === "plain" && !NOT_ASKED.has(r.id)).map((r) => r.id));
});

async function faults({ where, nl }: Text, format: "text" | "markdown" = "text"): Promise<string[]> {
  const text = nl.replace(/```[^]*?```/g, "").replace(NAMED, "“x”").replace(/\{\w+\}/g, "dit");
  const letter = await readLetter(text, { format, path: `${where}.${format}` });
  const { findings } = await checkLetter(letter, { rules, type: "notification", fragment: true });
  return findings.filter((f) => plain.has(f.rule)).map((f) => `${where}: ${f.rule} “${f.quote ?? ""}”`);
}

function ruleTexts(): Text[] {
  return rules.rules.flatMap((rule): Text[] => {
    const cases = rule.finding.cases ?? [];
    const texts = [rule.title, rule.finding.message, rule.why, rule.fix?.title, ...rule.sources.map((s) => s.note), ...Object.values(rule.options ?? {}).map((o) => o.about),
      ...cases.flatMap((c) => [c.message, c.fix ? c.fix.title : undefined])];
    return texts.flatMap((t) => (t ? [{ where: rule.id, nl: t.nl }] : []));
  });
}

function otherTexts(): Text[] {
  return [
    ...Object.values(rules.principles).flatMap((p) => [{ where: p.id, nl: p.title.nl }, { where: p.id, nl: p.meaning.nl }]),
    ...Object.values(rules.passages).flatMap((p) => [{ where: p.id, nl: p.title.nl }, { where: p.id, nl: p.text.nl }, ...p.elements.map((e) => ({ where: p.id, nl: e.name.nl }))]),
    ...Object.values(rules.words).flatMap((list) => list.entries.flatMap((e) => (e.advice ? [{ where: list.id, nl: e.advice.nl }] : []))),
  ];
}

describe("our own Dutch passes our own plain-language rules", () => {
  test("titles, messages, reasons, fixes and options of every rule", async () => {
    const texts = ruleTexts();
    expect(texts.length).toBeGreaterThan(300);
    expect((await Promise.all(texts.map((t) => faults(t)))).flat()).toEqual([]);
  });

  test("principles, passages and advice of word lists", async () => {
    const texts = otherTexts();
    expect(texts.length).toBeGreaterThan(60);
    expect((await Promise.all(texts.map((t) => faults(t)))).flat()).toEqual([]);
  });

  test("the guides", async () => {
    const folder = new URL("../docs/nl/", import.meta.url);
    const guides = readdirSync(folder).filter((f) => f.endsWith(".md"));
    expect(guides.length).toBeGreaterThan(0);
    const found = await Promise.all(guides.map((f) => faults({ where: f, nl: readFileSync(new URL(f, folder), "utf8") }, "markdown")));
    expect(found.flat()).toEqual([]);
  });

  test("a formal text of ours would be found", async () => {
    expect(await faults({ where: "proef", nl: "Derhalve dient u het formulier in te leveren." })).toEqual(["proef: formal-word “Derhalve”", "proef: formal-word “dient”"]);
  });
});
