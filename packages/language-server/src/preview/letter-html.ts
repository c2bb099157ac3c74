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
  const ends = [...marks.flatMap(({ finding: { range: r } }) => [r.start, r.end]), ...fields.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set([range.start, ...ends.filter((at) => at > range.start && at < range.end), range.end])].sort((a, b) => a - b);
  let html = "";
  for (const [i, start] of cuts.entries()) {
    html += marks.filter(({ finding: { range: r } }) => r.start === start && r.end === start).map((mark) => markOf([mark], "")).join("");
    const end = cuts[i + 1];
    if (end === undefined) break;
    const field = fields.find((one) => one.start <= start && one.end >= end);
    const inside = field && start !== Math.max(field.start, range.start) && fill ? "" : field && fill ? exampleValue(field.name) : letter.text.slice(start, end);
    const text = escapeHtml(inside).replaceAll("\n", "<br>");
    const around = here.filter(({ finding: { range: r } }) => r.start <= start && r.end >= end);
    const shown = field ? `<span class="field">${text}</span>` : text;
    html += around.length > 0 && shown !== "" ? markOf(around, shown) : shown;
  }
  return html;
}

/** What does not stand in the text, as a note in the margin, has a mark without text. Where findings overlap, the mark is as heavy as the worst of them, and jumps to the one that is nearest around it. */
function markOf(around: readonly Mark[], html: string): string {
  const length = ({ finding: { range } }: Mark): number => range.end - range.start;
  const marks = [...around].sort((a, b) => length(a) - length(b));
  const severity = (["error", "warning", "info"] as const).find((one) => marks.some(({ finding }) => finding.severity === one));
  const title = escapeHtml(marks.map(({ finding }) => finding.message).join(" · "));
  return `<mark class="${severity}" data-finding="${marks.map(({ index }) => index).join(" ")}" tabindex="0" title="${title}"${html === "" ? ` aria-label="${title}"` : ""}>${html}</mark>`;
}

/** Text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
