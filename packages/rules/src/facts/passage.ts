import { passageState, type PassageState } from "../passage-state.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { nameVariant } from "../variants.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { listInWords } from "./words.js";

/** A passage that does not say everything that it must. */
export const passageGap: FactDefinition = {
  name: "passage-gap",
  about: "A passage that is absent, incomplete, or there in some branches only. Marks the passage, or the whole letter. Values: state (absent, incomplete, minor, sometimes), missing (in words), found (in words), count (of missing elements).",
  params: {
    passage: { kind: "passage", about: "The passage" },
    elements: { kind: "strings", optional: true, about: "Only these elements; default all" },
    whole: { kind: "boolean", optional: true, about: "Marks the whole letter, also where part of the passage is there" },
  },
  find: (context, params) => {
    const wanted = Array.isArray(params["elements"]) ? new Set(params["elements"] as readonly string[]) : undefined;
    const gap = gapOf(context, passageState(context, String(params["passage"])), wanted);
    if (!gap) return [];
    return [params["whole"] === true ? { ...gap, ...wholeLetter(context.letter), whole: true } : gap];
  },
};

function gapOf(context: LetterContext, state: PassageState, wanted: ReadonlySet<string> | undefined): Occurrence | undefined {
  const { language, letter } = context;
  const missing = state.missing.filter((e) => !wanted || wanted.has(e.id));
  const and = language === "nl" ? "en" : "and";
  const names = (elements: PassageState["missing"]): string => listInWords(elements.map((e) => e.name[language]), and);
  const found = state.passage.elements.filter((e) => !state.missing.includes(e));
  const values = { missing: names(missing), found: names(found), count: missing.length, elements: missing.map((e) => e.id).join(",") };
  const at = state.range ?? { ...wholeLetter(letter), whole: true as const };
  if (missing.length > 0) {
    const kind = state.absent ? "absent" : missing.every((e) => e.minor) ? "minor" : "incomplete";
    return { ...at, values: { ...values, state: kind } };
  }
  const partly = state.partly.filter((p) => (!wanted || wanted.has(p.element.id)) && p.coverage.in === "sometimes");
  const first = partly[0]?.coverage;
  if (!first || first.in !== "sometimes") return undefined;
  const variant = nameVariant(first.without, language);
  return { ...at, values: { ...values, missing: names(partly.map((p) => p.element)), state: "sometimes", variant }, variant };
}

/** A passage that is there, as a whole or in part. */
export const passagePresent: FactDefinition = {
  name: "passage-present",
  about: "A passage of which the core is there, or that is declared to stand elsewhere. Marks it. Values: complete.",
  params: {
    passage: { kind: "passage", about: "The passage" },
    elements: { kind: "strings", optional: true, about: "These elements must all be there" },
    here: { kind: "boolean", optional: true, about: "Only where it stands in the letter itself, not in an enclosure" },
  },
  find: (context, params) => {
    const state = passageState(context, String(params["passage"]));
    const wanted = Array.isArray(params["elements"]) ? (params["elements"] as readonly string[]) : [];
    if (state.absent || (params["here"] === true && state.elsewhere) || state.missing.some((e) => wanted.includes(e.id))) return [];
    return [{ ...(state.range ?? wholeLetter(context.letter)), values: { complete: state.missing.length === 0 } }];
  },
};
