import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../architecture/source-files.js";

const npm = (args: readonly string[], cwd: string): string => execFileSync("npm", [...args], { cwd, encoding: "utf8", shell: process.platform === "win32", stdio: ["ignore", "pipe", "pipe"] });
const PACKAGES = readdirSync(join(ROOT, "packages"));

let work = "";
let tarballs: string[] = [];

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "brieftoets-packed-"));
  mkdirSync(join(work, "packs"));
  for (const name of PACKAGES) npm(["pack", "--ignore-scripts", "--pack-destination", join(work, "packs"), "--silent"], join(ROOT, "packages", name));
  tarballs = readdirSync(join(work, "packs")).map((f) => join(work, "packs", f));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the packed packages", () => {
  test("install and run in an empty project", () => {
    const project = join(work, "project");
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
    npm(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...tarballs], project);
    writeFileSync(join(project, "brief.md"), "Beste klant,\n\nWij nodigen u uit voor een gesprek.\n\nMet vriendelijke groet,\n");
    writeFileSync(join(project, "run.mjs"), [
      'import { readFile } from "node:fs/promises";',
      'import { readLetter, checkLetter, loadRules, explainRule } from "@brieftoets/rules";',
      'const letter = await readLetter(new Uint8Array(await readFile("brief.md")), { path: "brief.md" });',
      'const result = await checkLetter(letter, { profile: "nl-gemeente", type: "invitation" });',
      'console.log(JSON.stringify([result.type.value, result.findings.length > 0, explainRule("term-client", { rules: await loadRules() }).startsWith("# ")]));',
    ].join("\n"));
    expect(execFileSync(process.execPath, ["run.mjs"], { cwd: project, encoding: "utf8" }).trim()).toBe('["invitation",true,true]');
    const report = JSON.parse(npm(["exec", "--", "brieftoets", "check", "brief.md", "--format", "json", "--fail-on", "never"], project)) as { letters: unknown[] };
    expect(report.letters).toHaveLength(1);
  });

  test.each(PACKAGES)("%s is well formed (publint, attw)", (name) => {
    const folder = join(ROOT, "packages", name);
    const pkg = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports?: unknown };
    expect(() => execFileSync(process.execPath, [join(ROOT, "node_modules/publint/src/cli.js"), "run", folder, "--strict", "--pack", "npm"], { cwd: folder, stdio: "pipe" })).not.toThrow();
    if (!pkg.exports || name === "everyday-words") return;
    const tarball = tarballs.find((t) => t.includes(`brieftoets-${name}-`));
    if (tarball) expect(() => execFileSync(process.execPath, [join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js"), tarball, "--profile", "esm-only"], { stdio: "pipe" })).not.toThrow();
  });
});
