import type { BlockShape } from "../letter-writer.js";
import type { StyledPoint } from "../style/printed-style.js";
import { holdsField } from "../text-format-reader.js";
import type { MarkdownToken } from "./markdown-events.js";
import { isKnownElement, parseHtml } from "./html-tree.js";
import type { HtmlElement } from "./html-tree.js";
import { walkHtml } from "./html-walk.js";
import type { MarkdownInput } from "./markdown-writer.js";

interface InlineElement {
  readonly name: string;
  readonly isLink: boolean;
  readonly isHidden: boolean;
  /** How many styles were open before it. */
  readonly styles: number;
}

const VOID_ELEMENTS: ReadonlySet<string> = new Set(["img", "input", "wbr", "hr", "br", "meta", "link", "col", "area", "base"]);
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "title", "template"]);

/** HTML inside Markdown: blocks go to the HTML reader, inline tags style the text between them. */
export class MarkdownHtml {
  readonly #input: MarkdownInput;
  readonly #styles: StyledPoint[];
  #open: InlineElement[] = [];

  constructor(input: MarkdownInput, styles: StyledPoint[]) {
    this.#input = input;
    this.#styles = styles;
  }

  /** Text inside an inline element that is not shown. */
  get hidden(): boolean {
    return this.#open.some(({ isHidden }) => isHidden);
  }

  /** An HTML block. Container signs on its further lines are no part of it. */
  block(token: MarkdownToken, { shape }: { readonly shape: BlockShape }): void {
    const { writer, text, styler, fields, found } = this.#input;
    const start = token.start.offset;
    const html = text.slice(start, token.end.offset);
    const signs = shape.quoted ? [...html.matchAll(QUOTE_SIGNS)].map(({ 0: sign, index }) => ({ start: index + 1, end: index + sign.length })) : [];
    const parsed = shape.quoted ? html.replace(QUOTE_SIGNS, (sign) => `\n${" ".repeat(sign.length - 1)}`) : html;
    const computed = this.#styles.at(-1)?.computed ?? {};
    const inSource = signs.map((sign) => ({ start: start + sign.start, end: start + sign.end }));
    walkHtml(parseHtml(parsed), { writer, styler, computed, shape, offset: start, unknownIsText: true, signs: inSource, fields, found });
    if (writer.inBlock) writer.closeBlock(token.end.offset);
  }

  /** One inline tag. */
  inline(token: MarkdownToken): void {
    const { writer, text, styler } = this.#input;
    const start = token.start.offset;
    const end = token.end.offset;
    const tag = text.slice(start, end);
    const name = /^<\/?([a-z][a-z0-9:-]*)/iu.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined || !writer.inBlock) return;
    if (!isKnownElement(name)) {
      const { computed } = this.#styles.at(-1) ?? { computed: {} };
      writer.style = styler.textStyle(computed);
      writer.write(start, end);
    } else if (name === "br") writer.blank("\n", start, end);
    else if (tag.startsWith("</")) this.#close(name);
    else if (!VOID_ELEMENTS.has(name) && !tag.endsWith("/>")) this.#openElement(name, tag, start);
  }

  /** Inline elements end with their paragraph. */
  endInline(): void {
    for (const { isLink } of this.#open) if (isLink) this.#input.writer.closeLink();
    this.#open = [];
  }

  #openElement(name: string, tag: string, start: number): void {
    const element = parseHtml(tag).children[0];
    const outer = this.#styles.at(-1);
    if (element === undefined || outer === undefined) return;
    const { computed, display } = this.#input.styler.styleOf(element, outer.computed);
    const href = name === "a" ? element.attributes.get("href") : undefined;
    const isHidden = display === "none" || UNSEEN.has(name) || element.attributes.has("hidden");
    this.#open.push({ name, isLink: href !== undefined, isHidden, styles: this.#styles.length });
    this.#styles.push({ element, computed });
    if (href !== undefined) this.#openLink(element, start);
  }

  #openLink({ attributes }: HtmlElement, start: number): void {
    const href = attributes.get("href");
    if (href === undefined) return;
    const { writer, fields } = this.#input;
    const pieces = writer.mask.pieces(start + href.start, start + href.end);
    const dynamic = pieces.some((piece) => holdsField(fields, piece.start, piece.end));
    const written = pieces.map((piece) => writer.mask.source.slice(piece.start, piece.end)).join("");
    writer.openLink(dynamic ? written : href.value, dynamic);
  }

  #close(name: string): void {
    const at = this.#open.findLastIndex((element) => element.name === name);
    const element = this.#open[at];
    if (element === undefined) return;
    for (const inner of this.#open.splice(at)) if (inner.isLink) this.#input.writer.closeLink();
    this.#styles.length = element.styles;
  }
}

/** The signs at the start of the further lines of an HTML block in a quotation. */
const QUOTE_SIGNS = /\n[ \t]*(?:>[ \t]?)+/gu;
