// Findings to read and judge: `node tests/evaluation/read-findings.mjs PATH … [--most N] [--rule ID]`.
// PATH is a letter, a folder of letters, or a CSV with the columns Document ID, Complex, Simple, of which each side is a text letter
// of type notification that is a fragment. Per rule up to N findings, spread evenly over the files and then over each file.
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { formatOfPath } from "@brieftoets/letter";
import { checkLetter, loadRules, readLetter } from "@brieftoets/rules";
import { splitSentences } from "../../packages/rules/dist/dutch/sentences.js";
import { tokenise } from "../../packages/rules/dist/dutch/tokens.js";

const plain = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();
const shorten = (text, most) => (text.length > most ? `${text.slice(0, most)}…` : text);

function groupBy(list, key) {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** What stands at the paths: `{ name, source, options, check }` for each letter. */
async function* lettersAt(paths) {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) console.error(`${path} is absent`);
    else if (found.isDirectory()) yield* lettersAt((await readdir(path)).filter((name) => formatOfPath(name)).sort().map((name) => join(path, name)));
    else if (extname(path) === ".csv") yield* sidesOf(await readFile(path, "utf8"), basename(path));
    else if (formatOfPath(path) && !/^readme\./iu.test(basename(path))) yield { name: basename(path), source: new Uint8Array(await readFile(path)), options: { path }, check: {} };
  }
}

function* sidesOf(csv, file) {
  const rows = csv.split(/\r?\n(?=\d+,)/u).slice(1);
  for (const row of rows) {
    const [document, ...sides] = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,\n]*))/gu)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]);
    for (const [side, source] of sides.slice(0, 2).entries()) {
      if (source?.trim()) yield { name: `${file} ${document} ${side ? "simple" : "complex"}`, source, options: { format: "text", path: "side.txt" }, check: { type: "notification", fragment: true } };
    }
  }
}

/** Every open finding of the letters, with the sentence around it. */
async function findingsOf(letters) {
  const rules = await loadRules();
  const all = [];
  for await (const { name, source, options, check } of letters) {
    try {
      const letter = await readLetter(source, options);
      const result = await checkLetter(letter, { rules, ...check });
      for (const f of result.findings.filter((one) => !one.suppressed)) all.push({ ...f, name, type: result.type.value, around: sentenceAround(letter, f) });
    } catch (error) {
      console.error(`${name}: ${error.message}`);
    }
  }
  return all;
}

function sentenceAround(letter, { quote, range }) {
  if (quote === undefined) return "(whole letter)";
  const block = letter.blocks.find((b) => b.start <= range.start && range.start <= b.end) ?? range;
  const text = letter.text.slice(block.start, block.end);
  const sentences = splitSentences(text, tokenise(text));
  const touched = sentences.filter((s) => block.start + s.start < Math.max(range.end, range.start + 1) && block.start + s.end > range.start);
  return plain(touched.length > 0 ? text.slice(touched[0].start, touched.at(-1).end) : text);
}

/** Up to `most` of the findings: one of each file in turn, evenly spaced where there are more files or findings than that. */
function spread(findings, most) {
  const files = [...groupBy(findings, (f) => f.name).values()];
  const share = files.map(() => 0);
  for (let left = Math.min(most, findings.length); left > 0; ) {
    const open = files.flatMap((file, i) => (share[i] < file.length ? [i] : []));
    for (const i of evenly(open, left)) share[i]++;
    left = Math.min(most, findings.length) - share.reduce((sum, one) => sum + one, 0);
  }
  return files.flatMap((file, i) => evenly(file, share[i]));
}

const evenly = (list, most) => (list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / most)]));

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined);
const [most, only] = [Number(option("--most") ?? 30), option("--rule")];
if (args.length === 0) {
  console.error("usage: node tests/evaluation/read-findings.mjs PATH … [--most N] [--rule ID]");
  process.exit(2);
}
const byRule = groupBy(await findingsOf(lettersAt(args)), (f) => f.rule);
for (const [rule, findings] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([id]) => !only || id === only)) {
  const chosen = spread(findings, most);
  console.log(`\n## ${rule}: ${findings.length} findings, ${chosen.length} shown`);
  for (const f of chosen) console.log(`${f.severity} · ${f.name} (${f.type})\n   “${shorten(plain(f.quote ?? ""), 200)}” in: ${shorten(f.around, 600)}\n   ${f.message}${f.fixes?.length ? ` [${f.fixes.map((fix) => plain(fix.title ?? "")).join(" | ")}]` : ""}`);
}
