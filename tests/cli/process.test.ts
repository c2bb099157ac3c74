import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../packages/cli/bin/brieftoets.mjs", import.meta.url));
const FIXTURE = fileURLToPath(new URL("fixtures/eigen-regel", import.meta.url));

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "brieftoets-process-")));
  cpSync(FIXTURE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const brieftoets = (...args: readonly string[]) => spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

/** A process: what it said on standard error, and its exit status. */
function ended(child: ReturnType<typeof spawn>): Promise<{ readonly status: number | null; readonly stderr: string }> {
  return new Promise((resolve) => {
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("close", (status) => resolve({ status, stderr }));
  });
}

describe("the process", () => {
  it("reports on standard output and tells by its exit status", () => {
    writeFileSync(join(folder, "a.md"), "Een fiets.\n");
    const done = brieftoets("check", "a.md", "--fail-on", "warning");
    expect([done.status, done.stderr, done.stdout.includes("  1 | Een fiets.\n")]).toEqual([1, "", true]);
  });

  it("gives the same bytes twice, in path order", () => {
    for (let i = 0; i < 30; i++) writeFileSync(join(folder, `${(i * 7) % 30}.md`), `Een fiets ${i} en een lamp.\n`);
    const [first, second] = [brieftoets("check", "--format", "json"), brieftoets("check", ".", "--format", "json")];
    expect(first.stdout).toBe(second.stdout);
    const paths = (JSON.parse(first.stdout) as { letters: { path: string }[] }).letters.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toHaveLength(30);
  });

  it("says nothing when its reader stops reading", async () => {
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.md`), "Een fiets.\n\n".repeat(60));
    const child = spawn(process.execPath, [BIN, "check", "--format", "json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended(child)).toEqual({ status: 0, stderr: "" });
  });

  it("keeps its exit status without a standard output", async () => {
    writeFileSync(join(folder, "a.md"), "Een fiets.\n");
    const child = spawn("sh", ["-c", 'exec "$0" "$@" >&-', process.execPath, BIN, "check", "a.md", "--fail-on", "warning"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    expect(await ended(child)).toEqual({ status: 1, stderr: "" });
  });

  it("says what to do when it was not built", () => {
    mkdirSync(join(folder, "bin"));
    cpSync(BIN, join(folder, "bin/brieftoets.mjs"));
    const done = spawnSync(process.execPath, [join(folder, "bin/brieftoets.mjs"), "check"], { encoding: "utf8" });
    expect([done.status, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toContain("npm run build");
  });
});

const FULL_DISK = "/dev/full";
if (existsSync(FULL_DISK)) {
  it("says that the disk is full", async () => {
    writeFileSync(join(folder, "a.md"), "Een fiets.\n");
    const child = spawn(process.execPath, [BIN, "check", "a.md"], { cwd: folder, stdio: ["ignore", openSync(FULL_DISK, "w"), "pipe"] });
    expect(await ended(child)).toEqual({ status: 2, stderr: "brieftoets: De uitvoer kan niet worden geschreven: de schijf is vol.\n" });
  });
}

describe("--fix in a process that is killed", () => {
  it("leaves the old file or the new one, and a second run finishes the work", async () => {
    const before = "Een fiets.\n\n".repeat(300);
    const after = before.replaceAll("fiets", "stoel");
    const path = join(folder, "a.md");
    writeFileSync(path, before);
    const start = performance.now();
    execFileSync(process.execPath, [BIN, "check", "a.md", "--fix", "--fail-on", "never"], { cwd: folder, stdio: "ignore" });
    const whole = performance.now() - start;
    expect(readFileSync(path, "utf8")).toBe(after);
    for (let i = 1; i <= 5; i++) {
      writeFileSync(path, before);
      const child = spawn(process.execPath, [BIN, "check", "a.md", "--fix"], { cwd: folder, stdio: "ignore" });
      const killer = setTimeout(() => child.kill("SIGKILL"), whole * (0.6 + i * 0.08));
      await ended(child);
      clearTimeout(killer);
      expect([before, after]).toContain(readFileSync(path, "utf8"));
    }
    execFileSync(process.execPath, [BIN, "check", "a.md", "--fix"], { cwd: folder, stdio: "ignore" });
    expect(readFileSync(path, "utf8")).toBe(after);
    const letters = JSON.parse(brieftoets("check", "--format", "json").stdout) as { letters: { path: string }[] };
    expect([letters.letters.map((letter) => letter.path), readdirSync(folder).filter((name) => !name.startsWith(".")).sort()]).toEqual([["a.md"], ["a.md", "brieftoets.yaml", "regels"]]);
  }, 240_000);
});
