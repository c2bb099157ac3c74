// The same checks in both hosts, on the letters in letters/.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function checks(test, get, host) {
  test("the squiggle stands on the right words, and Problems names the point", async () => {
    const { wb } = get();
    await wb.file("gesprek.md");
    await wb.squiggles().first().waitFor({ timeout: 60_000 });
    const word = await wb.place("derhalve");
    const boxes = await wb.squiggles().evaluateAll((all) => all.map((one) => { const { left, width, bottom } = one.getBoundingClientRect(); return { left, width, bottom }; }));
    assert.ok(boxes.some(({ left, width }) => Math.abs(left - word.left) < 3 && Math.abs(width - word.width) < 3), JSON.stringify({ word, boxes }));
    await wb.problems("derhalve");
    await wb.problem("derhalve").waitFor();
    await wb.shot(`${host}-problems`);
  });

  test("a hover explains the rule, with its principle and source", async () => {
    const { wb } = get();
    const hover = await wb.hover("derhalve");
    await hover.filter({ hasText: "Beginsel" }).waitFor();
    await wb.shot(`${host}-hover`);
    await wb.leaveHover();
  });

  test("a quick fix mends the word", async () => {
    const { wb } = get();
    await wb.click("derhalve");
    await wb.fix("Schrijf “daarom”", `${host}-quickfix`);
    await wb.line("daarom uw vragen").waitFor();
    await wb.problem("derhalve").waitFor({ state: "detached" });
  });

  test("the type picker writes the type into the letter", async () => {
    const { wb } = get();
    await wb.click("Beste klant");
    await wb.command("Brieftoets: Choose the letter type");
    await wb.choose("invitation");
    await wb.line("brieftoets type=invitation").waitFor();
    await wb.page.locator(".statusbar-item").filter({ hasText: "nvitation" }).or(wb.page.locator(".statusbar-item").filter({ hasText: "itnodiging" })).first().waitFor();
  });

  test("the overview shows what is missing, inserts the passage, and jumps to it", async () => {
    const { wb } = get();
    await wb.command("Brieftoets: Show the letter overview");
    const part = wb.page.locator(".monaco-list-row").filter({ hasText: "Enter inserts the text" }).first();
    await part.waitFor();
    const name = (await part.locator(".label-name").innerText()).trim();
    await wb.shot(`${host}-overview`);
    await part.click();
    await wb.page.locator(".monaco-list-row").filter({ hasText: name }).filter({ hasText: /is in it|incomplete/ }).first().waitFor();
    await wb.shot(`${host}-inserted`);
    await wb.page.keyboard.press("Escape");
    await wb.page.locator(".monaco-list-row").filter({ hasText: name }).first().click();
    await wb.page.locator(".monaco-editor .selected-text").first().waitFor();
  });

  test("leaving a point be asks for a reason, and writes it down", async () => {
    const { wb } = get();
    await wb.page.keyboard.press("Control+Shift+E");
    await wb.file("gesprek.md");
    await wb.click("Omtrent");
    await wb.fix("Hier niet melden");
    const box = wb.page.locator(".quick-input-widget input.input");
    await box.waitFor();
    await box.fill("vaste zin");
    await wb.page.keyboard.press("Enter");
    await wb.line("-- vaste zin").waitFor();
  });

  test("the preview shows the letter with marks, per variant, and follows the typing", async () => {
    const { wb } = get();
    await wb.command("Brieftoets: Show the letter as its reader sees it");
    const letter = wb.webview().locator("#letter");
    await letter.filter({ hasText: "Neem uw partner mee" }).waitFor({ timeout: 40_000 });
    await wb.webview().locator("mark").first().waitFor();
    await wb.shot(`${host}-preview`);
    await wb.webview().locator("select").first().selectOption({ index: 1 });
    await letter.filter({ hasNotText: "Neem uw partner mee" }).waitFor();
    await wb.click("Team Werk");
    await wb.page.keyboard.press("End");
    await wb.page.keyboard.type(" en Inkomen");
    await letter.filter({ hasText: "Team Werk en Inkomen" }).waitFor();
  });

  test("a Word document opens as text with its points beside it", async () => {
    const { wb } = get();
    await wb.file("brief.docx");
    const view = wb.webview();
    await view.locator("#letter p").first().waitFor({ timeout: 40_000 });
    await view.locator("ol.findings button").first().waitFor();
    await wb.shot(`${host}-word`);
  });

  if (host === "node") test("the rest of the folder is checked too", async () => {
    const { wb, folder } = get();
    await wb.problems("oproep");
    await wb.problem("oproep.md").waitFor({ timeout: 40_000 });
    assert.match(readFileSync(join(folder, "uitnodigingen/oproep.md"), "utf8"), /aldus/);
  });

  test("nothing outside was asked for", () => assert.deepEqual([...get().wb.outside], []));
}
