import type { TextRange } from "./letter.js";
import { lastNotAfter } from "./source-map.js";

/** What is done to a range of the source before a parser sees it. */
export interface MaskEdit extends TextRange {
  /** "cut" takes the range out; "word" puts a neutral word of the same length in its place. */
  readonly as: "cut" | "word";
}

/**
 * The source as a parser may see it: template tags taken out, placeholders as a word with a capital.
 * Everything but what was cut keeps its length, so that the way back is a short list of pieces.
 */
export class MaskedSource {
  readonly source: string;
  readonly text: string;
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];

  /** @param edits sorted, not overlapping. @param start where reading starts: what stands before it is cut. */
  constructor(source: string, edits: readonly MaskEdit[], start = 0) {
    const parts: string[] = [];
    let length = 0;
    let at = start;
    const piece = (): void => {
      if (this.#textStarts.at(-1) === length) {
        this.#sourceStarts[this.#sourceStarts.length - 1] = at;
        return;
      }
      this.#textStarts.push(length);
      this.#sourceStarts.push(at);
    };
    const add = (part: string): void => {
      parts.push(part);
      length += part.length;
      at += part.length;
    };
    piece();
    for (const edit of edits) {
      if (edit.end <= at) continue;
      add(source.slice(at, edit.start));
      if (edit.as === "word") add(neutralWord(edit.end - at));
      else at = edit.end;
      if (edit.as === "cut") piece();
    }
    add(source.slice(at));
    this.source = source;
    this.text = parts.join("");
  }

  /** The source offset of a masked offset that starts something: what was cut before it is left behind. */
  toSourceStart(offset: number): number {
    const piece = Math.max(0, lastNotAfter(this.#textStarts, offset));
    return (this.#sourceStarts[piece] ?? 0) + offset - (this.#textStarts[piece] ?? 0);
  }

  /** The source offset of a masked offset that ends something: what was cut after it is left out. */
  toSourceEnd(offset: number): number {
    return offset === 0 ? this.toSourceStart(0) : this.toSourceStart(offset - 1) + 1;
  }

  /** The source ranges that a masked range consists of, in order. */
  pieces(start: number, end: number): readonly TextRange[] {
    const ranges: TextRange[] = [];
    let piece = Math.max(0, lastNotAfter(this.#textStarts, start));
    let at = start;
    while (at < end) {
      const next = Math.min(end, this.#textStarts[piece + 1] ?? end);
      const from = (this.#sourceStarts[piece] ?? 0) + at - (this.#textStarts[piece] ?? 0);
      ranges.push({ start: from, end: from + next - at });
      at = next;
      piece += 1;
    }
    return ranges;
  }
}

function neutralWord(length: number): string {
  return length < 1 ? "" : `X${"x".repeat(length - 1)}`;
}
