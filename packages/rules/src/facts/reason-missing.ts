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
    const elsewhere = sentencesWith(context, "reason-elsewhere", ...(context.type === "objection-decision" ? [] : ["objecting"]));
    const role = (sentence: number): string | undefined => context.analysis.sentences[sentence]?.role;
    const given = listed(context, "decision-reasons").filter((hit) => running.has(hit.sentence) && !elsewhere.has(hit.sentence));
    const headed = listed(context, "reason-headings").filter((hit) => role(hit.sentence) !== "quotation" && !elsewhere.has(hit.sentence));
    const fields = context.letter.placeholders.filter((p) => REASON_FIELD.test(p.name));
    return listOf(requiredGap(context, [...given, ...headed, ...fields], { type: context.type }));
  },
};

/** Names of placeholders that hold the reason. */
const REASON_FIELD = /reden|motiver|toelichting|onderbouwing|overweging|uitleg|waarom/i;
