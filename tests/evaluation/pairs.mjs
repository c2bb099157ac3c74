// Hard and plain versions of the same sentence, compared: `node tests/evaluation/pairs.mjs FILE.csv [--list N]`.
// FILE has the columns Document ID, Complex, Simple. The score of a side is its findings of the plain-language rules per word,
// weighted 3 for an error, 2 for a warning, 1 for advice. A pair is decided when the sides differ, right when the complex one
// is higher. Each side is checked as a text letter of type notification that is a fragment.
import { readFile } from "node:fs/promises";
import { checkLetter, loadRules, readLetter } from "@brieftoets/rules";
import { countSyllables } from "../../packages/rules/dist/dutch/syllables.js";
import { fleschDouma, leesindexA } from "../../packages/rules/dist/dutch/readability.js";
import { splitSentences } from "../../packages/rules/dist/dutch/sentences.js";
import { tokenise } from "../../packages/rules/dist/dutch/tokens.js";

const WEIGHTS = { error: 3, warning: 2, advice: 1 };

/** Rows of a CSV with quoted fields. */
export function parseCsv(text) {
  const rows = [];
  let row = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') field += text[++i];
      else if (c === '"') quoted = false;
      else field += c;
    } else if (c === '"') quoted = true;
    else if (c === "," || c === "\n" || c === "\r") {
      if (c === "\r" && text[i + 1] === "\n") i++;
      row.push(field);
      field = "";
      if (c !== ",") rows.push(row), (row = []);
    } else field += c;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}

function counts(text) {
  const tokens = tokenise(text);
  const words = tokens.filter((t) => t.kind !== "punctuation" && t.kind !== "symbol");
  const syllables = words.reduce((sum, t) => sum + (t.kind === "word" ? countSyllables(t.norm) : 2), 0);
  return { words: words.length || 1, sentences: splitSentences(text, tokens).length || 1, syllables };
}

async function judge(text, rules, plain) {
  const letter = await readLetter(text, { format: "text", path: "side.txt" });
  const result = await checkLetter(letter, { rules, type: "notification", fragment: true });
  const findings = result.findings.filter((f) => plain.has(f.rule));
  const count = counts(text);
  return { text, findings, ...count, score: findings.reduce((sum, f) => sum + WEIGHTS[f.severity], 0) / count.words };
}

const METHODS = {
  "plain-language rules": (side) => side.score,
  "sentence length alone": (side) => side.words / side.sentences,
  "Leesindex A": (side) => -leesindexA(side),
  "Flesch-Douma": (side) => -fleschDouma(side),
};

/** Judges every pair of the rows. */
export async function comparePairs(rows, rules) {
  const plain = new Set(rules.rules.filter((r) => r.section === "plain").map((r) => r.id));
  const pairs = [];
  for (const [document, complex = "", simple = ""] of rows) {
    if (complex.trim() && simple.trim()) pairs.push({ document, complex: await judge(complex, rules, plain), simple: await judge(simple, rules, plain) });
  }
  return pairs;
}

function table(pairs) {
  const percent = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  console.log(`${pairs.length} pairs\n${"method".padEnd(24)}${"decided".padStart(10)}${"right".padStart(10)}`);
  for (const [name, score] of Object.entries(METHODS)) {
    const decided = pairs.filter((p) => score(p.complex) !== score(p.simple));
    const right = decided.filter((p) => score(p.complex) > score(p.simple));
    console.log(name.padEnd(24) + percent(decided.length, pairs.length).padStart(10) + percent(right.length, decided.length).padStart(10));
  }
  const per100 = (side, severity) => {
    const found = pairs.reduce((n, p) => n + p[side].findings.filter((f) => f.severity === severity).length, 0);
    return ((100 * found) / pairs.reduce((n, p) => n + p[side].words, 0)).toFixed(2);
  };
  for (const side of ["complex", "simple"]) console.log(`${side}: ${per100(side, "warning")} warnings and ${per100(side, "advice")} advices per 100 words`);
  perRule(pairs);
}

function perRule(pairs) {
  const rows = new Map();
  for (const pair of pairs) for (const side of ["complex", "simple"]) {
    for (const f of pair[side].findings) {
      const row = rows.get(f.rule) ?? rows.set(f.rule, { complex: 0, simple: 0 }).get(f.rule);
      row[side]++;
    }
  }
  console.log(`\n${"rule".padEnd(28)}${"complex".padStart(10)}${"simple".padStart(10)}`);
  for (const [rule, row] of [...rows].sort()) console.log(rule.padEnd(28) + String(row.complex).padStart(10) + String(row.simple).padStart(10));
}

function list(pairs, most) {
  const wrong = pairs.filter((p) => p.complex.score < p.simple.score);
  const show = (side) => `${side.score.toFixed(3)} ${side.text.slice(0, 400)}\n      ${side.findings.map((f) => `${f.rule}${f.severity === "warning" ? "!" : ""} “${(f.quote ?? "").slice(0, 40)}”`).join(" · ")}`;
  for (const p of wrong.slice(0, most)) console.log(`\n${p.document}\n  C ${show(p.complex)}\n  S ${show(p.simple)}`);
}

const [file, flag, most] = process.argv.slice(2);
if (!file) {
  console.error("usage: node tests/evaluation/pairs.mjs FILE.csv [--list N]");
  process.exit(2);
}
const rows = parseCsv(await readFile(file, "utf8")).slice(1);
const pairs = await comparePairs(rows, await loadRules());
table(pairs);
if (flag === "--list") list(pairs, Number(most ?? 20));
