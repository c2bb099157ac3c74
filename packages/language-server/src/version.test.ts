import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "./version.js";

test.each(["../package.json", "../../../extension/package.json"])("the server says the version of %s", (manifest) => {
  expect(JSON.parse(readFileSync(new URL(manifest, import.meta.url), "utf8"))).toMatchObject({ version: VERSION });
});
