import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { BlockShape, LetterWriter } from "../letter-writer.js";
import { styleInside } from "../style/printed-style.js";
import type { StyledPoint } from "../style/printed-style.js";
import type { Styler } from "../style/styler.js";
import type { Arm } from "../template/pair-blocks.js";
import type { FieldTag } from "../template/read-template.js";
import { holdsField } from "../text-format-reader.js";
import { addressesIn } from "./markdown-addresses.js";
import type { WrittenAddress } from "./markdown-addresses.js";
import { MarkdownContainers } from "./markdown-containers.js";
import type { MarkdownEvent, MarkdownToken } from "./markdown-events.js";
import type { MarkdownHtml } from "./markdown-html.js";
import type { MarkdownOutline } from "./markdown-outline.js";

/** What the writing of a Markdown letter needs. */
export interface MarkdownInput {
  readonly writer: LetterWriter;
  /** What was parsed: the masked source, some signs of which may be neutralised; offsets are the same. */
  readonly text: string;
  readonly outline: MarkdownOutline;
  readonly styler: Styler;
  readonly deliberate: (offset: number) => boolean;
  readonly fields: readonly FieldTag[];
  readonly found: { readonly fields: FieldTag[]; readonly arms: Arm[] };
  /** Loaded only when the letter holds HTML. */
  readonly html?: { readonly MarkdownHtml: typeof MarkdownHtml };
}

/** Tokens that hold nothing that the reader sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  "image", "resource", "reference", "definition", "gfmFootnoteCall", "gfmFootnoteDefinitionLabel", "taskListCheck", "codeFencedFence",
  "tableDelimiterRow", "blockQuotePrefix", "thematicBreak", "htmlFlow", "htmlText",
]);

const EMPHASIS: ReadonlyMap<string, string> = new Map([["strong", "strong"], ["emphasis", "em"], ["strikethrough", "del"]]);

/** Writes the text of a Markdown letter from the events of the parser. */
export function writeMarkdown(events: readonly MarkdownEvent[], input: MarkdownInput): void {
  new MarkdownWalk(input).walk(events);
}

class MarkdownWalk {
  readonly #input: MarkdownInput;
  readonly #writer: LetterWriter;
  readonly #containers: MarkdownContainers;
  readonly #html: MarkdownHtml | undefined;
  /** Styles from the outside in; the last is that of the text that comes. */
  readonly #styles: StyledPoint[];
  #unseen = 0;
  #words: { readonly start: number; end: number } | undefined;
  /** How many links are open. */
  #links = 0;
  #hardBreak: number | undefined;
  #table = { group: 0, row: -1, column: 0 };

  constructor(input: MarkdownInput) {
    this.#input = input;
    this.#writer = input.writer;
    this.#containers = new MarkdownContainers(input.writer, input.text);
    const body = styleInside(input.styler, { element: undefined, computed: input.styler.root.computed }, ["html", "body"]);
    this.#styles = [body];
    this.#html = input.html === undefined ? undefined : new input.html.MarkdownHtml(input, this.#styles);
  }

  walk(events: readonly MarkdownEvent[]): void {
    for (const [event, token] of events) {
      if (token.type === "data" && this.#unseen === 0) {
        if (event === "enter") this.#addWords(token.start.offset, token.end.offset);
        continue;
      }
      this.#flushWords();
      if (event === "enter") this.#enter(token);
      else this.#exit(token);
    }
  }

  /** The parser cuts words at every sign that might have meant something; addresses need them whole. */
  #addWords(start: number, end: number): void {
    if (this.#words?.end === start) this.#words.end = end;
    else {
      this.#flushWords();
      this.#words = { start, end };
    }
  }

  #flushWords(): void {
    const words = this.#words;
    this.#words = undefined;
    if (words !== undefined && this.#writer.inBlock) this.#writeSeen(() => this.#writeWords(words.start, words.end));
  }

  #enter(token: MarkdownToken): void {
    if (this.#unseen > 0 || UNSEEN.has(token.type)) {
      if (this.#unseen === 0) this.#enterHtml(token);
      if (UNSEEN.has(token.type)) this.#unseen += 1;
      return;
    }
    if (this.#containers.enter(token) || this.#enterBlock(token)) return;
    const { type } = token;
    const emphasis = EMPHASIS.get(type);
    if (emphasis !== undefined) this.#push([emphasis]);
    else if (type === "link") this.#openLink(this.#input.outline.targets.get(token));
    else this.#enterText(token);
  }

  #enterHtml(token: MarkdownToken): void {
    if (token.type === "htmlFlow") this.#html?.block(token, this.#containers.shape(token.start.offset));
    else if (token.type === "htmlText") this.#html?.inline(token);
  }

  #exit(token: MarkdownToken): void {
    const { type } = token;
    if (UNSEEN.has(type)) {
      this.#unseen -= 1;
      return;
    }
    if (this.#unseen > 0) return;
    this.#containers.exit(token);
    if (EMPHASIS.has(type)) this.#styles.pop();
    else if (type === "link") this.#closeLink();
    else if (BLOCKS.has(type)) this.#closeBlock(token);
  }

  #enterBlock(token: MarkdownToken): boolean {
    const { start } = token;
    const type: string = token.type;
    if (type === "paragraph") this.#openShape(this.#containers.shape(start.offset));
    else if (type === "atxHeading" || type === "setextHeading") this.#openHeading(token);
    else if (type === "codeFenced") this.#open({ ...this.#containers.outer(), kind: "code" }, start.offset, ["pre"]);
    else if (type === "table") this.#table = { group: this.#writer.newGroup(), row: -1, column: 0 };
    else if (type === "tableRow") this.#table = { ...this.#table, row: this.#table.row + 1, column: 0 };
    else if (type === "tableHeader" || type === "tableData") {
      const { group, row, column } = this.#table;
      const header = type === "tableHeader";
      const shape: BlockShape = { ...this.#containers.outer(), kind: "table-cell", row, column, group, ...(header ? { headerCell: true } : {}) };
      this.#open(shape, start.offset, ["table", "tr", header ? "th" : "td"]);
      this.#table.column += 1;
    } else return false;
    return true;
  }

  #openHeading(token: MarkdownToken): void {
    const written = this.#input.text.slice(token.start.offset, token.end.offset);
    const level = token.type === "atxHeading" ? /^#{1,6}/u.exec(written)?.[0].length ?? 1 : written.trimEnd().endsWith("=") ? 1 : 2;
    const { start } = this.#containers.shape(token.start.offset);
    this.#open({ ...this.#containers.outer(), kind: "heading", level }, start, [`h${level}`]);
  }

  #openShape({ shape, start }: { readonly shape: BlockShape; readonly start: number }): void {
    const inner = shape.kind === "list-item" ? ["ul", "li"] : ["p"];
    this.#open(shape, start, shape.quoted ? ["blockquote", ...inner] : inner);
  }

  #open(shape: BlockShape, start: number, elements: readonly string[]): void {
    this.#writer.openBlock(shape, start);
    this.#push(elements);
  }

  #closeBlock(token: MarkdownToken): void {
    this.#html?.endInline();
    this.#styles.length = 1;
    if (this.#writer.inBlock) this.#writer.closeBlock(token.end.offset);
  }

  #push(elements: readonly string[]): void {
    const outer = this.#styles.at(-1);
    if (outer !== undefined) this.#styles.push(styleInside(this.#input.styler, outer, elements));
  }

  #openLink(range: { readonly start: number; readonly end: number } | undefined): void {
    const pieces = range === undefined ? [] : this.#writer.mask.pieces(range.start, range.end);
    const target = pieces.map(({ start, end }) => this.#writer.mask.source.slice(start, end)).join("");
    this.#links += 1;
    this.#writer.openLink(target.replaceAll("&amp;", "&"), pieces.some(({ start, end }) => holdsField(this.#input.fields, start, end)));
  }

  #closeLink(): void {
    this.#links -= 1;
    this.#writer.closeLink();
  }

  #enterText({ type, start: { offset: start }, end: { offset: end } }: MarkdownToken): void {
    if (!this.#writer.inBlock) return;
    if (type === "codeTextData") this.#writeSeen(() => this.#writer.write(start, end));
    else if (type === "codeFlowValue") this.#writeSeen(() => this.#writer.writeVerbatim(start, end));
    else if (type === "characterEscape") this.#writeSeen(() => this.#writer.writeAtom(this.#input.text.slice(start + 1, end), start, end));
    else if (type === "characterReference") this.#writeSeen(() => this.#writeReference(start, end));
    else if (type === "autolinkProtocol" || type === "autolinkEmail") {
      this.#writeSeen(() => this.#writeAddress({ start, end, isMail: type === "autolinkEmail" }));
    } else if (type === "hardBreakTrailing" || type === "hardBreakEscape") this.#hardBreak = start;
    else if (type === "lineEnding") this.#lineEnding(start, end);
  }

  /** Writes in the style of the place, unless nothing is seen there. */
  #writeSeen(write: () => void): void {
    const style = this.#styles.at(-1)?.computed ?? {};
    if (style.invisible === true || style.size === 0 || this.#html?.hidden === true) return;
    this.#writer.style = this.#input.styler.textStyle(style);
    write();
  }

  #writeReference(start: number, end: number): void {
    const value = decodeReference(this.#input.text.slice(start + 1, end - 1));
    if (/^[ \t\n\r\f]+$/u.test(value)) this.#writer.blank(" ", start, end);
    else this.#writer.writeAtom(value, start, end);
  }

  /** Words, and the addresses among them, which are links unless they stand in one. */
  #writeWords(start: number, end: number): void {
    const addresses = this.#links > 0 ? [] : addressesIn(this.#input.text, start, end);
    let from = start;
    for (const address of addresses) {
      this.#writer.write(from, address.start);
      this.#writeAddress(address);
      from = address.end;
    }
    this.#writer.write(from, end);
  }

  #writeAddress({ start, end, isMail }: WrittenAddress): void {
    const pieces = this.#writer.mask.pieces(start, end);
    const written = pieces.map((piece) => this.#writer.mask.source.slice(piece.start, piece.end)).join("");
    const target = isMail ? `mailto:${written}` : written.toLowerCase().startsWith("www.") ? `http://${written}` : written;
    this.#writer.openLink(target, pieces.some((piece) => holdsField(this.#input.fields, piece.start, piece.end)));
    this.#writer.writeVerbatim(start, end);
    this.#writer.closeLink();
  }

  #lineEnding(start: number, end: number): void {
    const hard = this.#hardBreak;
    this.#hardBreak = undefined;
    const inCode = this.#writer.kind === "code";
    if (hard !== undefined) this.#writer.blank("\n", hard, end);
    else if (inCode) this.#writer.blank("\n", start, end);
    else this.#writer.blank(this.#input.deliberate(start) ? "\n" : " ", start, end, "weak");
  }
}

const BLOCKS: ReadonlySet<string> = new Set(["paragraph", "atxHeading", "setextHeading", "codeFenced", "tableHeader", "tableData"]);
/** The character that `&name;`, `&#8217;` or `&#x2019;` stands for. */
function decodeReference(reference: string): string {
  if (!reference.startsWith("#")) return decodeNamedCharacterReference(reference) || `&${reference};`;
  const isHex = /^#x/iu.test(reference);
  const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}
