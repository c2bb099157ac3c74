import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { playScenario } from "./scenario.js";

const SCENARIOS = fileURLToPath(new URL("scenarios/", import.meta.url));

describe("scenarios", () => {
  it.each(readdirSync(SCENARIOS).sort())("%s", async (name) => {
    expect((await playScenario(readFileSync(SCENARIOS + name, "utf8"))).join("\n\n")).toBe("");
  });
});

describe("a scenario that is not true", () => {
  it.each([
    ["=== run --version\n=== status 1\n=== stdout\n…\n", "exit status 0, not 1"],
    ["=== run --version\n=== stdout\n9.9.9\n", "stdout is not"],
    ["=== run --version\n", "unexpected on stdout"],
    ["=== run chekc\n=== stderr\n…\n", "exit status 2, not 0"],
    ["=== run --version\n=== stdout\n…\n=== holds a.md\nx\n", "holds is not"],
  ])("%j fails", async (text, fault) => {
    expect((await playScenario(text)).join("\n")).toContain(fault);
  });
});
