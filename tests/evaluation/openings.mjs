// How often the type of a short letter is told right, per type: `node tests/evaluation/openings.mjs [type …] [--list]`.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspectLetter, readLetter } from "@brieftoets/rules";
import { parse } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const bank = parse(await readFile(join(here, "openings.yaml"), "utf8"));
const args = process.argv.slice(2);
const list = args.includes("--list");
const only = args.filter((a) => !a.startsWith("--"));

let [all, right, wrong, unknown] = [0, 0, 0, 0];
console.log("type                          letters  right  other type  unknown");
for (const { type, letters } of bank) {
  if (only.length > 0 && !only.includes(type)) continue;
  const told = await Promise.all(letters.map(async (text) => (await inspectLetter(await readLetter(text, { path: "brief.txt" }))).type));
  const good = told.filter((t) => t.value === type || (t.value === "decision" && type.startsWith("decision-"))).length;
  const none = told.filter((t) => t.value === "unknown" && type !== "unknown").length;
  [all, right, wrong, unknown] = [all + letters.length, right + good, wrong + letters.length - good - none, unknown + none];
  console.log(`${type.padEnd(30)}${String(letters.length).padStart(6)}${String(good).padStart(7)}${String(letters.length - good - none).padStart(12)}${String(none).padStart(9)}`);
  if (list) told.forEach((t, i) => t.value !== type && console.log(`\n  ${i}: ${t.value} ${t.reason ?? ""}\n${letters[i].replace(/^/gm, "    ")}`));
}
console.log(`${"all".padEnd(30)}${String(all).padStart(6)}${String(right).padStart(7)}${String(wrong).padStart(12)}${String(unknown).padStart(9)}   ${((100 * right) / all).toFixed(1)} % right`);
