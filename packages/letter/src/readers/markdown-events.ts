import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import type { BoundedMarkdown } from "./markdown-bounds.js";
import { partsOf } from "./markdown-plain.js";

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
  const [only] = sections;
  const parts = sections.length === 1 && only ? partsOf(text.slice(0, only.end), only.start) : sections.map((section) => ({ ...section, plain: false }));
  // The parser remembers by line what stands in a quotation or list: no two parts may have the same lines.
  let line = 1;
  return parts.flatMap(({ start, end, plain }) => {
    if (plain) return plainEvents(text, start, end);
    const tokenizer = parser.document({ line, column: 1, offset: start });
    line += text.slice(start, end).split("\n").length;
    return postprocess(tokenizer.write(preprocess()(text.slice(start, end), undefined, true)));
  });
}

/** What the parser says of a paragraph of words: its lines, and the ends of all but the last. */
function plainEvents(text: string, start: number, end: number): MarkdownEvent[] {
  const paragraph = token("paragraph", start, end);
  const events: MarkdownEvent[] = [["enter", paragraph, NO_CONTEXT]];
  const add = (said: MarkdownToken): number => events.push(["enter", said, NO_CONTEXT], ["exit", said, NO_CONTEXT]);
  for (let at = start; at < end; ) {
    const lineFeed = text.indexOf("\n", at);
    const lineEnd = lineFeed < 0 || lineFeed > end ? end : lineFeed;
    add(token("data", at, lineEnd));
    if (lineEnd < end) add(token("lineEnding", lineEnd, lineEnd + 1));
    at = lineEnd + 1;
  }
  events.push(["exit", paragraph, NO_CONTEXT]);
  return events;
}

/** Readers of the events look at the tokens alone. */
const NO_CONTEXT = undefined as unknown as MarkdownEvent[2];

function token(type: MarkdownToken["type"], start: number, end: number): MarkdownToken {
  const point = (offset: number): MarkdownToken["start"] => ({ line: 1, column: 1, offset, _index: 0, _bufferIndex: -1 });
  return { type, start: point(start), end: point(end) };
}

/** Labels of link addresses anywhere in a long text, as micromark normalises them: sections refer to each other's. */
function definedLabels(text: string): string[] {
  const labels = text.matchAll(/^ {0,3}\[([^[\]\n]{1,200})\]:/gmu);
  return [...labels].map((match) => (match[1] ?? "").replace(/[\t\n\r ]+/gu, " ").trim().toLowerCase().toUpperCase());
}
