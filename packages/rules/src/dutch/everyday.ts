import { isFormOfKnown, stemsOf } from "./base-forms.js";
import { splitCompound } from "./compounds.js";

/** Compounds of more parts are hard to read, however plain the parts. */
const MOST_PARTS = 4;
/** Parts that were judged are remembered, up to this number. */
const REMEMBERED = 20_000;
/** A part of three letters counts only as it stands in the list: "ent" and the like are everywhere. */
const SHORT_PART = 3;

/** The words that every reader knows: a list with everything that is plainly made of it. */
export class EverydayWords {
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #parts = new Map<string, boolean>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#stems = stemsOf(this.#words);
  }

  /** Is a word listed, a form of a listed word, or a compound of at most four such words? @param norm lower case, NFC */
  has(norm: string): boolean {
    if (isFormOfKnown(norm, this.#stems)) return true;
    const parts = splitCompound(norm, (part) => this.#isPart(part));
    return parts !== undefined && parts.length <= MOST_PARTS;
  }

  #isPart(part: string): boolean {
    if (part.length <= SHORT_PART) return this.#words.has(part);
    const before = this.#parts.get(part);
    if (before !== undefined) return before;
    const known = isFormOfKnown(part, this.#stems);
    if (this.#parts.size >= REMEMBERED) this.#parts.clear();
    this.#parts.set(part, known);
    return known;
  }
}
