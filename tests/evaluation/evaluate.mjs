// Precision and recall per rule on the labelled letters: `npm run evaluate [-- rule …] [--held-out] [--letters]`.
// A hit: the same rule at an overlapping place. Only planted advice is labelled, so advice counts for recall alone.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkLetter, loadProfile, loadRules, readLetter } from "@brieftoets/rules";
import { parse } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const plain = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

/** Checks every labelled letter of a set and compares. */
export async function evaluate(set = "labels.yaml") {
  const rules = await loadRules();
  const labels = parse(await readFile(join(here, set), "utf8"));
  const letters = [];
  for (const label of labels) {
    try {
      letters.push(await compare(label, rules));
    } catch (error) {
      console.error(`${label.file}: ${error.message}`);
    }
  }
  return letters;
}

async function compare(label, rules) {
  const path = join(here, label.file);
  const letter = await readLetter(new Uint8Array(await readFile(path)), { path: label.file });
  const profile = !label.profile ? undefined : rules.profiles[label.profile] ? label.profile : await loadProfile({ path: label.profile, text: await readFile(join(here, label.profile), "utf8") }, rules);
  const result = await checkLetter(letter, { ...(profile ? { profile } : {}), ...(label.at ? { at: String(label.at) } : {}) });
  const open = result.findings.filter((f) => !f.suppressed).map((f) => ({ ...f, used: false }));
  const wanted = (label.findings ?? []).map((w) => {
    const match = open.find((f) => !f.used && f.rule === w.rule && overlaps(f, w, letter.text)) ?? open.find((f) => f.rule === w.rule && overlaps(f, w, letter.text));
    if (match) match.used = true;
    return { ...w, found: match !== undefined };
  });
  return { label, result, wanted, extra: open.filter((f) => !f.used && !wanted.some((w) => w.rule === f.rule && w.found && overlaps(f, w, letter.text))) };
}

function overlaps(finding, wanted, text) {
  if (wanted.whole || wanted.quote === undefined) return true;
  const quote = plain(wanted.quote);
  if (finding.quote === undefined) return false;
  // A tag of the template is no letter text: it stands between two words.
  if (finding.range.start === finding.range.end) return plain(finding.quote) === quote;
  // The text with its white space folded, and where the finding stands in it.
  const before = plain(text.slice(0, finding.range.start)).length;
  const folded = plain(text);
  const from = before === 0 ? 0 : before + (/\s$/.test(text.slice(0, finding.range.start)) ? 1 : 0);
  const to = from + plain(finding.quote).length;
  for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1)) if (at < to && at + quote.length > from) return true;
  return false;
}

function report(letters, only, showLetters) {
  const rows = new Map();
  const row = (rule) => rows.get(rule) ?? rows.set(rule, { wanted: 0, found: 0, extra: 0, extraAdvice: 0 }).get(rule);
  for (const { label, wanted, extra, result } of letters) {
    for (const w of wanted) {
      row(w.rule).wanted++;
      if (w.found) row(w.rule).found++;
      else if (only.length === 0 || only.includes(w.rule)) console.log(`missed  ${label.file}  ${w.rule}  ${w.whole ? "(whole letter)" : `“${w.quote}”`}`);
    }
    for (const f of extra) {
      row(f.rule)[f.severity === "advice" ? "extraAdvice" : "extra"]++;
      if (f.severity !== "advice" && (only.length === 0 || only.includes(f.rule))) console.log(`extra   ${label.file}  ${f.rule} ${f.severity}  ${f.quote ? `“${plain(f.quote).slice(0, 90)}”` : "(whole letter)"}  ${f.message}`);
    }
    for (const f of result.failures) console.log(`failure ${label.file}  ${f.rule}: ${f.message}`);
    if (label.type !== result.type.value) console.log(`type    ${label.file}  ${label.type} read as ${result.type.value} (${result.type.from})`);
    if (showLetters) console.log(`letter  ${label.file}  ${wanted.filter((w) => w.found).length}/${wanted.length} found, ${extra.filter((f) => f.severity !== "advice").length} extra`);
  }
  const shown = [...rows].filter(([rule]) => only.length === 0 || only.includes(rule)).sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`\n${"rule".padEnd(32)} wanted  found  extra  recall  precision  (extra advice)`);
  const line = (name, r) => console.log(`${name.padEnd(32)} ${String(r.wanted).padStart(6)} ${String(r.found).padStart(6)} ${String(r.extra).padStart(6)}  ${percent(r.found, r.wanted)}  ${percent(r.found, r.found + r.extra)}  ${r.extraAdvice || ""}`);
  for (const [rule, r] of shown) line(rule, r);
  line("all", shown.reduce((sum, [, r]) => ({ wanted: sum.wanted + r.wanted, found: sum.found + r.found, extra: sum.extra + r.extra, extraAdvice: sum.extraAdvice + r.extraAdvice }), { wanted: 0, found: 0, extra: 0, extraAdvice: 0 }));
  const innocent = letters.filter((l) => l.label.innocent);
  const quiet = innocent.filter((l) => l.extra.every((f) => f.severity === "advice"));
  console.log(`innocent letters without error or warning: ${quiet.length} of ${innocent.length}`);
  const untold = letters.filter((l) => !l.label.declared);
  console.log(`types right where the letter does not say: ${untold.filter((l) => l.label.type === l.result.type.value).length} of ${untold.length}`);
}

const percent = (part, whole) => (whole === 0 ? "   –  " : `${((100 * part) / whole).toFixed(1)}%`.padStart(6));

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const args = process.argv.slice(2);
  const set = args.includes("--held-out") ? "held-out.yaml" : args.find((a) => a.startsWith("--set="))?.slice(6) ?? (args.includes("--fresh") ? "fresh.yaml" : "labels.yaml");
  report(await evaluate(set), args.filter((a) => !a.startsWith("--")), args.includes("--letters"));
}
