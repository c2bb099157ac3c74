import type { TextRange } from "./letter.js";

/**
 * Ties the letter's text to its source, piece by piece. A piece is exact (each unit of text is one unit of source)
 * or an atom (an entity, a collapsed blank, a line end: the whole text piece is the whole source piece).
 * Pieces come in order, in text as in source.
 */
export class SourceMap {
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnds: number[] = [];
  readonly #exact: boolean[] = [];
  #length = 0;

  /** Length of the mapped text. */
  get length(): number {
    return this.#length;
  }

  /** End of the last mapped source. */
  get sourceEnd(): number {
    return this.#sourceEnds.at(-1) ?? 0;
  }

  /** Adds `length` units of text that stand in the source letter for letter. */
  addExact(length: number, sourceStart: number): void {
    const last = this.#textStarts.length - 1;
    if (last >= 0 && this.#exact[last] === true && this.#sourceEnds[last] === sourceStart) {
      this.#sourceEnds[last] = sourceStart + length;
      this.#length += length;
      return;
    }
    this.#add(length, sourceStart, sourceStart + length, true);
  }

  /** Adds text of `length` units that stands for the source range as a whole. */
  addAtom(length: number, sourceStart: number, sourceEnd: number): void {
    this.#add(length, sourceStart, sourceEnd, false);
  }

  #add(length: number, sourceStart: number, sourceEnd: number, exact: boolean): void {
    this.#textStarts.push(this.#length);
    this.#sourceStarts.push(sourceStart);
    this.#sourceEnds.push(sourceEnd);
    this.#exact.push(exact);
    this.#length += length;
  }

  /** Forgets the text from `length` on. */
  truncate(length: number): void {
    while (this.#textStarts.length > 0 && (this.#textStarts.at(-1) ?? 0) >= length) {
      this.#textStarts.pop();
      this.#sourceStarts.pop();
      this.#sourceEnds.pop();
      this.#exact.pop();
    }
    const last = this.#textStarts.length - 1;
    if (last >= 0 && this.#exact[last] === true) {
      this.#sourceEnds[last] = (this.#sourceStarts[last] ?? 0) + length - (this.#textStarts[last] ?? 0);
    }
    this.#length = length;
  }

  /**
   * The source of a text range: from the start of the unit that holds its first unit to the end of the unit that holds its last.
   * An empty range gives an empty range at the nearest place.
   * @throws RangeError when the range is not inside the text.
   */
  toSource(range: TextRange): TextRange {
    const { start, end } = range;
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= this.#length)) {
      throw new RangeError(`No range of this text: ${start}–${end} of ${this.#length}`);
    }
    if (start === end) {
      const at = start < this.#length ? this.#unit(start).start : this.sourceEnd;
      return { start: at, end: at };
    }
    return { start: this.#unit(start).start, end: this.#unit(end - 1).end };
  }

  #unit(offset: number): TextRange {
    const piece = lastNotAfter(this.#textStarts, offset);
    const sourceStart = this.#sourceStarts[piece] ?? 0;
    if (this.#exact[piece] !== true) return { start: sourceStart, end: this.#sourceEnds[piece] ?? sourceStart };
    const start = sourceStart + offset - (this.#textStarts[piece] ?? 0);
    return { start, end: start + 1 };
  }

  /** The first text offset whose source ends after `sourceOffset`; the length of the text when there is none. */
  toText(sourceOffset: number): number {
    const piece = lastNotAfter(this.#sourceEnds, sourceOffset) + 1;
    const textStart = this.#textStarts[piece];
    if (textStart === undefined) return this.#length;
    const inside = sourceOffset - (this.#sourceStarts[piece] ?? 0);
    return this.#exact[piece] === true && inside > 0 ? textStart + inside : textStart;
  }

  /** Whether the source unit at this offset is in the text, letter for letter. */
  holds(sourceOffset: number): boolean {
    const piece = lastNotAfter(this.#sourceEnds, sourceOffset) + 1;
    return this.#exact[piece] === true && (this.#sourceStarts[piece] ?? Infinity) <= sourceOffset;
  }
}

/** Index of the last element of a sorted list that is not above `value`; -1 when all are. */
export function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
