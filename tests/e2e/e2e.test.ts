import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../architecture/source-files.js";
import { checks } from "./checks.mjs";
import { buildVsix, launch, nodeHost, webHost, whyNot } from "./hosts.mjs";
import { SHOTS } from "./workbench.mjs";

const MINUTE = 60_000;
/** What the checks of one host may take together on a busy machine; half a minute is usual. */
const ALL = 6 * MINUTE;
const LETTERS = join(ROOT, "tests/e2e/letters");
const LARGEST_VSIX = 2 * 1024 * 1024;

const reason = whyNot();
if (reason !== undefined) console.log(`Skipped, the extension in VS Code: ${reason}.`);

describe.skipIf(reason !== undefined)(`the extension in VS Code${reason === undefined ? "" : ` (skipped: ${reason})`}`, () => {
  let vsix = "";
  beforeAll(async () => {
    rmSync(SHOTS, { recursive: true, force: true });
    vsix = await buildVsix();
  }, 5 * MINUTE);

  test("the VSIX is at most 2 MB", () => expect(statSync(vsix).size).toBeLessThanOrEqual(LARGEST_VSIX));

  describe("on a VS Code server, in Node", () => inHost("node", () => nodeHost(LETTERS, vsix)));
  describe("in VS Code for the Web, in a worker", () => inHost("web", () => webHost(LETTERS, vsix)));
});

function inHost(name: "node" | "web", start: () => Promise<unknown>): void {
  let workbench: Awaited<ReturnType<typeof launch>> | undefined;
  let failures = 0;
  let last = 0;
  const errors = new Set<string>();
  beforeAll(async () => {
    workbench = await launch(start);
    last = Date.now() + ALL;
  }, 15 * MINUTE);
  afterEach(async ({ task }) => {
    for (const text of (await workbench?.wb.errors().allInnerTexts()) ?? []) errors.add(text);
    if (task.result?.state === "fail") await workbench?.wb.shot(`${name}-failed-${++failures}`);
  }, MINUTE);
  afterAll(() => workbench?.stop(), MINUTE);
  const inTime = (title: string, run: () => unknown): void => test(title, async () => {
    if (Date.now() > last) throw new Error("The checks before this one took all the time there is.");
    await run();
  }, 4 * MINUTE);
  checks(inTime, () => ({ ...workbench, errors }), name);
}
