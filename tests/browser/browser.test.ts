import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../architecture/source-files.js";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** What one import of the library may weigh, all of it and what a Markdown letter needs at once. Bytes, gzipped. */
// Was 580,000: the wordings of required passages and the words that tell a type came on top. Most of it is rules and word lists.
const WHOLE_BUNDLE = 620_000;

let folder = "";
let server: Server;
let browser: Browser;
let base = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "brieftoets-browser-"));
  await build({
    entryPoints: [join(ROOT, "tests/browser/page.ts")], outdir: folder, bundle: true, format: "esm", splitting: true, platform: "browser", conditions: ["worker"], minify: true,
    external: ["pdfjs-dist", "pdfjs-dist/*"], logLevel: "error",
  });
  server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
    const name = (request.url ?? "/").slice(1);
    const path = join(folder, name);
    if (name === "") response.setHeader("Content-Type", "text/html").end('<!doctype html><meta charset="utf-8"><title>test</title><script type="module" src="/page.js"></script>');
    else if (extname(name) === ".js" && existsSync(path)) response.setHeader("Content-Type", "text/javascript").end(readFileSync(path));
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  if (existsSync(CHROMIUM)) browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!existsSync(CHROMIUM))("in Chromium under script-src 'self' (skipped: no Chromium on this machine)", () => {
  const expected = (result: string): void => {
    const { rules, evalBlocked } = JSON.parse(result) as { rules: string[]; evalBlocked: boolean };
    expect(evalBlocked).toBe(true);
    expect(rules).toHaveLength(2);
    for (const line of rules) expect(line).toMatch(/support-person-passage.*failures=0/);
    expect(rules[1]).toMatch(/font-size/);
  };

  test("a page finds what Node finds", async () => {
    const page = await browser.newPage();
    await page.goto(base);
    await page.waitForFunction(() => (globalThis as { result?: unknown }).result !== undefined);
    expected(await page.evaluate(() => String((globalThis as { result?: unknown }).result)));
    await page.close();
  });

  test("a web worker finds the same", async () => {
    const page = await browser.newPage();
    await page.goto(base);
    const source = `new Promise((done, fail) => { const w = new Worker("/page.js", { type: "module" }); w.onmessage = (e) => done(e.data); w.onerror = (e) => fail(new Error(e.message)); })`;
    expected(await page.evaluate(source) as string);
    await page.close();
  });
});

describe("the bundle for browsers", () => {
  const files = (): { name: string; text: string }[] => readdirSync(folder).filter((f) => statSync(join(folder, f)).isFile()).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

  test("holds no eval and no new Function", () => {
    for (const { name, text } of files()) expect(/\bnew Function\(|[^.\w]eval\(/.test(text) ? name : "").toBe("");
  });

  test(`weighs at most ${WHOLE_BUNDLE} bytes, gzipped, with every reader and rule`, () => {
    const bytes = files().reduce((sum, f) => sum + gzipSync(f.text).length, 0);
    expect(bytes).toBeLessThanOrEqual(WHOLE_BUNDLE);
  });
});
