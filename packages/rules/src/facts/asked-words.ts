import type { Hit } from "../analysis/letter-analysis.js";
import { asks, askedFor, type Ask } from "../asks.js";
import type { LetterContext } from "../letter-context.js";
import { inWindow } from "../moments/in-window.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Something that is asked of the reader. */
export const askedWords: FactDefinition = {
  name: "asked-words",
  about: "Words of the list in what the reader is asked for: a sentence that asks, or an item of a list that one leads in. Denials count for nothing. Marks the words, those of one sentence or item together.",
  params: { list: { kind: "list", about: "The words" } },
  find: (context, params) => askedFor(context, String(params["list"])).map(({ hits }) => around(hits)),
};

/** A request without an end. */
export const unspecificAsk: FactDefinition = {
  name: "unspecific-ask",
  about: "Open-ended words in what the reader is asked for (list anywhere, list items only in an item), or the first item above the most that a list may hold. Marks the words or the item. Values: kind (open, many), count.",
  params: {
    list: { kind: "list", about: "Open-ended wordings" },
    items: { kind: "list", about: "Wordings that are open-ended only as an item of a list" },
    most: { kind: "number", about: "Items that a letter may ask for" },
  },
  find: (context, params) => {
    const open = askedFor(context, String(params["list"])).map(({ hits }) => around(hits, { kind: "open" }));
    const bare = askedFor(context, String(params["items"])).filter(({ ask, hits }) => ask.group !== undefined && !open.some((o) => hits.some((h) => h.start < o.end && o.start < h.end)));
    const items = firstSentences(context, asks(context));
    const over = items[Number(params["most"])];
    return [...open, ...bare.map(({ hits }) => around(hits, { kind: "open" })), ...(over ? [{ start: over.start, end: over.end, values: { kind: "many", count: items.length } }] : [])];
  },
};

/** An ask about someone else, without a reason beside it. */
export const thirdPartyAsk: FactDefinition = {
  name: "third-party-ask",
  about: "The reader is asked about another person (list) and neither the paragraph nor the lead-in of the list gives a reason (lists reasons, reader-situations and item-reasons). Marks the question.",
  params: { list: { kind: "list", about: "Other persons" } },
  find: (context, params) => askedFor(context, String(params["list"])).filter(({ ask }) => !hasReason(context, ask)).map(({ ask }) => ({ start: ask.start, end: ask.end, values: {} })),
};

function around(hits: readonly Hit[], values: Occurrence["values"] = {}): Occurrence {
  return { start: Math.min(...hits.map((h) => h.start)), end: Math.max(...hits.map((h) => h.end)), values };
}

/** The items of lists and the rows of tables; one of several sentences or cells counts once, the header not. */
function firstSentences({ analysis }: LetterContext, all: readonly Ask[]): readonly Ask[] {
  return all.filter((a) => {
    const found = analysis.blocks[a.block];
    return a.group !== undefined && found?.sentences[0]?.index === a.sentence.index && !found.block.headerCell && (found.block.column ?? 0) === 0;
  });
}

function hasReason(context: LetterContext, { block, leadIn }: Ask): boolean {
  return [block, leadIn].some((i) => {
    const here = i === undefined ? undefined : context.analysis.blocks[i]?.block;
    return here !== undefined && ["reasons", "reader-situations", "item-reasons"].some((list) => inWindow(context.hits(`words:${list}`), here.start, here.end).length > 0);
  });
}
