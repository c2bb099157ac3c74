// Measures the command and the library against textlint and against a bare pass over the same letters: `npm run bench`.
// Ratios count; absolute figures are those of one machine. Writes RESULTS.md.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeLetter } from "./make-letters.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const bin = join(root, "packages/cli/bin/brieftoets.mjs");
const quick = process.argv.includes("--quick");
const COUNT = quick ? 100 : 1000;

if (!existsSync(join(here, "node_modules/textlint"))) execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
const work = mkdtempSync(join(tmpdir(), "brieftoets-bench-"));
const letters = join(work, "letters");
mkdirSync(letters);
for (let i = 0; i < COUNT; i++) writeFileSync(join(letters, `brief-${String(i).padStart(4, "0")}.md`), makeLetter(i));
writeFileSync(join(work, "one.md"), makeLetter(1));
writeFileSync(join(work, ".textlintrc.json"), JSON.stringify({ rules: { terminology: { defaultTerms: false, terms: terms() }, "sentence-length": { max: 150 } } }));

const textlint = join(here, "node_modules/textlint/bin/textlint.js");
const rounds = quick || process.argv.includes("--once") ? 1 : 3;
const runs = { ours: [], textlint: [], floor: [] };
for (let i = 0; i < rounds; i++) { // taken in turn, so that a busy moment hits all three
  runs.ours.push(await timed([bin, "check", letters, "--format", "json", "--fail-on", "never"]));
  runs.textlint.push(await timed([textlint, "--config", join(work, ".textlintrc.json"), "--format", "json", join(letters, "*.md")]));
  runs.floor.push(await timed([join(here, "floor.mjs"), letters]));
}
const cold = [];
for (let i = 0; i < (quick ? 3 : 9); i++) cold.push((await timed([bin, "check", join(work, "one.md"), "--format", "json", "--fail-on", "never"])).ms);
const library = JSON.parse(execFileSync(process.execPath, [join(here, "library.mjs")], { encoding: "utf8", maxBuffer: 1e7 }));
rmSync(work, { recursive: true, force: true });

const best = (list) => list.reduce((a, b) => (a.ms < b.ms ? a : b));
const [ours, theirs, floor] = [best(runs.ours), best(runs.textlint), best(runs.floor)];
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rows = [
  [`check, ${COUNT} letters of about 300 words`, `${sec(ours.ms)} s`, ""],
  ["textlint 15, 581 terms and sentence length, same letters", `${sec(theirs.ms)} s`, ""],
  ["ours against textlint", `1 : ${(theirs.ms / ours.ms).toFixed(1)}`, "at most a seventh: 1 : 7"],
  ["bare pass (read, decode, split into words)", `${sec(floor.ms)} s`, "the floor"],
  ["peak memory of check", `${Math.round(ours.mb)} MB`, "≤ 250 MB"],
  ["one warm letter, p50 / p95", `${library.p50.toFixed(1)} / ${library.p95.toFixed(1)} ms`, "p95 ≤ 10 ms"],
  ["cold start on one letter, median", `${Math.round(median(cold))} ms`, "≤ 450 ms"],
  ["10 times longer letter", `${library.ten.toFixed(1)} × time`, "≤ 12 ×"],
  ["100 times longer letter", `${library.hundred.toFixed(0)} × time`, ""],
  ["ten times the words on the lists", `${library.lists.toFixed(2)} × time`, "≤ 1.3 ×"],
];
const table = ["| what | measured | wanted |", "|---|---:|---|", ...rows.map((r) => `| ${r.join(" | ")} |`)].join("\n");
console.log(table);
if (!quick) writeFileSync(join(here, "RESULTS.md"), `# Results of \`npm run bench\`\n\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "?"}), ${library.rules} rules.\n\n${table}\n`);

/** 581 forbidden terms, as many as a well-filled word list holds. */
function terms() {
  const words = ["derhalve", "middels", "ingevolge", "dienaangaande", "voornoemd"];
  return Array.from({ length: 581 }, (_, i) => [i < words.length ? words[i] : `woord${i}lijst`, `beter${i}`]);
}
function sec(ms) { return (ms / 1000).toFixed(2); }

/** Runs a Node program; whole process time and, on Linux, its largest resident size. */
function timed(args) {
  return new Promise((done) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd: here, stdio: ["ignore", "pipe", "inherit"] });
    let mb = 0;
    const watch = setInterval(() => { try { mb = Math.max(mb, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024); } catch { /* gone, or no /proc here */ } }, 20);
    child.stdout.resume();
    child.on("close", () => { clearInterval(watch); done({ ms: performance.now() - start, mb }); });
  });
}
