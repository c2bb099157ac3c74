import type { BlockShape, LetterWriter } from "../letter-writer.js";
import type { TextRange } from "../letter.js";
import type { ComputedStyle } from "../style/computed-style.js";
import type { ElementStyle, Styler } from "../style/styler.js";
import type { Arm } from "../template/pair-blocks.js";
import type { FieldTag } from "../template/read-template.js";
import { holdsField } from "../text-format-reader.js";
import { ListNumbers } from "./html-lists.js";
import { dataCells } from "./html-tables.js";
import type { CellPlace } from "./html-tables.js";
import { readTemplateAttributes } from "./html-template-attributes.js";
import { isElement, isKnownElement } from "./html-tree.js";
import type { HtmlElement, HtmlText } from "./html-tree.js";

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  "head title script style template svg select datalist iframe audio video canvas object noembed noframes map meta link base".split(" "),
);

/** Where a walk starts, and what it adds to. */
export interface HtmlWalkInput {
  readonly writer: LetterWriter;
  readonly styler: Styler;
  readonly computed: ComputedStyle;
  /** What text is that stands in no block of its own. */
  readonly shape: BlockShape;
  /** Offset of the parsed text in the masked source. */
  readonly offset: number;
  /** Elements that HTML does not have are words that the reader sees. */
  readonly unknownIsText: boolean;
  /** Signs of quotations around this HTML, at the start of its lines (offsets in the masked source): no text. */
  readonly signs: readonly TextRange[];
  readonly fields: readonly FieldTag[];
  /** Fields and conditions in attributes are added to these. */
  readonly found: { readonly fields: FieldTag[]; readonly arms: Arm[] };
}

interface Frame {
  readonly element: HtmlElement;
  readonly shape: BlockShape;
  readonly computed: ComputedStyle;
  readonly preserved: boolean;
  readonly list?: ListNumbers;
  readonly cells?: ReadonlyMap<HtmlElement, CellPlace>;
  /** The list item whose marker stands before the first text. */
  readonly item?: { readonly marker: string; used: boolean };
  readonly isBlock: boolean;
  readonly isLink: boolean;
  next: number;
}

/** Writes what a reader sees of a tree of elements; no recursion, so that depth costs nothing. */
export function walkHtml(root: HtmlElement, input: HtmlWalkInput): void {
  new HtmlWalk(input).walk(root);
}

class HtmlWalk {
  readonly #input: HtmlWalkInput;
  readonly #writer: LetterWriter;
  readonly #stack: Frame[] = [];
  /** Index of the first container sign that was not passed yet. */
  #sign = 0;

  constructor(input: HtmlWalkInput) {
    this.#input = input;
    this.#writer = input.writer;
  }

  walk(root: HtmlElement): void {
    const { shape, computed } = this.#input;
    this.#stack.push({ element: root, shape, computed, preserved: false, isBlock: true, isLink: false, next: 0 });
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      const node = frame.element.nodes[frame.next];
      frame.next += 1;
      if (node === undefined) this.#leave(frame);
      else if (isElement(node)) this.#enter(node, frame);
      else this.#text(node, frame);
    }
  }

  #at(offset: number): number {
    return this.#input.offset + offset;
  }

  #enter(element: HtmlElement, outer: Frame): void {
    const { name } = element;
    if (name === "br") {
      this.#writer.blank("\n", this.#at(element.start), this.#at(element.end));
      return;
    }
    if (UNSEEN_ELEMENTS.has(name) || element.attributes.has("hidden")) return;
    if (this.#input.unknownIsText && !isKnownElement(name)) this.#text({ start: element.start, end: element.contentStart }, outer);
    const style = this.#input.styler.styleOf(element, outer.computed);
    if (style.display === "none") return;
    const printed = readTemplateAttributes(element, { offset: this.#input.offset, mask: this.#writer.mask, found: this.#input.found });
    if (printed === "nothing") return;
    const frame = this.#frameOf(element, outer, style);
    this.#stack.push(frame);
    if (frame.isBlock) this.#openBlock(frame, element.start);
    if (name === "q") this.#quotationMark("“", element.start, element.contentStart, frame);
    if (frame.isLink) this.#openLink(element);
    if (printed === undefined) return;
    frame.next = element.nodes.length;
    if (printed.end > printed.start) this.#verbatim(printed, frame);
  }

  #frameOf(element: HtmlElement, outer: Frame, style: ElementStyle): Frame {
    const { name } = element;
    const isList = name === "ul" || name === "ol" || name === "menu" || name === "dir";
    const item = name === "li" ? { marker: this.#listAround(outer)?.marker(element) ?? "•", used: false } : outer.item;
    const list = isList ? new ListNumbers(element, this.#writer.newGroup(), (this.#listAround(outer)?.depth ?? 0) + 1) : outer.list;
    const cells = name === "table" ? this.#cellsOf(element) : outer.cells;
    return {
      element,
      shape: this.#shapeOf(element, outer, style.computed),
      computed: style.computed,
      preserved: outer.preserved || name === "pre" || name === "textarea",
      isBlock: style.display === undefined ? BLOCK_ELEMENTS.has(name) : BLOCK_ELEMENTS.has(name) ? style.display !== "inline" : style.display === "block",
      isLink: name === "a" && element.attributes.has("href"),
      next: 0,
      ...(list === undefined ? {} : { list }),
      ...(cells === undefined ? {} : { cells }),
      ...(item === undefined ? {} : { item }),
    };
  }

  #listAround(frame: Frame): ListNumbers | undefined {
    return frame.list;
  }

  #cellsOf(table: HtmlElement): ReadonlyMap<HtmlElement, CellPlace> {
    const cells = dataCells(table) ?? new Map<HtmlElement, CellPlace>();
    if (cells.size > 0) this.#groups.set(cells, this.#writer.newGroup());
    return cells;
  }

  readonly #groups = new Map<ReadonlyMap<HtmlElement, CellPlace>, number>();

  #shapeOf(element: HtmlElement, outer: Frame, computed: ComputedStyle): BlockShape {
    const { name } = element;
    const { region, quoted } = outer.shape;
    const base = { region, quoted: quoted || name === "blockquote", ...(computed.lang === undefined ? {} : { lang: computed.lang }) };
    const heading = /^h([1-6])$/u.exec(name);
    if (heading !== null) return { ...base, kind: "heading", level: Number(heading[1]) };
    if (name === "li") return { ...base, kind: "list-item", level: outer.list?.depth ?? 1, group: outer.list?.group ?? this.#writer.newGroup() };
    const cell = outer.cells?.get(element);
    if (cell !== undefined && outer.cells !== undefined) {
      const group = this.#groups.get(outer.cells) ?? 0;
      return { ...base, kind: "table-cell", row: cell.row, column: cell.column, group, ...(cell.header ? { headerCell: true } : {}) };
    }
    if (name === "caption" || name === "figcaption") return { ...base, kind: "caption" };
    if (name === "table" || name === "td" || name === "th") return { ...base, kind: "paragraph" };
    if (name === "pre" && element.children[0]?.name === "code") return { ...base, kind: "code" };
    return { ...outer.shape, ...base };
  }

  #leave(frame: Frame): void {
    this.#stack.pop();
    const { element } = frame;
    if (element.name === "q") this.#quotationMark("”", element.contentEnd, element.end, frame);
    if (frame.isLink) this.#writer.closeLink();
    if (frame.isBlock && this.#writer.inBlock) this.#writer.closeBlock(this.#at(element.end));
  }

  #openBlock(frame: Frame, start: number): void {
    const { shape, item } = frame;
    const marked = item !== undefined && !item.used && shape.kind === "list-item" ? { ...shape, marker: item.marker } : shape;
    this.#writer.openBlock(marked, this.#at(start));
  }

  #openLink({ attributes }: HtmlElement): void {
    const href = attributes.get("href");
    if (href === undefined) return;
    const ranges = this.#writer.mask.pieces(this.#at(href.start), this.#at(href.end));
    const dynamic = ranges.some(({ start, end }) => holdsField(this.#input.fields, start, end));
    const target = dynamic ? ranges.map(({ start, end }) => this.#writer.mask.source.slice(start, end)).join("") : href.value;
    this.#writer.openLink(target.trim(), dynamic);
  }

  #text(text: HtmlText, frame: Frame): void {
    const { computed } = frame;
    if (computed.invisible === true || computed.size === 0) return;
    const start = this.#at(text.start);
    const end = this.#at(text.end);
    if (!this.#writer.inBlock) {
      const shows = text.value === undefined ? this.#writer.mask.text.slice(start, end).search(/[^ \t-\r]/u) : 0;
      if (shows < 0) return;
      this.#openBlock(frame, frame.preserved ? text.start : text.start + shows);
    }
    this.#writer.style = this.#input.styler.textStyle(computed);
    if (text.value !== undefined) this.#entity(text.value, start, end, frame);
    else if (frame.preserved) this.#preservedLines(start, end);
    else this.#writeAround(start, end);
    if (frame.item !== undefined && this.#writer.hasText) frame.item.used = true;
  }

  /** Writes a range without the container signs in it. */
  #writeAround(start: number, end: number): void {
    const { signs } = this.#input;
    let from = start;
    for (let sign = signs[this.#sign]; sign !== undefined && sign.start < end; sign = signs[this.#sign]) {
      if (sign.start >= from) this.#writer.write(from, sign.start);
      from = Math.max(from, sign.end);
      this.#sign += 1;
    }
    this.#writer.write(from, end);
  }

  #entity(value: string, start: number, end: number, frame: Frame): void {
    if (!/^[ \t\n\f\r]+$/u.test(value)) this.#writer.writeAtom(value, start, end);
    else this.#writer.blank(frame.preserved && value.includes("\n") ? "\n" : " ", start, end);
  }

  #preservedLines(start: number, end: number): void {
    const masked = this.#writer.mask.text;
    for (let at = start; at < end; ) {
      const found = masked.indexOf("\n", at);
      const lineEnd = found < 0 || found > end ? end : found;
      const textEnd = masked.charAt(lineEnd - 1) === "\r" && lineEnd > at ? lineEnd - 1 : lineEnd;
      if (/\S/u.test(masked.slice(at, textEnd))) {
        if (!this.#writer.inBlock) return;
        this.#writer.writeVerbatim(at, textEnd);
      }
      if (lineEnd < end) this.#writer.blank("\n", textEnd, lineEnd + 1);
      at = lineEnd + 1;
    }
  }

  #quotationMark(mark: string, start: number, end: number, frame: Frame): void {
    if (end <= start || frame.computed.invisible === true || frame.computed.size === 0) return;
    if (!this.#writer.inBlock) this.#openBlock(frame, start);
    this.#writer.style = this.#input.styler.textStyle(frame.computed);
    this.#writer.writeAtom(mark, this.#at(start), this.#at(end));
  }

  /** A field that an attribute prints in place of the content. */
  #verbatim(range: HtmlText, frame: Frame): void {
    if (!this.#writer.inBlock) this.#openBlock(frame, frame.element.start);
    this.#writer.style = this.#input.styler.textStyle(frame.computed);
    this.#writer.writeVerbatim(this.#at(range.start), this.#at(range.end));
  }
}
