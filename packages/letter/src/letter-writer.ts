import type { Block, Link, StyledRun, TextStyle } from "./letter.js";
import type { MaskedSource } from "./masked-source.js";
import { SourceMap } from "./source-map.js";

/** What a reader knows of a block before its text comes. */
export type BlockShape = Omit<Block, "start" | "end" | "source">;

interface OpenLink {
  readonly target: string;
  readonly dynamic: boolean;
  start: number | undefined;
  /** It has had text, in a block that is closed now. */
  used: boolean;
}

interface PendingBlank {
  readonly text: " " | "\n";
  /** A line end of the source that may be no line end for the reader: beside a true one it does not count. */
  readonly weak: boolean;
  readonly style: TextStyle | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the text of a letter from a reader, in order, and keeps the account: blocks, lines, links, styles and the way back to the source.
 * Every offset that goes in is an offset in the masked source. Blanks are collapsed, blocks without text are dropped.
 */
export class LetterWriter {
  readonly map = new SourceMap();
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly runs: StyledRun[] = [];
  /** The style of the text that comes; undefined when nothing is known of it. */
  style: TextStyle | undefined;
  readonly mask: MaskedSource;
  readonly #done: string[] = [];
  #doneLength = 0;
  /** Text of the open block: kept apart, so that a long letter is not copied for every block. */
  #text = "";
  #shape: BlockShape | undefined;
  #blockStart: number | undefined;
  #sourceStart = 0;
  #pending: PendingBlank | undefined;
  #openLinks: OpenLink[] = [];
  #lastGroup = 0;

  constructor(mask: MaskedSource) {
    this.mask = mask;
  }

  /** The text of all blocks; complete when the last block is closed. */
  get text(): string {
    return this.#done.join("") + this.#text;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#doneLength + this.#text.length;
  }

  /** Whether a block is open, with or without text. */
  get inBlock(): boolean {
    return this.#shape !== undefined;
  }

  /** Whether the open block has text already. */
  get hasText(): boolean {
    return this.#blockStart !== undefined;
  }

  /** A number for a new list or table. */
  newGroup(): number {
    this.#lastGroup += 1;
    return this.#lastGroup;
  }

  /** Opens a block; its markup starts at `start`. An open block is closed there. */
  openBlock(shape: BlockShape, start: number): void {
    if (this.#shape !== undefined) this.closeBlock(0);
    this.#shape = shape;
    this.#sourceStart = this.mask.toSourceStart(start);
  }

  /** Closes the open block; its markup ends at `end`. */
  closeBlock(end: number): void {
    const shape = this.#shape;
    const start = this.#blockStart;
    this.#shape = undefined;
    this.#blockStart = undefined;
    this.#pending = undefined;
    if (shape === undefined || start === undefined) return;
    for (const link of this.#openLinks) this.#endLinkPart(link);
    if (!SHOWS.test(this.#text)) {
      this.#forgetBlock();
      return;
    }
    const sourceEnd = Math.max(this.map.sourceEnd, this.mask.toSourceEnd(end));
    this.blocks.push({ ...shape, start, end: this.length, source: { start: this.#sourceStart, end: sourceEnd } });
    this.#done.push(this.#text);
    this.#doneLength = this.length;
    this.#text = "";
  }

  /** Writes a masked range; blanks in it are collapsed to one space. */
  write(start: number, end: number): void {
    const masked = this.mask.text;
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (!isSpace(masked.charCodeAt(at))) continue;
      if (at > from) this.writeVerbatim(from, at);
      let next = at + 1;
      while (next < end && isSpace(masked.charCodeAt(next))) next += 1;
      this.blank(" ", at, next);
      at = next - 1;
      from = next;
    }
    if (end > from) this.writeVerbatim(from, end);
  }

  /** Writes a masked range as it stands. */
  writeVerbatim(start: number, end: number): void {
    if (end <= start) return;
    const pieces = this.mask.pieces(start, end);
    this.#beforeText(pieces[0]?.start ?? 0);
    const from = this.length;
    for (const piece of pieces) {
      this.#text += this.mask.source.slice(piece.start, piece.end);
      this.map.addExact(piece.end - piece.start, piece.start);
    }
    this.#addRun(from, this.style);
  }

  /** Writes text that stands for a masked range as a whole: an entity, an escape. */
  writeAtom(text: string, start: number, end: number): void {
    if (text === "") return;
    const sourceStart = this.mask.toSourceStart(start);
    this.#beforeText(sourceStart);
    const from = this.length;
    this.#text += text;
    this.map.addAtom(text.length, sourceStart, Math.max(sourceStart, this.mask.toSourceEnd(end)));
    this.#addRun(from, this.style);
  }

  /** The kind of the open block. */
  get kind(): Block["kind"] | undefined {
    return this.#shape?.kind;
  }

  /** A space or a line end that shows only when text comes before and after it in its block. Two line ends make a new block, unless one is weak. */
  blank(text: " " | "\n", start: number, end: number, strength: "weak" | "strong" = "strong"): void {
    if (!this.hasText) return;
    const pending = this.#pending;
    const weak = strength === "weak";
    if (pending?.text === "\n" && text === "\n" && !weak && !pending.weak) {
      const shape = this.#shape;
      this.closeBlock(pending.start);
      if (shape !== undefined) this.openBlock(withoutMarker(shape), end);
    } else if (pending === undefined || (text === "\n" && (pending.text === " " || !weak))) this.#pending = { text, weak, style: this.style, start, end };
    else if (pending.end === start && pending.text === text) this.#pending = { ...pending, weak, end };
  }

  /** Links the text that comes, until `closeLink`. */
  openLink(target: string, dynamic: boolean): void {
    this.#openLinks.push({ target, dynamic, start: undefined, used: false });
  }

  closeLink(): void {
    const link = this.#openLinks.pop();
    if (link === undefined) return;
    if (link.start === undefined && !link.used) this.links.push({ start: this.length, end: this.length, target: link.target, dynamic: link.dynamic });
    else this.#endLinkPart(link);
  }

  #endLinkPart(link: OpenLink): void {
    if (link.start === undefined) return;
    this.links.push({ start: link.start, end: this.length, target: link.target, dynamic: link.dynamic });
    link.start = undefined;
    link.used = true;
  }

  #beforeText(sourceStart: number): void {
    if (this.#shape === undefined) throw new Error("Text outside a block");
    if (this.#blockStart === undefined) {
      if (this.blocks.length > 0) {
        this.#text += "\n\n";
        this.map.addAtom(2, this.map.sourceEnd, Math.max(this.map.sourceEnd, sourceStart));
      }
      this.#blockStart = this.length;
    } else if (this.#pending !== undefined) {
      this.#writePending(this.#pending);
    }
    this.#pending = undefined;
    for (const link of this.#openLinks) link.start ??= this.length;
  }

  #writePending(pending: PendingBlank): void {
    const from = this.length;
    const start = this.mask.toSourceStart(pending.start);
    const end = this.mask.toSourceEnd(pending.end);
    const cutInside = end - start !== pending.end - pending.start;
    if (pending.text === " " && this.mask.source.startsWith(" ", start) && (cutInside || end - start === 1)) this.map.addExact(1, start);
    else this.map.addAtom(1, start, Math.max(start, end));
    this.#text += pending.text;
    this.#addRun(from, pending.style);
  }

  #addRun(from: number, style: TextStyle | undefined): void {
    if (style === undefined) return;
    const last = this.runs.at(-1);
    if (last !== undefined && last.end === from && last.style === style) this.runs.pop();
    this.runs.push({ start: last?.end === from && last.style === style ? last.start : from, end: this.length, style });
  }

  #forgetBlock(): void {
    this.#text = "";
    this.map.truncate(this.#doneLength);
    while ((this.runs.at(-1)?.end ?? 0) > this.#doneLength) this.runs.pop();
    while ((this.links.at(-1)?.end ?? -1) > this.#doneLength) this.links.pop();
  }
}

function withoutMarker(shape: BlockShape): BlockShape {
  const { marker: _marker, ...rest } = shape;
  return rest;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** White space as a reader sees it: no-break spaces and zero-width characters show nothing either. */
const SHOWS = /[^\s\u00a0\u200b-\u200d\u2060\ufeff\u00ad]/u;
