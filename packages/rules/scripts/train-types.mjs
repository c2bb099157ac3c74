// Learns which words speak for which letter type, from our own labelled letters, and writes src/detection/type-weights.ts.
// Run after a build: node packages/rules/scripts/train-types.mjs [--check]   (--check: five-fold, prints how often the type is right)
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRules, readLetter } from "@brieftoets/rules";
import { parse } from "yaml";
import { prepareLetter } from "../dist/check-letter.js";
import { readDeclaration } from "../dist/declaration.js";
import { openingEnd, typeScores } from "../dist/detect-type.js";
import { typeFeatures } from "../dist/detection/type-features.js";

const here = dirname(fileURLToPath(import.meta.url));
const evaluation = join(here, "../../../tests/evaluation");
const SIGN = 0.25, RATE = 0.15, DECAY = 1e-4, ROUNDS = 30, LEAST_LETTERS = 3, MOST_FEATURES = 900, STEPS = 12, ZERO = 75;
const rules = await loadRules();
const letters = [...(await openings()), ...(await labelled())];
const classes = [...new Set(letters.map((l) => l.type))].sort();
if (process.argv.includes("--check")) check();
else await write(train(letters));

async function openings() {
  const bank = parse(await readFile(join(evaluation, "openings.yaml"), "utf8")).flatMap(({ type, letters: texts }) => texts.map((text) => ({ type, text })));
  const short = parse(await readFile(join(here, "../src/detection/openings.yaml"), "utf8")).flatMap(({ type, openings: texts }) => texts.map((text) => ({ type, text: `${text}\n\nMet vriendelijke groet,\n\nJan de Vries\n` })));
  return Promise.all([...bank, ...short].map(({ type, text }) => example(text, "brief.txt", type)));
}

async function labelled() {
  const sets = ["labels", "held-out", "fresh", "fresh2", "fresh3", "fresh4", "fresh5", "fresh6", "fresh7", "fresh8"];
  const all = (await Promise.all(sets.map(async (set) => parse(await readFile(join(evaluation, `${set}.yaml`), "utf8"))))).flat();
  return Promise.all(all.filter((l) => l.type && l.type !== "decision").map(async (l) => example(new Uint8Array(await readFile(join(evaluation, l.file))), l.file, l.type)));
}

async function example(source, path, type) {
  const letter = await readLetter(source, { path });
  const { analysis } = (await prepareLetter(letter, { rules })).context;
  const { subject } = readDeclaration(letter, rules);
  const features = [...typeFeatures(analysis, openingEnd(analysis), analysis.sentences.some((s) => s.role === "subject") ? [] : words(subject)).keys()];
  const values = new Map(features.map((f) => [f, 4 / Math.sqrt(Math.max(1, features.length))]));
  for (const { type: t, score } of typeScores(analysis, letter.text, rules, subject)) if (score !== 0) values.set(`sign:${t}`, Math.min(8, Math.max(-6, score)) * SIGN);
  return { type, values };
}

function words(subject = "") { return subject.toLowerCase().match(/\p{L}+/gu) ?? []; }

/** Softmax regression, step sizes by AdaGrad; the order of the letters is the same in every run. */
function train(examples) {
  const seen = new Map();
  for (const { values } of examples) for (const f of values.keys()) seen.set(f, (seen.get(f) ?? 0) + 1);
  const index = new Map([...seen].filter(([, n]) => n >= LEAST_LETTERS).map(([f], i) => [f, i]));
  const K = classes.length;
  const [W, G, B] = [new Float64Array(index.size * K), new Float64Array(index.size * K).fill(1e-6), new Float64Array(K)];
  const rows = examples.map(({ values }) => [...values].flatMap(([f, v]) => (index.has(f) ? [[index.get(f), v]] : [])));
  const order = examples.map((_, i) => i);
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [order[i], order[j]] = [order[j], order[i]]; }
    for (const n of order) {
      const p = softmax(sums(rows[n], W, B, K));
      p[classes.indexOf(examples[n].type)] -= 1;
      for (let k = 0; k < K; k++) B[k] -= 0.02 * p[k];
      for (const [i, v] of rows[n]) for (let k = 0; k < K; k++) {
        const q = i * K + k, g = p[k] * v + DECAY * W[q];
        G[q] += g * g;
        W[q] -= (RATE * g) / Math.sqrt(G[q]);
      }
    }
  }
  return { index, W, B, K };
}

function sums(row, W, B, K) {
  const s = Float64Array.from(B);
  for (const [i, v] of row) for (let k = 0; k < K; k++) s[k] += W[i * K + k] * v;
  return s;
}

function softmax(s) {
  const most = Math.max(...s);
  const p = s.map((x) => Math.exp(x - most));
  const all = p.reduce((a, b) => a + b, 0);
  return p.map((x) => x / all);
}

async function write({ index, W, B, K }) {
  const weighs = ([f, i]) => (f.startsWith("sign:") ? Infinity : Math.max(...W.subarray(i * K, i * K + K).map(Math.abs)));
  const strong = [...index].filter(([f]) => !/\s/.test(f)).sort((a, b) => weighs(b) - weighs(a)).slice(0, MOST_FEATURES).sort(([a], [b]) => (a < b ? -1 : 1));
  const most = strong.reduce((m, [, i]) => Math.max(m, ...W.subarray(i * K, i * K + K).map(Math.abs)), 0);
  const scale = most / STEPS;
  const weights = strong.map(([, i]) => String.fromCharCode(...[...W.subarray(i * K, i * K + K)].map((w) => ZERO + Math.round(w / scale)))).join("");
  const model = { classes, bias: [...B].map((b) => Number(b.toFixed(3))), scale: Number(scale.toFixed(5)), signScale: SIGN, features: strong.map(([f]) => f).join(" "), weights };
  await writeFile(join(here, "../src/detection/type-weights.ts"), `// Written by scripts/train-types.mjs from ${letters.length} letters: what each word weighs for each type. A feature is a row, a type a column; a weight is a character.\nexport const typeWeights: { readonly classes: readonly string[]; readonly bias: readonly number[]; readonly scale: number; readonly signScale: number; readonly features: string; readonly weights: string } = ${JSON.stringify(model)};\n`);
  console.log(`${letters.length} letters, ${strong.length} features of ${index.size}, ${weights.length} weights`);
}

/** How often the type of letters is right that were not learned from. */
function check() {
  const counts = { right: 0, unknown: 0, wrong: 0 };
  for (let fold = 0; fold < 5; fold++) {
    const { index, W, B, K } = train(letters.filter((_, i) => i % 5 !== fold));
    for (const { type, values } of letters.filter((_, i) => i % 5 === fold)) {
      const p = softmax(sums([...values].flatMap(([f, v]) => (index.has(f) ? [[index.get(f), v]] : [])), W, B, K));
      const best = p.indexOf(Math.max(...p));
      const told = p[best] >= 0.4 ? classes[best] : "unknown";
      counts[told === type ? "right" : told === "unknown" ? "unknown" : "wrong"]++;
    }
  }
  console.log(counts);
}
