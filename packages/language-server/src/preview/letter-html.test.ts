import { checkLetter, readLetter } from "@brieftoets/rules";
import { expect, test } from "vitest";
import { letterHtml } from "./letter-html.js";
import { variantsOf } from "./letter-variants.js";

const render = async (source: string, path: string, choices = {}): Promise<string> => {
  const letter = await readLetter(source, { path });
  return letterHtml(letter, { findings: (await checkLetter(letter)).findings, choices, fill: true });
};

test("lists, tables and headings are what they are; findings are marked", async () => {
  const html = await render("# Uw gesprek\n\nBeste klant,\n\n- Wij bellen derhalve.\n- Kom langs.\n\n| Dag | Uur |\n|---|---|\n| maandag | 10 |\n", "a.md");
  expect(html).toMatch(/^<h1>Uw gesprek<\/h1><p>/);
  expect(html).toMatch(/<ul><li>Wij bellen <mark class="\w+" data-finding="\d+" tabindex="0" title="[^"<]+">derhalve<\/mark>\.<\/li><li>Kom langs\.<\/li><\/ul>/);
  expect(html).toContain("<table><tr><th>Dag</th><th>Uur</th></tr><tr><td>maandag</td><td>10</td></tr></table>");
});

test("each finding has its mark: where they overlap, and where there is no text", async () => {
  const text = "Beste klant, dit is derhalve zo.";
  const letter = await readLetter(text, { path: "a.md" });
  const [finding] = (await checkLetter(letter)).findings;
  if (!finding) throw new Error("no finding");
  const at = (quote: string, severity: "error" | "warning" | "info"): typeof finding => ({ ...finding, severity, message: quote, quote, range: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length } });
  const gone = { ...at("zo", "error"), message: "geschrapt", range: { start: text.indexOf(" zo"), end: text.indexOf(" zo") } };
  expect(letterHtml(letter, { findings: [gone], choices: {}, fill: true })).toBe(
    '<p>Beste klant, dit is derhalve<mark class="error" data-finding="0" tabindex="0" title="geschrapt" aria-label="geschrapt"></mark> zo.</p>');
  expect(letterHtml(letter, { findings: [at("dit is derhalve zo", "warning"), at("derhalve", "info")], choices: {}, fill: true })).toBe(
    '<p>Beste klant, <mark class="warning" data-finding="0" tabindex="0" title="dit is derhalve zo">dit is </mark>' +
    '<mark class="warning" data-finding="1 0" tabindex="0" title="derhalve · dit is derhalve zo">derhalve</mark><mark class="warning" data-finding="0" tabindex="0" title="dit is derhalve zo"> zo</mark>.</p>');
});

test("placeholders hold example data, branches can be chosen", async () => {
  const source = "Beste {{voornaam}},\n\n{{#if partner}}Neem uw partner mee.{{else}}Kom alleen.{{/if}}\n";
  const [variant] = variantsOf(await readLetter(source, { path: "a.hbs" }));
  expect(variant?.values).toEqual(["true", "false"]);
  expect(await render(source, "a.hbs")).toMatch(/Beste .*Samira de Wit.*Neem uw partner mee/);
  const without = await render(source, "a.hbs", { [variant?.variable ?? ""]: "false" });
  expect(without).toContain("Kom alleen.");
  expect(without).not.toContain("partner");
});

test("nothing in a letter becomes markup", async () => {
  const html = await render("Beste klant,\n\n\\<script>alert(1)\\</script> &lt;img src=x onerror=alert(1)> derhalve \"' {{\"><b>}}\n", "a.md");
  expect(html.replace(/<\/?(?:p|mark|span|br)(?: (?:class|data-finding|tabindex|title|aria-label)="[^"<>]*")*>/g, "")).not.toMatch(/[<>"']/);
});
