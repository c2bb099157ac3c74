import type { LetterContext } from "../letter-context.js";
import { asks, type Ask } from "../asks.js";
import { inWindow } from "../moments/in-window.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** With so many items a list needs a reason. */
const MANY = 3;

/** Three or more things asked for, without a reason. */
export const unexplainedItems: FactDefinition = {
  name: "unexplained-items",
  about: "Three or more papers or answers are asked for, and no phrase of the lists reasons and item-reasons stands before, in or right after them. Marks the items. Values: count.",
  find: (context) => unexplained(context),
};

/** A list of items without a reason: the rule about the list speaks for it. */
export function hasUnexplainedItems(context: LetterContext): boolean {
  return (context.type === "information-request" || context.type === "completion-request") && unexplained(context).length > 0;
}

function unexplained(context: LetterContext): readonly Occurrence[] {
  return context.once("unexplained-items", () => {
    const items = askedItems(context);
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last || items.length < MANY) return [];
    const { blocks, sentences } = context.analysis;
    const lastBlock = blocks[blocks.findIndex((b) => b.block.end >= last.end) + 1];
    const end = sentences.filter((s) => s.block <= (lastBlock?.index ?? blocks.length)).at(-1)?.index ?? 0;
    const told = ["reasons", "item-reasons"].some((list) => context.hits(`words:${list}`).some((h) => h.sentence <= end && sentences[h.sentence]?.role !== "quotation"));
    return told ? [] : [{ start: first.start, end: last.end, values: { count: items.length } }];
  });
}

/** The items of lists that ask, and the papers that one sentence sums up. */
function askedItems(context: LetterContext): readonly { readonly start: number; readonly end: number }[] {
  return asks(context).flatMap((ask): readonly { start: number; end: number }[] => {
    if (ask.group !== undefined) return isFirst(context, ask) ? [ask] : [];
    const papers = inWindow(context.hits("words:asked-papers"), ask.start, ask.end);
    return papers.length >= MANY && context.letter.text.slice(ask.start, ask.end).includes(",") ? papers : [];
  });
}

/** An item of several sentences counts once. */
const isFirst = ({ analysis }: LetterContext, { block, sentence }: Ask): boolean => analysis.blocks[block]?.sentences[0]?.index === sentence.index;
