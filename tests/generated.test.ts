import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { execFileSync } from "node:child_process";
import { ROOT } from "./architecture/source-files.js";

const files = ["rules/rule.schema.json", "brieftoets.schema.json", "rules/README.md"];

test("generated files that are committed are those that the data gives", () => {
  const before = files.map((f) => readFileSync(`${ROOT}${f}`, "utf8"));
  execFileSync(process.execPath, ["packages/rules/scripts/generate.mjs"], { cwd: ROOT });
  expect(files.map((f) => readFileSync(`${ROOT}${f}`, "utf8") === before[files.indexOf(f)])).toEqual(files.map(() => true));
});
