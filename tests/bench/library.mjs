// Times in the library, after warming up; prints JSON.
import { checkLetter, loadRules, readLetter } from "@brieftoets/rules";
import { makeLetter } from "./make-letters.mjs";

const rules = await loadRules();
const check = async (text, set = rules) => checkLetter(await readLetter(text, { path: "brief.md" }), { rules: set, type: "notification" });
const time = async (task) => { const start = performance.now(); await task(); return performance.now() - start; };
const best = async (task, n) => { let least = Infinity; for (let i = 0; i < n; i++) least = Math.min(least, await time(() => task(i))); return least; };

for (let i = 0; i < 150; i++) await check(makeLetter(5000 + i));
const warm = [];
for (let i = 0; i < 300; i++) { const text = makeLetter(6000 + i); warm.push(await time(() => check(text))); }
warm.sort((a, b) => a - b);

const of = (paragraphs, n, seed) => best((i) => check(makeLetter(seed + i, paragraphs)), n);
const one = await of(12, 60, 20_000);
const ten = await of(120, 12, 30_000);
const hundred = await of(1200, 2, 40_000);

// Ten times as many words on the lists of the rules: for each entry nine more, of two words of which the letters hold the first.
const grown = await loadRules({ files: grow() });
for (let i = 0; i < 60; i++) await check(makeLetter(50_000 + i), grown);
const block = async (set, seed) => { for (let i = 0; i < 60; i++) await check(makeLetter(seed + i), set); };
let plain = Infinity, many = Infinity;
for (let i = 0; i < 5; i++) { plain = Math.min(plain, await time(() => block(rules, 60_000 + i * 100))); many = Math.min(many, await time(() => block(grown, 70_000 + i * 100))); }

console.log(JSON.stringify({ p50: warm[Math.floor(warm.length * 0.5)], p95: warm[Math.floor(warm.length * 0.95)], ten: ten / one, hundred: hundred / one, lists: many / plain, rules: rules.rules.length }));

function grow() {
  const first = ["aanvraag", "gesprek", "gemeente", "bijlage", "afspraak", "inkomen", "formulier", "rekening"];
  return Object.values(rules.words).map((list) => ({
    path: `words/${list.id}.yaml`,
    text: JSON.stringify({ ...list, id: undefined, entries: [...list.entries, ...list.entries.flatMap((_, i) => Array.from({ length: 9 }, (__, n) => ({ term: n < 1 ? `${first[i % first.length]} woord${i}${list.id}` : `woord${i}van${n}` })))] }),
  }));
}
