// The same checks in both hosts, on the letters in letters/. They build on one another, as a person works.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { parse } from "yaml";
import { until } from "./workbench.mjs";

/** The first words of a passage, as the rules have it. */
const opening = (name) => parse(readFileSync(fileURLToPath(new URL(`../../rules/passages/${name}.yaml`, import.meta.url)), "utf8")).text.nl.split(" ").slice(0, 6).join(" ");
const SUPPORT = opening("support-person");
const NEEDS = opening("access-needs");

/** What is still felt as at once, from a key to its letter on the screen. Milliseconds. */
const AT_ONCE = 100;
/** From the last key of a word to the squiggle under it. */
const SOON = 1000;

export function checks(test, get, host) {
  test("the squiggle stands on the right words, and Problems names the point", async () => {
    const { wb } = get();
    await wb.file("gesprek.md");
    await wb.squiggle("derhalve", 120_000);
    await wb.problems("derhalve");
    await wb.problem("gesprek.md", /“derhalve” is formeel.*formal-word.*Ln 5, Col 51/);
    await wb.shot(`${host}-problems`);
  });

  test("a hover says what, why, by which principle and on whose authority", async () => {
    const { wb } = get();
    const hover = await wb.hover("derhalve", "Beginsel: Begrijpelijkheid");
    const text = await hover.innerText();
    for (const part of ["“derhalve” is formeel", "formal-word", "Schrijfwijzers van gemeenten", "schrijfnorm voor duidelijke taal"]) assert.ok(text.includes(part), `${part} in: ${text}`);
    await wb.shot(`${host}-hover`);
    await wb.leaveHover();
  });

  test("a quick fix mends the word, and its finding is gone", async () => {
    const { wb } = get();
    await wb.click("derhalve");
    await wb.fix("Schrijf “daarom”", `${host}-quickfix`);
    await wb.line("Wij bespreken daarom uw vragen").waitFor();
    await wb.problemGone("gesprek.md", "derhalve");
  });

  test("the type picker writes the type into the letter", async () => {
    const { wb } = get();
    await wb.status("uitnodiging (herkend)").waitFor();
    await wb.click("Beste klant");
    await wb.command("Brieftoets: Choose the letter type");
    await wb.choose("What kind of letter is this?", "invitation");
    await wb.line("brieftoets type=invitation").waitFor();
    await wb.status(/uitnodiging · \d+ punten open/).waitFor();
    await wb.lens(/^uitnodiging\s*\|\s*\d+ punten open/).waitFor();
  });

  test("a quick fix inserts the passage of the profile, and its finding is gone", async () => {
    const { wb } = get();
    await wb.problems("support-person-passage");
    await wb.problem("gesprek.md", "dat iemand mag meekomen");
    await wb.click("Uw");
    await wb.fix("Zet de tekst erin: iemand meenemen");
    await wb.line(SUPPORT).waitFor();
    await wb.problemGone("gesprek.md", "dat iemand mag meekomen");
    await wb.page.keyboard.press("Escape");
  });

  test("the overview is filled: parts, principles, length, variants", async () => {
    const { wb } = get();
    await wb.command("Brieftoets: Show the letter overview");
    await wb.row(/iemand meenemen.*is in it/).waitFor();
    await wb.row(/wat de lezer nodig heeft.*missing · Enter inserts the text/).waitFor();
    for (const text of [/^uitnodiging.*Nederlandse gemeente/, /\d+ punten open/, /Begrijpelijkheid.*\d open/, /Respect.*met/, /\d+ words in \d+ sentences/, "Reading ease", "{{#if huurder}}"]) await wb.row(text).waitFor();
    await wb.shot(`${host}-overview`);
  });

  test("the overview inserts a passage, whose finding is gone, and jumps to its place", async () => {
    const { wb } = get();
    await wb.problems("access-needs");
    await wb.problem("gesprek.md", "wat de lezer kan vragen");
    await until(() => wb.row("wat de lezer nodig heeft").click(), (timeout) => wb.line(NEEDS).waitFor({ timeout }));
    await wb.problemGone("gesprek.md", "wat de lezer kan vragen");
    await wb.row(/wat de lezer nodig heeft.*is in it/).waitFor();
    await wb.shot(`${host}-inserted`);
    await until(() => wb.row("wat de lezer nodig heeft").click(), (timeout) => wb.selected(NEEDS, timeout));
    await until(() => wb.row("{{#if huurder}}").click(), (timeout) => wb.selected("Neem uw huurcontract mee.", timeout));
  });

  test("leaving a point be asks for a reason, writes it down, and the finding is gone", async () => {
    const { wb } = get();
    await wb.problems("Omtrent");
    await wb.problem("gesprek.md", "“Omtrent” is formeel");
    await wb.click("Omtrent");
    await wb.fix("Hier niet melden");
    await wb.answer("Why does this rule not count here?", "vaste zin");
    await wb.line("brieftoets-disable-next-line formal-word").waitFor();
    await wb.line("-- vaste zin").waitFor();
    await wb.problemGone("gesprek.md", "“Omtrent” is formeel");
    const points = async (place) => /(\d+) punten open/.exec(await place.innerText())?.[1];
    await wb.poll(async () => (await points(wb.status(/uitnodiging ·/))) === (await points(wb.lens("uitnodiging"))), "as many points above the letter as in the status bar");
  });

  if (host === "node") test("what was mended is saved", async () => {
    const { wb, folder } = get();
    const saved = () => readFileSync(join(folder, "gesprek.md"), "utf8");
    assert.match(saved(), /derhalve/);
    await wb.click("Beste klant");
    await until(() => wb.page.keyboard.press("Control+s"), (timeout) => wb.page.locator(".tab.dirty").waitFor({ state: "detached", timeout }));
    for (const text of ["brieftoets type=invitation", "daarom uw vragen", SUPPORT, "-- vaste zin"]) assert.ok(saved().includes(text), text);
  });

  test("the preview shows the letter with marks, per variant, jumps, and follows the typing", async () => {
    const { wb } = get();
    await wb.click("Beste klant");
    await wb.command("Brieftoets: Show the letter as its reader sees it");
    const preview = await wb.webview("#variants");
    const letter = preview.locator("#letter");
    await letter.filter({ hasText: "Neem uw huurcontract mee" }).waitFor();
    await preview.locator("mark").filter({ hasText: "tevens" }).waitFor();
    assert.doesNotMatch(await letter.innerText(), /brieftoets|\{\{/);
    await wb.shot(`${host}-preview`);
    await until(() => preview.locator("select").first().selectOption({ index: 1 }), (timeout) => letter.filter({ hasNotText: "Neem uw huurcontract mee" }).waitFor({ timeout }));
    await until(() => preview.locator("mark").filter({ hasText: "tevens" }).click(), (timeout) => wb.selected("tevens", timeout));
    await wb.focused();
    await wb.page.keyboard.type("ook");
    await letter.filter({ hasText: "Neem ook uw pas mee" }).waitFor();
    await preview.locator("mark").filter({ hasText: "tevens" }).waitFor({ state: "detached" });
  });

  test("a Word document opens as text, with its points beside it and in Problems", async () => {
    const { wb, folder } = get();
    await wb.file("brief.docx");
    const word = await wb.webview("ol.findings button");
    await word.locator("#letter").filter({ hasText: "Uitnodiging voor een gesprek" }).waitFor();
    await word.locator("#bar-text").filter({ hasText: /punten open/ }).waitFor();
    await word.locator(".side").filter({ hasText: "Gastvrijheid" }).waitFor();
    await until(() => word.locator("ol.findings button").filter({ hasText: /^alinea \d+: / }).first().click(), (timeout) => word.locator("mark:focus").waitFor({ timeout }));
    assert.deepEqual(await word.evaluate(() => [...document.querySelectorAll("ol.findings button")]
      .filter(({ dataset, textContent }) => /^alinea/.test(textContent) && !document.querySelector(`#letter mark[data-finding~="${dataset.finding}"]`)).map(({ textContent }) => textContent)), [], "points without a mark");
    await wb.problems("brief.docx");
    await wb.problem("brief.docx", /^alinea 2: Het veld “naam” bestaat niet.*unknown-placeholder/);
    await wb.shot(`${host}-word`);
    if (host !== "node") return;
    await word.locator("#annotate").click();
    await wb.page.locator(".quick-input-widget input.input").waitFor();
    const copy = join(folder, "brief-opmerkingen.docx");
    await until(() => wb.page.keyboard.press("Enter"), () => wb.poll(() => existsSync(copy) && readFileSync(copy).length > 0, "an annotated copy", 5000));
    assert.ok(unzipSync(readFileSync(copy))["word/comments.xml"]);
  });

  test("the rest of the folder is checked too", async () => {
    const { wb } = get();
    await wb.problems("derhalve");
    await wb.problem("oproep.md", "“derhalve” is formeel");
  });

  test("typing in a letter of five pages stays responsive", async () => {
    const { wb } = get();
    const lines = [];
    // Each is held to the best line: the rest is a busy machine. A machine that is too busy for any letter is held to the same text that is no letter.
    const best = (name) => Math.min(...lines.map((line) => line[name]));
    const isResponsive = () => best("key") <= Math.max(AT_ONCE, 2 * lines.at(-1).bare) && best("squiggle") <= SOON;
    for (const word of ["derhalve", "gaarne", "tevens", "dientengevolge"]) {
      await wb.file("lang.md");
      await wb.squiggles().first().waitFor();
      const key = await typeLine(wb, word);
      const from = performance.now();
      await wb.squiggle(word);
      lines.push({ key, squiggle: Math.round(performance.now() - from), bare: 0 });
      if (lines.length === 1) await wb.shot(`${host}-long`);
      if (isResponsive()) break;
      await wb.file("lang.log");
      lines.at(-1).bare = await typeLine(wb, word);
      if (isResponsive()) break;
    }
    console.log(`${host}: milliseconds from a key to its letter, from a word to its squiggle: ${JSON.stringify(lines)}`);
    assert.ok(isResponsive(), JSON.stringify(lines));
  });

  test("nothing outside was asked for, and nothing went wrong on the way", () => {
    const { wb, errors } = get();
    assert.deepEqual({ outside: [...wb.outside], errors: [...errors] }, { outside: [], errors: [] });
  });
}

/** Types a line below the salutation as a person does; gives the median of the milliseconds from a key to its letter. */
async function typeLine(wb, word) {
  await wb.click("Beste {{voornaam}}");
  for (const key of ["End", "Enter", "Enter"]) await wb.page.keyboard.press(key);
  const keys = await wb.typed(`Over de afspraak van morgen sturen wij u ${word}`);
  return Math.round(keys[Math.floor(keys.length / 2)]);
}
