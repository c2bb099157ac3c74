import type { TextRange, Place } from "../letter.js";

/** A template tag that has no partner, or two tags that cross. Ranges: where it stands in the text, and the tag itself in the source. */
export interface TemplateProblem extends TextRange {
  readonly kind: "unclosed" | "unopened" | "mismatched" | "unterminated";
  /** The tag as written. */
  readonly tag: string;
  readonly dialect: string;
  readonly place: Place;
}
