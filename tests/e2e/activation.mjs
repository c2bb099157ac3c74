// Prints how many milliseconds VS Code took to activate the extension.
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { EXTENSION, nodeHost, openBrowser, Workbench } from "./vscode.mjs";

const host = await nodeHost(join(dirname(fileURLToPath(import.meta.url)), "letters"), join(EXTENSION, "brieftoets.vsix"));
const browser = await openBrowser();
try {
  const wb = await Workbench.open(browser, host.url);
  await wb.file("gesprek.md");
  await wb.squiggles().first().waitFor({ timeout: 60_000 });
  await wb.command("Developer: Show Running Extensions");
  const row = wb.page.locator(".runtime-extensions-editor .monaco-list-row").filter({ hasText: "Brieftoets" }).first();
  await row.waitFor();
  console.log(/(\d+)\s*ms/.exec(await row.locator(".activation-time").innerText())?.[1] ?? "?");
} finally {
  await browser.close();
  await host.stop();
}
