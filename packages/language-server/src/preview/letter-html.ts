import type { Block, Letter, TextRange } from "@brieftoets/letter";
import type { Finding } from "@brieftoets/rules";
import { exampleValue } from "@brieftoets/rules/editor";
import { printedRanges, type VariantChoices } from "./letter-variants.js";

/** How a letter is shown. */
export interface LetterHtmlOptions {
  readonly findings: readonly Finding[];
  readonly choices: VariantChoices;
  /** Fill placeholders with example data; otherwise they stand as written. */
  readonly fill: boolean;
}

/** The letter as its reader sees it, as HTML without scripts, styles, links or images; every text is escaped. Marks carry the number of their finding. */
export function letterHtml(letter: Letter, options: LetterHtmlOptions): string {
  const printed = printedRanges(letter, options.choices);
  const findings = options.findings.map((finding, index) => ({ finding, index })).filter(({ finding }) => !finding.suppressed && finding.quote !== undefined);
  const marks = findings.sort((a, b) => a.finding.range.start - b.finding.range.start);
  const writer = new BlockWriter();
  for (const block of letter.blocks) {
    const html = printed.flatMap(({ start, end }) => {
      const range = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
      return range.start < range.end ? [inlineHtml(letter, range, marks, options.fill)] : [];
    }).join("");
    if (html.trim()) writer.add(block, html);
  }
  return writer.end();
}

/** Puts list items in a list and cells in a table. */
class BlockWriter {
  #html = "";
  #open: { readonly tag: string; readonly group: number | undefined; readonly row: number | undefined } | undefined;

  add(block: Block, html: string): void {
    const wrapper = block.kind === "list-item" ? (/\w/.test(block.marker ?? "") ? "ol" : "ul") : block.kind === "table-cell" ? "table" : undefined;
    if (this.#open && (this.#open.tag !== wrapper || this.#open.group !== block.group)) this.#close();
    if (wrapper && !this.#open) this.#begin(wrapper, block);
    if (wrapper === "table" && this.#open && this.#open.row !== block.row) {
      this.#html += "</tr><tr>";
      this.#open = { ...this.#open, row: block.row };
    }
    this.#html += elementOf(block, html);
  }

  end(): string {
    this.#close();
    return this.#html;
  }

  #begin(tag: string, block: Block): void {
    this.#html += tag === "table" ? "<table><tr>" : `<${tag}>`;
    this.#open = { tag, group: block.group, row: block.row };
  }

  #close(): void {
    if (this.#open) this.#html += this.#open.tag === "table" ? "</tr></table>" : `</${this.#open.tag}>`;
    this.#open = undefined;
  }
}

function elementOf(block: Block, html: string): string {
  const tag = block.kind === "list-item" ? "li" : block.kind === "table-cell" ? (block.headerCell ? "th" : "td") : block.kind === "heading" ? `h${Math.min(Math.max(block.level ?? 1, 1), 6)}` : "p";
  const inner = `<${tag}${block.region === "body" ? "" : ' class="aside"'}>${html}</${tag}>`;
  return block.quoted ? `<blockquote>${inner}</blockquote>` : inner;
}

interface Mark {
  readonly finding: Finding;
  readonly index: number;
}

/** Cuts a range at the ends of marks and placeholders, and writes each piece. */
function inlineHtml(letter: Letter, range: TextRange, marks: readonly Mark[], fill: boolean): string {
  const overlaps = ({ start, end }: TextRange): boolean => start < range.end && end > range.start;
  const here = marks.filter(({ finding }) => overlaps(finding.range));
  const fields = letter.placeholders.filter(overlaps);
  const ends = [...here.flatMap(({ finding: { range: r } }) => [r.start, r.end]), ...fields.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set([range.start, ...ends.filter((at) => at > range.start && at < range.end), range.end])].sort((a, b) => a - b);
  let html = "";
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const field = fields.find((one) => one.start <= start && one.end >= end);
    const inside = field && start !== Math.max(field.start, range.start) && fill ? "" : field && fill ? exampleValue(field.name) : letter.text.slice(start, end);
    const text = escapeHtml(inside).replaceAll("\n", "<br>");
    const mark = here.find(({ finding: { range: r } }) => r.start <= start && r.end >= end);
    html += wrapMark(field ? `<span class="field">${text}</span>` : text, mark);
  }
  return html;
}

function wrapMark(html: string, mark: Mark | undefined): string {
  if (!mark || html === "") return html;
  const { finding: { severity, message }, index } = mark;
  return `<mark class="${severity}" data-finding="${index}" tabindex="0" title="${escapeHtml(message)}">${html}</mark>`;
}

/** Text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
