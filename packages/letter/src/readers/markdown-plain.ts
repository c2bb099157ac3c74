import type { TextRange } from "../letter.js";

/** A part of a Markdown text; `plain`: one paragraph of words alone. */
export interface MarkdownPart extends TextRange {
  readonly plain: boolean;
}

/** With one of these an empty line need not end what stands before it, or a link can have its address anywhere in the text. */
const REACHES_FAR = /<|`{3}|~{3}|\]:/;
/** Lines that begin with a letter, hold no sign that can be markup and no blank at their end; then an empty line or the end. */
const LINE = "\\p{L}(?:[^\\u0000-\\u001f&*[\\\\\\]_`~|]*[^\\u0000-\\u0020&*[\\\\\\]_`~|])?";
const PARAGRAPH = new RegExp(`${LINE}(?:\\n${LINE})*(?=\\n\\n|\\n?$)`, "uy");

/** Most paragraphs of a letter are words and nothing else. The parser need not look at those: what it would say of them is known. */
export function partsOf(text: string, from = 0): readonly MarkdownPart[] {
  if (REACHES_FAR.test(text)) return [{ start: from, end: text.length, plain: false }];
  const parts: MarkdownPart[] = [];
  let done = from;
  for (let at = from; at < text.length; ) {
    PARAGRAPH.lastIndex = at;
    if (PARAGRAPH.test(text)) {
      if (at > done) parts.push({ start: done, end: at, plain: false });
      done = PARAGRAPH.lastIndex;
      parts.push({ start: at, end: done, plain: true });
    }
    const gap = text.indexOf("\n\n", Math.max(at, done));
    if (gap < 0) break;
    at = gap + 2;
    while (text.charAt(at) === "\n") at += 1;
  }
  if (done < text.length) parts.push({ start: done, end: text.length, plain: false });
  return parts.filter((part) => part.plain || text.slice(part.start, part.end).trim() !== "");
}
