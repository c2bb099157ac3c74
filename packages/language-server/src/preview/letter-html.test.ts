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
  expect(html.replace(/<\/?(?:p|mark|span|br)(?: (?:class|data-finding|tabindex|title)="[^"<>]*")*>/g, "")).not.toMatch(/[<>"']/);
});
