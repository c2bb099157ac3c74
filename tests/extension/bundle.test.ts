import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../architecture/source-files.js";

const read = (name: string): string => readFileSync(join(ROOT, "extension/dist", name), "utf8");
beforeAll(() => execFileSync(process.execPath, [join(ROOT, "extension/scripts/build.mjs")], { cwd: ROOT }));

describe("the extension's bundles", () => {
  test("bring the licences of what is in them", () => {
    const notices = read("third-party-notices.txt");
    for (const name of ["vscode-languageserver", "vscode-languageclient", "json-rules-engine", "yaml", "micromark", "fflate", "ignore", "@brieftoets/everyday-words"]) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, "mu"));
    }
    expect(notices).not.toMatch(/GPL|^@brieftoets\/(?!everyday-words)/mu);
  });

  test("turn no text into code", () => {
    for (const name of ["extension-node.cjs", "extension-web.js", "server-node.cjs", "server-web.js"]) expect(read(name)).not.toMatch(/\beval\(|new Function\(/u);
  });
});
