import type { LetterFormat } from "./letter.js";

/** How a letter is to be read. Everything may be left out but one of `path` and `format`. */
export interface ReadOptions {
  /** Path of the letter; its ending gives the format. Only a name: nothing is opened. */
  readonly path?: string;
  readonly format?: LetterFormat;
  /** Ids of the dialects to look for; "auto" (default) finds them by their signs. */
  readonly dialects?: "auto" | readonly string[];
  /** Style sheets (CSS text) that print Markdown and text letters. */
  readonly styles?: readonly string[];
  /** Larger documents are unreadable. Bytes; default 10 MB. */
  readonly maximumBytes?: number;
}
