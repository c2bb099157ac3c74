import { expect, it } from "vitest";
import type { Finding } from "../finding.js";
import { loadRules } from "../load-rules.js";
import { compositionOptions, compositionParts, SaidFindings } from "./compositions.js";
import type { Composition } from "./config.js";
import { defaultConfig } from "./letter-settings.js";

const finding = (rule: string, start: number, end: number, path?: string): Finding => ({
  rule, severity: "warning", message: "", place: { start, end, ...(path === undefined ? {} : { path }) }, range: { start, end }, principle: "p", fingerprint: "f",
});
const COMPOSITION: Composition = { name: "besluit", folder: "/w", type: "decision-reject", parts: ["/w/kop.md", "/w/slot.md"] };

it("leaves out what was said about a part, never what is about the whole letter", () => {
  const said = new SaidFindings();
  said.add([finding("woord", 3, 8), finding("geheel", 0, 0)], "kop.md");
  const again = [finding("woord", 3, 8, "kop.md"), finding("woord", 3, 8, "slot.md"), finding("ander", 3, 8, "kop.md"), finding("geheel", 0, 0, "kop.md")];
  expect(again.map((one) => said.has(one, "/w/besluit"))).toEqual([true, false, false, false]);
});

it("a composition is checked as a whole letter, with its own type", async () => {
  const config = { ...defaultConfig(await loadRules()), compositions: [COMPOSITION], profile: "almere-wi" };
  expect(compositionParts(config)).toEqual(COMPOSITION.parts);
  expect(compositionOptions(config, COMPOSITION)).toMatchObject({ fragment: false, configuredType: "decision-reject", configuredProfile: "almere-wi" });
  expect(compositionOptions(config, { ...COMPOSITION, profile: "amsterdam-wpi" })).toMatchObject({ configuredProfile: "amsterdam-wpi" });
});
