import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import type { BoundedMarkdown } from "./markdown-bounds.js";

/** What micromark says: a token starts or ends. Offsets are UTF-16 units in the parsed text. */
export type MarkdownEvent = ReturnType<typeof postprocess>[number];
export type MarkdownToken = MarkdownEvent[1];

type Extension = ReturnType<typeof gfm>;

const ADDRESS_CONSTRUCTS: ReadonlySet<string | undefined> = new Set(["emailAutolink", "protocolAutolink", "wwwAutolink"]);

/** Addresses are found by `addressesIn`: micromark tries one at every word, which is slow, and quadratic after an open bracket. */
function withoutAddresses(extension: Extension): Extension {
  const entries = Object.entries(extension.text ?? {}).map(([code, constructs]) => {
    const list = constructs === undefined ? [] : Array.isArray(constructs) ? constructs : [constructs];
    return [code, list.filter(({ name }) => !ADDRESS_CONSTRUCTS.has(name))] as const;
  });
  return { ...extension, text: Object.fromEntries(entries.filter(([, constructs]) => constructs.length > 0)) };
}

/** Indented code is no code: templates and program code indent letters at will. */
const SYNTAX = { extensions: [withoutAddresses(gfm({ singleTilde: false })), { disable: { null: ["codeIndented"] } }] };

/** The events of a Markdown text: CommonMark with GitHub's tables, footnotes, strikethrough and task lists. */
export function markdownEvents({ text, sections }: BoundedMarkdown): readonly MarkdownEvent[] {
  const parser = parse(SYNTAX);
  if (sections.length > 1) parser.defined = definedLabels(text);
  return sections.flatMap(({ start, end }) => {
    const tokenizer = parser.document({ line: 1, column: 1, offset: start });
    return postprocess(tokenizer.write(preprocess()(text.slice(start, end), undefined, true)));
  });
}

/** Labels of link addresses anywhere in a long text, as micromark normalises them: sections refer to each other's. */
function definedLabels(text: string): string[] {
  const labels = text.matchAll(/^ {0,3}\[([^[\]\n]{1,200})\]:/gmu);
  return [...labels].map((match) => (match[1] ?? "").replace(/[\t\n\r ]+/gu, " ").trim().toLowerCase().toUpperCase());
}
