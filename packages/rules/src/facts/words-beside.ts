import { isNegated, isQuoted } from "../hit-context.js";
import { runningSentences } from "../running-text.js";
import { listed, sentencesWith } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";

/** Words that count in the company of others. */
export const wordsBeside: FactDefinition = {
  name: "words-beside",
  about: "Words of the list in a sentence of the running text that also holds a word of the list beside, and none of the list without. Marks the words. Values: term.",
  params: {
    list: { kind: "list", about: "The words" },
    beside: { kind: "list", about: "Words that must stand in the same sentence" },
    without: { kind: "list", optional: true, about: "Words that may not stand there" },
  },
  find: (context, params) => {
    const running = new Set(runningSentences(context).map((s) => s.index));
    const beside = sentencesWith(context, String(params["beside"]));
    const without = params["without"] === undefined ? new Set<number>() : sentencesWith(context, String(params["without"]));
    const entries = context.rules.words[String(params["list"])]?.entries ?? [];
    return listed(context, String(params["list"]))
      .filter((hit) => running.has(hit.sentence) && beside.has(hit.sentence) && !without.has(hit.sentence) && !isQuoted(context, hit) && !isNegated(context, hit))
      .map((hit) => ({ start: hit.start, end: hit.end, values: { term: entries[hit.entry]?.term ?? "" } }));
  },
};
