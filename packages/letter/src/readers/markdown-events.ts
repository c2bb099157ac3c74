import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";

/** What micromark says: a token starts or ends. Offsets are UTF-16 units in the parsed text. */
export type MarkdownEvent = ReturnType<typeof postprocess>[number];
export type MarkdownToken = MarkdownEvent[1];

const SYNTAX = { extensions: [gfm({ singleTilde: false }), { disable: { null: ["codeIndented"] } }] };

/**
 * The events of a Markdown text: CommonMark with GitHub's tables, footnotes, strikethrough, task lists and addresses.
 * Indented code is no code: templates and program code indent letters at will.
 */
export function markdownEvents(text: string): readonly MarkdownEvent[] {
  return postprocess(parse(SYNTAX).document().write(preprocess()(text, undefined, true)));
}
