import { lastNotAfter } from "../source-map.js";
import type { MaskEdit } from "../masked-source.js";

/** Leads from offsets in a text to offsets in the text without what was cut out of it. */
export class OfficeCuts {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Length cut before each cut. */
  readonly #before: number[] = [];

  /** @param edits sorted */
  constructor(edits: readonly MaskEdit[]) {
    let at = 0;
    let total = 0;
    for (const edit of edits) {
      if (edit.end <= at) continue;
      const start = Math.max(at, edit.start);
      at = edit.end;
      if (edit.as !== "cut") continue;
      this.#starts.push(start);
      this.#ends.push(edit.end);
      this.#before.push(total);
      total += edit.end - start;
    }
  }

  /** The offset that is left of an offset; inside a cut, where the cut was. */
  left(offset: number): number {
    const cut = lastNotAfter(this.#starts, offset);
    if (cut < 0) return offset;
    const inside = Math.min(offset, this.#ends[cut] ?? offset) - (this.#starts[cut] ?? offset);
    return offset - (this.#before[cut] ?? 0) - inside;
  }
}
