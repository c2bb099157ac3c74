import type { Hit } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition } from "./fact.js";
import { listHits, occurrenceOf } from "./words.js";

/** The reader is called a fraud. */
export const fraudLabel: FactDefinition = {
  name: "fraud-label",
  about: "A word of the list in a sentence about the reader. Not: denied, a warning about swindlers, prevention or a hotline, a sentence of the court, a fine after a proven finding. Values: as of words.",
  params: {
    list: { kind: "list", about: "Fraud and its family" },
    verdicts: { kind: "list", about: "Wordings that call something fraud without naming the reader again" },
    others: { kind: "list", about: "Signs that the letter is about swindlers" },
    safe: { kind: "list", about: "Signs that the sentence is about prevention or a hotline" },
    proof: { kind: "list", about: "Signs that it was proven" },
  },
  find: (context, params) => {
    if (listHits(context, { list: params["others"] }).length > 0) return [];
    const proof = listHits(context, { list: params["proof"] });
    if (context.type === "decision-fine" && proof.length > 0) return [];
    const innocent = new Set([...listHits(context, { list: params["safe"] }), ...proof.filter((hit) => isOfCourt(context, hit))].map((hit) => hit.sentence));
    const verdicts = new Set(listHits(context, { list: params["verdicts"] }).map((hit) => hit.sentence));
    const list = String(params["list"]);
    return listHits(context, { list, negated: "skip" })
      .filter((hit) => !innocent.has(hit.sentence) && (verdicts.has(hit.sentence) || namesReader(context, hit)))
      .map((hit) => occurrenceOf(context, list, hit));
  },
};

const READER = new Set("u uw je jij jouw jou uzelf aanvrager aanvraagster belanghebbende betrokkene uitkeringsgerechtigde bijstandsgerechtigde".split(" "));

function namesReader(context: LetterContext, hit: Hit): boolean {
  return context.once(`names-reader:${hit.sentence}`, () => {
    const span = context.analysis.sentences[hit.sentence]?.span;
    const tokens = context.analysis.blocks[hit.block]?.found.tokens ?? [];
    return span !== undefined && tokens.slice(span.first, span.last + 1).some((token) => READER.has(token.norm));
  });
}

const isOfCourt = ({ letter }: LetterContext, { start, end }: Hit): boolean => /rechter|vonnis|veroordeel/iu.test(letter.text.slice(start, end));
