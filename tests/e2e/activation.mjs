// Prints, as JSON in milliseconds, what activating the extension costs in a real VS Code: `own` is loading its code and its activate(); `total` is what VS Code
// itself says, with its own work and waiting; `empty` is the same for an extension that does nothing. The least of some runs: the rest is a busy machine.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXTENSION, nodeHost, openBrowser } from "./hosts.mjs";
import { Workbench } from "./workbench.mjs";

const RUNS = 3;
const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), "brieftoets-activation-"));
const log = join(work, "own.log");
/** Times the real entry, and writes what it took. */
const PROBE = `const from = performance.now(); const real = require("./dist/extension-node.cjs"); const loaded = performance.now();
exports.activate = (context) => { const start = performance.now(); real.activate(context); require("node:fs").writeFileSync(${JSON.stringify(log)}, String(loaded - from + performance.now() - start)); };
exports.deactivate = () => real.deactivate();`;

try {
  const real = vsix("real", PROBE, (folder) => { for (const name of ["dist", "l10n", "media", "package.nls.json"]) cpSync(join(EXTENSION, name), join(folder, name), { recursive: true }); });
  const empty = vsix("empty", "exports.activate = () => undefined;", () => undefined);
  const found = { own: Infinity, total: Infinity, empty: Infinity };
  for (let i = 0; i < RUNS; i++) {
    found.total = Math.min(found.total, await saidByCode(real, (wb) => wb.squiggles().first().waitFor({ timeout: 60_000 })));
    found.own = Math.min(found.own, Math.round(Number(readFileSync(log, "utf8"))));
    found.empty = Math.min(found.empty, await saidByCode(empty, (wb) => wb.page.waitForTimeout(3000)));
  }
  console.log(JSON.stringify(found));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function vsix(name, main, fill) {
  const folder = join(work, name);
  mkdirSync(folder);
  fill(folder);
  const manifest = JSON.parse(readFileSync(join(EXTENSION, "package.json"), "utf8"));
  const shown = name === "real" ? { ...manifest, displayName: "Brieftoets", description: "Brieftoets" } : { name: manifest.name, publisher: manifest.publisher, version: manifest.version, engines: manifest.engines, displayName: "Brieftoets" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...shown, license: "EUPL-1.2", main: "./main.cjs", activationEvents: ["onLanguage:markdown"] }));
  for (const file of ["LICENSE", "README.md"]) cpSync(join(EXTENSION, file), join(folder, file));
  writeFileSync(join(folder, "main.cjs"), main);
  const file = join(work, `${name}.vsix`);
  execFileSync(process.execPath, [join(here, "../../node_modules/@vscode/vsce/vsce"), "package", "--no-dependencies", "--allow-missing-repository", "-o", file], { cwd: folder, stdio: "ignore" });
  return file;
}

/** The activation time that VS Code shows among the running extensions. */
async function saidByCode(file, ready) {
  const host = await nodeHost(join(here, "letters"), file);
  const browser = await openBrowser();
  try {
    const wb = await Workbench.open(browser, host.url);
    await wb.file("gesprek.md");
    await ready(wb);
    await wb.command("Developer: Show Running Extensions");
    const row = wb.page.locator(".runtime-extensions-editor .monaco-list-row").filter({ hasText: "Brieftoets" }).first();
    await row.waitFor();
    return Number(/(\d+)\s*ms/.exec(await row.locator(".activation-time").innerText())?.[1]);
  } finally {
    await browser.close();
    await host.stop();
  }
}
