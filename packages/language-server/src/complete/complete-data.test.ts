import { loadRules } from "@brieftoets/rules";
import { expect, test } from "vitest";
import { completeData } from "./complete-data.js";
import { yamlPath } from "./yaml-path.js";

const at = (text: string): { text: string; offset: number } => ({ text: text.replace("|", ""), offset: text.indexOf("|") });
const labels = async (marked: string, path: string): Promise<string[]> => {
  const { text, offset } = at(marked);
  return (await completeData(text, offset, path, path.endsWith("brieftoets.yaml"), await loadRules())).map(({ label }) => label);
};

test.each([
  ["a|", { path: [] }], ["letters:\n  - files: x\n    t|", { path: ["letters", "-"] }], ["letters:\n  - |", { path: ["letters", "-"] }],
  ["letters:\n- files: x\n  type: |", { path: ["letters", "-"], key: "type" }], ["rules:\n  severity:\n    x|", { path: ["rules", "severity"] }], ["a:\n  b: 1\nc|", { path: [] }],
])("the path in %j", (marked, wanted) => {
  const { text, offset } = at(marked);
  expect(yamlPath(text, offset)).toEqual(wanted);
});

test("brieftoets.yaml is completed by its schema and the names of the rules", async () => {
  expect(await labels("|", "/a/brieftoets.yaml")).toEqual(expect.arrayContaining(["profile", "letters", "accept"]));
  expect(await labels("letters:\n  - files: x\n    |", "/a/brieftoets.yaml")).toEqual(expect.arrayContaining(["type", "fragment"]));
  expect(await labels("letters:\n  - files: x\n    type: |", "/a/brieftoets.yaml")).toContain("invitation");
  expect(await labels("language: |", "/a/brieftoets.yaml")).toEqual(["nl", "en"]);
  expect(await labels("profile: |", "/a/brieftoets.yaml")).toContain("nl-gemeente");
  expect(await labels("rules:\n  severity:\n    |", "/a/brieftoets.yaml")).toContain("sentence-length");
  expect(await labels("rules:\n  severity:\n    sentence-length: |", "/a/brieftoets.yaml")).toContain("off");
});

test("a rule file is completed by its schema; other YAML is left alone", async () => {
  const rule = "title: { nl: a, en: b }\nprinciple: respect\nwhen:\n  all:\n    - |\nexamples: {}\n";
  expect(await labels(rule, "/a/regels/x.yaml")).toEqual(expect.arrayContaining(["fact", "operator", "all"]));
  expect(await labels("principle: |\nwhen: {}\n", "/a/regels/x.yaml")).toContain("gastvrijheid");
  expect(await labels("services:\n  |", "/a/compose.yaml")).toEqual([]);
});
