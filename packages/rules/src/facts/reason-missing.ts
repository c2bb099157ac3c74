import type { LetterContext } from "../letter-context.js";
import { passageState } from "../passage-state.js";
import { runningSentences } from "../running-text.js";
import { listed, sentencesWith } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";
import { listOf, requiredGap } from "./required.js";

/** A decision that does not say why. An article of law alone is no reason (rule-catalogue.md, decision-reasons). */
export const reasonMissing: FactDefinition = {
  name: "reason-missing",
  about: "No sentence of the decision gives a reason, or only in some branches; reasons for something else (objecting, calling, keeping the letter) do not count. Marks the whole letter. Values: state, variant, type (of the letter).",
  find: (context) => {
    const running = new Set(runningSentences(context).map((s) => s.index));
    const elsewhere = sentencesWith(context, "reason-elsewhere");
    const objecting = objectingSentences(context);
    const about = (sentence: number): boolean => !elsewhere.has(sentence) && !objecting.has(sentence) && !isBeside(context, sentence) && context.analysis.sentences[sentence]?.role !== "quotation";
    const given = listed(context, "decision-reasons").filter((hit) => running.has(hit.sentence) && about(hit.sentence));
    const headed = listed(context, "reason-headings").filter((hit) => about(hit.sentence));
    const fields = context.letter.placeholders.filter((p) => REASON_FIELD.test(p.name));
    return listOf(requiredGap(context, [...given, ...headed, ...fields], { type: context.type }));
  },
};

/** Sentences about objecting, and what follows them in the objection clause. A decision on an objection speaks of it all along. */
function objectingSentences(context: LetterContext): ReadonlySet<number> {
  if (context.type === "objection-decision") return new Set();
  const named = sentencesWith(context, "objecting");
  const { area } = passageState(context, "objection-clause");
  const following = context.analysis.blocks.filter((b) => area.has(b.index)).flatMap(({ sentences }) => {
    const from = sentences.findIndex((s) => named.has(s.index));
    return sentences.slice(from < 0 ? 0 : from).map((s) => s.index);
  });
  return new Set([...named, ...following]);
}

/** "Betaalt u te laat, dan komt er € 20 bij", "U schreef dat u moet werken": what may happen, or what the reader said, is no reason for what was decided. */
function isBeside({ analysis, letter }: LetterContext, index: number): boolean {
  const sentence = analysis.sentences[index];
  if (!sentence) return false;
  const text = letter.text.slice(sentence.start, sentence.end);
  return CONDITION.test(text) || CLAIM.test(text);
}

const CONDITION = /^\s*(?:(?:[Oo]ok\s)?(?:[Aa]ls|[Ii]ndien|[Ww]anneer|[Zz]odra)\s(?:u|je|er|het|dit)\s|(?!Heeft|Hebt|Omdat|Doordat)\p{Lu}\p{Ll}+\s(?:u|je)\s[^?]*?(?:,\sdan\s|\?\s*$))/u;

const CLAIM = /^\s*(?:(?:U|Je)\s(?:schreef|schrijft|vertelde|vertelt|vroeg|vraagt|zei|zegt|vindt|vond|noemde|gaf aan|geeft aan)|(?:Ook|Verder|Daarnaast|Daarbij|Toen)\s(?:schreef|vertelde|vroeg|zei|vond|noemde)\s(?:u|je))(?!\p{L})/u;

/** Names of placeholders that hold the reason. */
const REASON_FIELD = /reden|motiver|toelichting|onderbouwing|overweging|uitleg|waarom/i;
