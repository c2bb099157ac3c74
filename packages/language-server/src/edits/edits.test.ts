import { checkLetter, readLetter } from "@brieftoets/rules";
import { expect, test } from "vitest";
import { acceptEdit } from "./accept-edit.js";
import { declareEdit } from "./declare-edit.js";
import { placeholderSnippet } from "./placeholder-snippet.js";
import { suppressEdit } from "./suppress-edit.js";
import type { TextChange } from "./text-change.js";

const apply = (source: string, change: TextChange | undefined): string => (change ? source.slice(0, change.start) + change.text + source.slice(change.end) : "no change");

test.each([
  ["a.md", "Beste klant,\n", "<!-- brieftoets type=invitation -->\nBeste klant,\n"],
  ["a.md", "---\ntitle: Brief\n---\nBeste klant,\n", "---\nbrieftoets: { type: invitation }\ntitle: Brief\n---\nBeste klant,\n"],
  ["a.md", "---\nsent: 2026-03-02\n---\nBeste klant,\n", "---\ntype: invitation\nsent: 2026-03-02\n---\nBeste klant,\n"],
  ["a.md", "---\nbrieftoets: { type: reminder, fragment: false }\n---\nBeste klant,\n", "---\nbrieftoets: { type: invitation, fragment: false }\n---\nBeste klant,\n"],
  ["a.md", "---\r\nbrieftoets:\r\n  sent: 2026-03-02\r\n---\r\nBeste klant,\r\n", "---\r\nbrieftoets:\r\n  type: invitation\r\n  sent: 2026-03-02\r\n---\r\nBeste klant,\r\n"],
  ["a.html", "<!DOCTYPE html>\n<p>Beste klant,</p>\n", "<!DOCTYPE html>\n<!-- brieftoets type=invitation -->\n<p>Beste klant,</p>\n"],
  ["a.html", "<!-- brieftoets type=reminder sent=2026-03-02 -->\n<p>Beste klant,</p>\n", "<!-- brieftoets type=invitation sent=2026-03-02 -->\n<p>Beste klant,</p>\n"],
  ["a.hbs", "{{!-- brieftoets sent=2026-03-02 --}}\nBeste {{naam}},\n", "{{!-- brieftoets sent=2026-03-02 type=invitation --}}\nBeste {{naam}},\n"],
])("a type is written into %s: %j", async (path, source, wanted) => {
  const letter = await readLetter(source, { path });
  const after = apply(source, declareEdit(letter, "type", "invitation"));
  expect(after).toBe(wanted);
  const result = await checkLetter(await readLetter(after, { path }));
  expect(result.type).toMatchObject({ value: "invitation", from: "document" });
});

test.each([
  ["a.md", "Beste klant,\n\nWij zullen derhalve bellen.\n\nGroet\n"],
  ["a.md", "Beste klant,\n\n- Wij bellen u.\n- Wij zullen derhalve bellen.\n\nGroet\n"],
  ["a.html", "<p>Beste klant,</p>\n<p>Wij zullen derhalve bellen.</p>\n"],
  ["a.html.twig", "<p>Beste {{ naam }},</p>\n<p>Wij zullen derhalve bellen.</p>\n"],
])("a finding in %s is left be with a reason: %j", async (path, source) => {
  const letter = await readLetter(source, { path });
  const finding = (await checkLetter(letter)).findings.find(({ quote }) => quote === "derhalve");
  if (!finding) throw new Error("no finding on derhalve");
  const after = apply(source, suppressEdit(letter, finding, "wettekst --> letterlijk", "nl"));
  const again = (await checkLetter(await readLetter(after, { path }))).findings;
  expect(again.find(({ quote }) => quote === "derhalve")?.suppressed).toEqual({ reason: "wettekst letterlijk" });
  expect(again.filter(({ rule }) => rule.startsWith("suppression-"))).toEqual([]);
});

test.each([
  ["", "accept:\n  - \"Zonnedael\"\n"],
  ["profile: nl-gemeente", "profile: nl-gemeente\naccept:\n  - \"Zonnedael\"\n"],
  ["accept: [\"Werk\"]\nlanguage: nl\n", "accept: [\"Werk\", \"Zonnedael\"]\nlanguage: nl\n"],
  ["accept:\n  - Werk\nlanguage: nl\n", "accept:\n  - \"Zonnedael\"\n  - Werk\nlanguage: nl\n"],
  ["accept: []\n", "accept: [\"Zonnedael\"]\n"],
])("a word is accepted in %j", async (config, wanted) => {
  expect(apply(config, await acceptEdit(config, "Zonnedael"))).toBe(wanted);
});

test("a word that is accepted, and a list that cannot be added to, are left alone", async () => {
  expect(await acceptEdit("accept: [\"Zonnedael\"]\n", "Zonnedael")).toBeUndefined();
  expect(await acceptEdit("accept: Werk\n", "Zonnedael")).toBeUndefined();
});

test("placeholders become places to type in", () => {
  expect(placeholderSnippet("Bel {{telefoon}} of {{naam}}. ${x}", "handlebars")).toBe("Bel {{${1:telefoon}\\}\\} of {{${2:naam}\\}\\}. \\${x\\}");
  expect(placeholderSnippet("Bel ons.", "handlebars")).toBeUndefined();
});
