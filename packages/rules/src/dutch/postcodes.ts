/** A Dutch postcode as it stands in a text; half-open UTF-16 offsets. */
export interface PostcodeMention {
  readonly start: number;
  readonly end: number;
  /** As it should be written: "1234 AB". */
  readonly postcode: string;
}

const POSTCODE = /(?<![\d\p{L}.,€-]|€[\s\u00a0])([1-9]\d{3})[\s\u00a0]{0,2}([A-Z]{2})(?![\p{L}\d])/gu;
/** Letter pairs that are not given out. */
const NEVER = new Set(["SA", "SD", "SS"]);
/** "1500 BV", "2026 NB": a number followed by a common abbreviation rather than a postcode is told by its letters. */
const OTHER_LETTERS = new Set(["BV", "NV", "EU"]);

/** The postcodes in a text, in order: "1234 AB", "1234AB". */
export function findPostcodes(text: string): PostcodeMention[] {
  const mentions: PostcodeMention[] = [];
  for (const found of text.matchAll(POSTCODE)) {
    const [whole, digits = "", letters = ""] = found;
    if (NEVER.has(letters) || OTHER_LETTERS.has(letters)) continue;
    mentions.push({ start: found.index, end: found.index + whole.length, postcode: `${digits} ${letters}` });
  }
  return mentions;
}
