import type { TextRange } from "../letter.js";
import type { MarkdownEvent, MarkdownToken } from "./markdown-events.js";

/** What must be known of a Markdown letter before its text is written. */
export interface MarkdownOutline {
  /** Where the target of a link stands. */
  readonly targets: ReadonlyMap<MarkdownToken, TextRange>;
  readonly paragraphs: readonly TextRange[];
  readonly hasHtml: boolean;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(["paragraph", "setextHeadingText"]);

/** Looks through the events once: links get their targets, from further on in the link or from a definition anywhere. */
export function outlineOf(text: string, events: readonly MarkdownEvent[]): MarkdownOutline {
  const targets = new Map<MarkdownToken, TextRange>();
  const references = new Map<MarkdownToken, string>();
  const definitions = new Map<string, TextRange>();
  const paragraphs: TextRange[] = [];
  const links: MarkdownToken[] = [];
  let label = "";
  let hasHtml = false;
  for (const [event, token] of events) {
    const { type } = token;
    if (event === "exit") {
      if (type === "link" || type === "image") links.pop();
      continue;
    }
    const link = links.at(-1);
    if (type === "link" || type === "image") links.push(token);
    else if (PARAGRAPHS.has(type)) paragraphs.push(rangeOf(token));
    else if (type === "htmlFlow" || type === "htmlText") hasHtml = true;
    else if (type === "definitionLabelString") label = identifier(text, token);
    else if (type === "definitionDestinationString" && !definitions.has(label)) definitions.set(label, rangeOf(token));
    else if (link === undefined) continue;
    else if (type === "resource") targets.set(link, { start: token.start.offset + 1, end: token.start.offset + 1 });
    else if (type === "resourceDestinationString") targets.set(link, rangeOf(token));
    else if (type === "referenceString" || (type === "labelText" && !references.has(link))) references.set(link, identifier(text, token));
  }
  for (const [link, reference] of references) {
    const target = definitions.get(reference);
    if (target !== undefined && !targets.has(link)) targets.set(link, target);
  }
  return { targets, paragraphs, hasHtml };
}

export function rangeOf(token: MarkdownToken): TextRange {
  return { start: token.start.offset, end: token.end.offset };
}

function identifier(text: string, token: MarkdownToken): string {
  return text.slice(token.start.offset, token.end.offset).replace(/\s+/gu, " ").trim().toLowerCase();
}
