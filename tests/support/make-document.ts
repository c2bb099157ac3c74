import { asSpans, blocksOfMarkdown } from "./markdown-blocks.js";
import { escapeXml } from "./zip-files.js";
import { makeDocx } from "./make-docx.js";
import { makeOdt } from "./make-odt.js";
import { readTemplate } from "../../packages/letter/src/template/read-template.js";
import type { MakeBlock, MakeSpan, MakeText } from "./markdown-blocks.js";

export { makeDocx } from "./make-docx.js";
export { makeOdt } from "./make-odt.js";
export type { MakeBlock, MakeSpan, MakeText } from "./markdown-blocks.js";

/**
 * A letter written as Markdown in another format, so that one example can be tried in all of them.
 * Headings, paragraphs, lists, quotations, tables, links and emphasis are carried over; placeholders and template tags are written
 * as they are. Word and LibreOffice documents are set in Arial 12. A text that is a web page already stays one.
 */
export function documentFromMarkdown(markdown: string, format: "docx" | "odt"): Uint8Array;
export function documentFromMarkdown(markdown: string, format: "html" | "text"): string;
export function documentFromMarkdown(markdown: string, format: "docx" | "odt" | "html" | "text"): Uint8Array | string;
export function documentFromMarkdown(markdown: string, format: "docx" | "odt" | "html" | "text"): Uint8Array | string {
  if (format === "html" && /^\s*<(?:!doctype html|html)[\s>]/i.test(markdown)) return markdown;
  const blocks = blocksOfMarkdown(markdown);
  switch (format) {
    case "docx": return makeDocx(blocks);
    case "odt": return makeOdt(blocks);
    case "html": return htmlOf(blocks);
    case "text": return textOf(blocks);
  }
}

function textOf(blocks: readonly MakeBlock[]): string {
  const plain = (text: MakeText): string => asSpans(text).map(({ text: words, link }) => link === undefined ? words : `${words} (${link})`).join("");
  let number = 0;
  let text = "";
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    number = block.kind === "list-item" && block.ordered === true ? number + 1 : 0;
    if (index > 0) text += block.kind === "list-item" && before?.kind === "list-item" ? "\n" : "\n\n";
    if (block.kind === "table") text += block.rows.map((row) => row.map(plain).join("  ")).join("\n\n");
    else if (block.kind === "list-item") text += `${"  ".repeat(block.level - 1)}${block.ordered === true ? `${number}.` : "-"} ${plain(block.text)}`;
    else text += block.kind === "quote" ? plain(block.text).replace(/^/gm, "> ") : plain(block.text);
  });
  return text;
}

function htmlOf(blocks: readonly MakeBlock[]): string {
  const parts = blocks.map((block, index) => htmlBlock(block, blocks[index - 1], blocks[index + 1]));
  return `<!DOCTYPE html>\n<html lang="nl"><body>\n${parts.join("\n")}\n</body></html>\n`;
}

function htmlBlock(block: MakeBlock, before: MakeBlock | undefined, after: MakeBlock | undefined): string {
  switch (block.kind) {
    case "heading": return `<h${block.level}>${htmlText(block.text)}</h${block.level}>`;
    case "paragraph": return isOnlyTags(block.text) ? htmlText(block.text) : `<p>${htmlText(block.text)}</p>`;
    case "quote": return `<blockquote><p>${htmlText(block.text)}</p></blockquote>`;
    case "list-item": {
      const list = block.ordered === true ? "ol" : "ul";
      const first = before?.kind !== "list-item" || before.level < block.level ? `<${list}>` : "";
      const last = after?.kind !== "list-item" ? `</${list}>`.repeat(block.level) : `</${list}>`.repeat(Math.max(0, block.level - after.level));
      return `${first}<li>${htmlText(block.text)}</li>${last}`;
    }
    case "table": {
      const row = (cells: readonly MakeText[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join("")}</tr>`;
      return `<table>${block.rows.map((cells, index) => row(cells, index === 0 && block.header ? "th" : "td")).join("")}</table>`;
    }
  }
}

/** Tags that print nothing stand between the blocks, as in a template that a person writes. */
function isOnlyTags(text: MakeText): boolean {
  const words = asSpans(text).map((span) => span.text).join("");
  const { edits } = readTemplate(words, { path: "x.html", dialects: "auto", lines: false, html: false, from: 0 });
  return edits.length > 0 && edits.every(({ as }) => as === "cut") && edits.reduce((length, { start, end }) => length + end - start, 0) === words.length;
}

function htmlText(text: MakeText): string {
  return asSpans(text).map((span) => {
    const words = htmlWords(span);
    if (span.link !== undefined) return `<a href="${span.link.replaceAll("\"", "&quot;")}">${words}</a>`;
    return span.bold === true ? `<strong>${words}</strong>` : span.italic === true ? `<em>${words}</em>` : words;
  }).join("");
}

/** Escapes all but the template tags. */
function htmlWords({ text }: MakeSpan): string {
  const { edits } = readTemplate(text, { path: "x.html", dialects: "auto", lines: false, html: false, from: 0 });
  const escaped = (words: string): string => escapeXml(words).replaceAll("&quot;", "\"").replaceAll("\n", "<br>");
  let from = 0;
  let html = "";
  for (const { start, end } of edits) {
    html += escaped(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return html + escaped(text.slice(from));
}
