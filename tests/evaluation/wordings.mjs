// How many wordings of each required element are recognised: `node tests/evaluation/wordings.mjs [group …] [--list]`.
// Counts the phrases alone: where a passage must stand in the letter is another matter.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRules, readLetter } from "@brieftoets/rules";
import { parse } from "yaml";
import { prepareLetter } from "../../packages/rules/dist/check-letter.js";
import { isNegated, isQuoted } from "../../packages/rules/dist/hit-context.js";
import { mentionsOf } from "../../packages/rules/dist/mentions.js";

/** Where the wordings of a group are kept: a passage with its element, or word lists. Groups without a place are facts of another kind. */
const PLACES = {
  "objection/route": "passage:objection-clause/route", "objection/term": "passage:objection-clause/term", "no-suspensive-effect": "passage:no-suspensive-effect/effect",
  "appeal/route": "passage:appeal-clause/route", ombudsman: "passage:ombudsman/ombudsman", "suspension-repair": "passage:suspension-repair/what", interpreter: "passage:interpreter/interpreter",
  receipt: "passage:receipt/receipt", "council-closing": "passage:council-closing/status", "completion-consequence": "passage:completion-consequence/consequence", "offer-to-explain": "passage:offer-to-explain/offer",
  purpose: "words:goals", reason: "words:reasons,reader-situations", "early-contact": "words:early-contact", "answer-term": "words:answer-days,answer-terms", "referral/free-to-choose": "words:free-to-choose,may-choose",
  "reminder/help-offer": "words:help-offers", "decision/reasons": "words:decision-reasons", "non-digital": "words:other-routes", "office-hours": "words:office-hours",
};

const here = dirname(fileURLToPath(import.meta.url));
const rules = await loadRules();
const args = process.argv.slice(2);
const only = args.filter((a) => !a.startsWith("--"));
console.log("group                              said  recognised  not said  taken for it");
const all = [0, 0, 0, 0];
for (const group of parse(await readFile(join(here, "wordings.yaml"), "utf8"))) {
  const place = PLACES[group.id] ?? (rules.passages[group.id.split("/")[0]]?.elements.some((e) => e.id === group.id.split("/")[1]) ? `passage:${group.id}` : undefined);
  if (!place || (only.length > 0 && !only.includes(group.id))) continue;
  const said = await Promise.all(group.say.map((s) => says(s, place)));
  const not = await Promise.all(group.not.map((s) => says(s, place)));
  const row = [said.length, said.filter(Boolean).length, not.length, not.filter(Boolean).length];
  row.forEach((n, i) => (all[i] += n));
  console.log(group.id.padEnd(34), String(row[0]).padStart(4), String(row[1]).padStart(11), String(row[2]).padStart(9), String(row[3]).padStart(13));
  if (args.includes("--list")) {
    group.say.forEach((s, i) => said[i] || console.log(`   missed  ${s.replace(/\s+/g, " ")}`));
    if (args.includes("--not")) group.not.forEach((s, i) => not[i] && console.log(`   taken   ${s.replace(/\s+/g, " ")}`));
  }
}
console.log("all".padEnd(34), String(all[0]).padStart(4), String(all[1]).padStart(11), String(all[2]).padStart(9), String(all[3]).padStart(13), `  ${((100 * all[1]) / all[0]).toFixed(1)} % recognised`);

async function says(sentence, place) {
  const letter = await readLetter(`Onderwerp: uw brief\n\nBeste mevrouw Bos,\n\n${sentence}\n\nMet vriendelijke groet,\n\nJan de Vries\n`, { path: "brief.txt" });
  const { context } = await prepareLetter(letter, { rules, type: "notification" });
  const [kind, rest = ""] = place.split(":");
  if (kind === "words") return rest.split(",").some((list) => context.hits(`words:${list}`).some((h) => !isQuoted(context, h)));
  const [passage, id] = rest.split("/");
  const element = rules.passages[passage].elements.find((e) => e.id === id);
  const entry = rules.passages[passage].elements.indexOf(element);
  return context.hits(`passage:${passage}`).some((h) => h.entry === entry && !isQuoted(context, h) && (element.negated || !isNegated(context, h))) || mentionsOf(context).some((m) => element.mentions?.includes(m.kind));
}
