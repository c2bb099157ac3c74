import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checks } from "./checks.mjs";
import { openBrowser, Workbench, webHost } from "./vscode.mjs";

const letters = join(dirname(fileURLToPath(import.meta.url)), "letters");
let host, browser, wb;
before(async () => {
  host = await webHost(letters);
  browser = await openBrowser();
  wb = await Workbench.open(browser, host.url);
}, { timeout: 120_000 });
after(async () => {
  await wb?.shot("web-last");
  await browser?.close();
  await host?.stop();
});

checks(test, () => ({ wb, folder: host.folder }), "web");
