import type { MetaDraft } from "./letter-meta.js";
import type { LetterWriter } from "./letter-writer.js";
import type { Arm } from "./template/pair-blocks.js";
import type { FieldTag } from "./template/read-template.js";

/** What a reader of a text format gets besides the source. */
export interface TextFormatInput {
  /** Style sheets that print letters of this format. */
  readonly styles: readonly string[];
  /** What the document says about itself is added to this. */
  readonly meta: MetaDraft;
  /** Fields in the source, sorted: an address that holds one is set when the template is filled. */
  readonly fields: readonly FieldTag[];
}

/** Template language that stands in markup. Ranges are in the source. */
export interface MarkupTemplate {
  readonly fields: readonly FieldTag[];
  readonly arms: readonly Arm[];
}

/** Reads a masked source into a writer. */
export type TextFormatReader = (writer: LetterWriter, input: TextFormatInput) => Promise<MarkupTemplate>;

export const NO_MARKUP_TEMPLATE: MarkupTemplate = { fields: [], arms: [] };

/** Whether a source range holds a field. */
export function holdsField(fields: readonly FieldTag[], start: number, end: number): boolean {
  let low = 0;
  let high = fields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fields[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (fields[low]?.start ?? Infinity) < end;
}
