import { findDeliberateLineEnds } from "../../packages/letter/src/line-ends.js";
import { MaskedSource } from "../../packages/letter/src/masked-source.js";
import { readTemplate } from "../../packages/letter/src/template/read-template.js";

/** Some characters of a block. */
export interface MakeSpan {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
  /** Written as CriticMarkup: `{++put in++}`, `{--taken out--}`, `{>>remark<<}`. Only Word and LibreOffice documents can have them. */
  readonly change?: "insertion" | "deletion" | "comment";
}

/** A block of a simple letter. A line end in a text is a line break. */
export type MakeBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: MakeText }
  | { readonly kind: "paragraph" | "quote"; readonly text: MakeText }
  | { readonly kind: "list-item"; readonly level: number; readonly ordered?: boolean; readonly text: MakeText }
  | { readonly kind: "table"; readonly header: boolean; readonly rows: readonly (readonly MakeText[])[] };

export type MakeText = string | readonly MakeSpan[];

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Divides a simple Markdown letter in blocks. Template tags are left as they are. */
export function blocksOfMarkdown(markdown: string): readonly MakeBlock[] {
  const tags = readTemplate(markdown, { path: "x.md", dialects: "auto", lines: false, html: false, from: 0 });
  const silent = new Set(tags.edits.filter(({ as }) => as === "cut").map(({ start, end }) => markdown.slice(start, end)));
  const masked = new MaskedSource(markdown, tags.edits.map((edit) => ({ ...edit, as: "word" as const }))).text;
  const lines = linesOf(markdown);
  const blocks: MakeBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const taken = takeBlock(markdown, masked, lines, at, silent, blocks);
    at += taken;
  }
  return blocks;
}

function linesOf(source: string): readonly Line[] {
  let start = 0;
  return source.split("\n").map((raw) => {
    const line = { text: raw.replace(/\r$/, ""), start };
    start += raw.length + 1;
    return line;
  });
}

const item = /^(\s*)(?:([-*+])|(\d{1,3})[.)])\s+(.*)$/;

/** @returns how many lines it took */
function takeBlock(source: string, masked: string, lines: readonly Line[], at: number, silent: ReadonlySet<string>, blocks: MakeBlock[]): number {
  const line = lines[at]?.text ?? "";
  if (line.trim() === "") return 1;
  if (isSilent(line, silent)) {
    blocks.push({ kind: "paragraph", text: line.trim() });
    return 1;
  }
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading !== null) {
    blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, text: spansOf(heading[2] ?? "") });
    return 1;
  }
  if (line.trimStart().startsWith("|") && /^[\s|:-]+$/.test(lines[at + 1]?.text ?? "")) return takeTable(lines, at, blocks);
  const marked = item.exec(line);
  const quoted = line.startsWith(">");
  let count = 1;
  while (continues(lines[at + count]?.text, quoted, silent)) count++;
  const own = lines.slice(at, at + count);
  const text = spansOf(joined(source, masked, own, (raw, index) => quoted ? raw.replace(/^>\s?/, "") : index === 0 && marked !== null ? marked[4] ?? "" : raw));
  if (marked !== null) blocks.push({ kind: "list-item", level: Math.floor((marked[1]?.length ?? 0) / 2) + 1, ordered: marked[3] !== undefined, text });
  else blocks.push({ kind: quoted ? "quote" : "paragraph", text });
  return count;
}

/** A line with nothing but tags that print nothing. */
function isSilent(line: string, silent: ReadonlySet<string>): boolean {
  let rest = line.trim();
  for (let changed = true; rest !== "" && changed;) {
    changed = false;
    for (const tag of silent) {
      if (!rest.startsWith(tag)) continue;
      rest = rest.slice(tag.length).trim();
      changed = true;
    }
  }
  return rest === "";
}

function continues(line: string | undefined, quoted: boolean, silent: ReadonlySet<string>): boolean {
  if (line === undefined || line.trim() === "" || isSilent(line, silent)) return false;
  if (quoted) return line.startsWith(">");
  return !item.test(line) && !/^(?:#{1,6}\s|>)/.test(line);
}

/** The lines of a paragraph: a line end that its author meant is a line break, another a blank. */
function joined(source: string, masked: string, lines: readonly Line[], strip: (line: string, index: number) => string): string {
  const first = lines[0]?.start ?? 0;
  const last = lines.at(-1);
  const deliberate = findDeliberateLineEnds(masked, paragraphsOf(source));
  return lines.map((line, index) => {
    const text = strip(line.text, index);
    if (line === last || last === undefined) return text.trim();
    const hard = / {2}$|\\$/.test(text);
    return `${text.replace(/ {2,}$|\\$/, "").trim()}${hard || deliberate(Math.max(first, line.start)) ? "\n" : " "}`;
  }).join("");
}

function paragraphsOf(source: string): readonly { start: number; end: number }[] {
  return [...source.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function takeTable(lines: readonly Line[], at: number, blocks: MakeBlock[]): number {
  const rows: MakeText[][] = [];
  let count = 0;
  for (; lines[at + count]?.text.trimStart().startsWith("|") === true; count++) {
    const cells = (lines[at + count]?.text ?? "").trim().replace(/^\||\|$/g, "").split("|");
    if (count !== 1) rows.push(cells.map((cell) => spansOf(cell.trim())));
  }
  blocks.push({ kind: "table", header: rows[0]?.some((cell) => cell.length > 0) ?? false, rows });
  return count;
}

const inline = /\{(\+\+|--|>>)([^{}]+?)(?:\+\+|--|<<)\}|\[([^\]\n]+)\]\(([^)\s]*)\)|\*\*([^*\n]+)\*\*|(?<![\p{L}\p{N}])[*_]([^*_\n]+)[*_](?![\p{L}\p{N}])|\\([\\`*_{}[\]()#+.!|<>-])|&(nbsp|amp|lt|gt|eacute|euml);/gu;
const entities: Readonly<Record<string, string | undefined>> = { nbsp: "\u00a0", amp: "&", lt: "<", gt: ">", eacute: "é", euml: "ë" };

/** Takes links, emphasis, escapes and entities apart; what stands in a template tag is left alone. */
export function spansOf(text: string): readonly MakeSpan[] {
  const tags = readTemplate(text, { path: "x.md", dialects: "auto", lines: false, html: false, from: 0 }).edits;
  const spans: MakeSpan[] = [];
  const add = (span: MakeSpan): void => void (span.text === "" || spans.push(span));
  let from = 0;
  for (const match of text.matchAll(inline)) {
    const inTag = tags.some(({ start, end }) => start < match.index + match[0].length && end > match.index && !(start > match.index && end < match.index + match[0].length));
    if (inTag) continue;
    add({ text: text.slice(from, match.index) });
    const [all, sign, changed = "", label, target, bold, italic, escaped, entity] = match;
    if (sign !== undefined) add({ text: changed, change: sign === "++" ? "insertion" : sign === "--" ? "deletion" : "comment" });
    else if (label !== undefined) add({ text: label, link: target ?? "" });
    else if (bold !== undefined) add({ text: bold, bold: true });
    else if (italic !== undefined) add({ text: italic, italic: true });
    else add({ text: escaped ?? entities[entity ?? ""] ?? all });
    from = match.index + all.length;
  }
  add({ text: text.slice(from) });
  return spans;
}

/** A text as spans. */
export function asSpans(text: MakeText): readonly MakeSpan[] {
  return typeof text === "string" ? [{ text }] : text;
}
