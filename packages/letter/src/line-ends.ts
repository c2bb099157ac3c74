import type { TextRange } from "./letter.js";

/** From this width on a text is taken to be wrapped by its editor; in a narrower one every line end is deliberate. */
const NARROWEST_WRAP = 45;

/**
 * Tells which line ends inside paragraphs are deliberate. A line end is deliberate when the first word of the next line would still
 * have fitted on the line, given the width at which this document is wrapped: that of its longest line that breaks off in the middle
 * of a sentence, else that of its longest line.
 * @param text the masked source
 * @param paragraphs ranges of paragraphs, sorted
 * @returns a test of a line: given any offset in the line, whether the end of that line is deliberate
 */
export function findDeliberateLineEnds(text: string, paragraphs: readonly TextRange[]): (offset: number) => boolean {
  const width = wrapWidth(text, paragraphs);
  if (width < NARROWEST_WRAP) return () => true;
  return (offset) => {
    const line = lineAround(text, offset);
    return line.end - line.start + 1 + firstWordLength(text, line.next) <= width;
  };
}

function wrapWidth(text: string, paragraphs: readonly TextRange[]): number {
  let longest = 0;
  let longestBroken = 0;
  for (const paragraph of paragraphs) {
    for (let at = paragraph.start; at < paragraph.end; ) {
      const line = lineAround(text, at);
      const length = line.end - line.start;
      if (text.slice(at, line.end).includes(" ")) {
        longest = Math.max(longest, length);
        if (length > longestBroken && line.next < paragraph.end && breaksOff(text, line)) longestBroken = length;
      }
      at = line.next;
    }
  }
  return longestBroken >= NARROWEST_WRAP ? longestBroken : longest;
}

interface Line extends TextRange {
  /** Where the next line starts. */
  readonly next: number;
}

/** The line that holds an offset, without blanks at its end. */
function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const lineFeed = text.indexOf("\n", offset);
  const next = lineFeed < 0 ? text.length : lineFeed + 1;
  let end = lineFeed < 0 ? text.length : lineFeed;
  while (end > start && " \t\r".includes(text.charAt(end - 1))) end -= 1;
  return { start, end, next };
}

const MARKUP_BEFORE_WORD = /[ \t>*_]*/uy;
const WORD = /[^\s]*/uy;

function firstWordLength(text: string, lineStart: number): number {
  MARKUP_BEFORE_WORD.lastIndex = lineStart;
  MARKUP_BEFORE_WORD.test(text);
  WORD.lastIndex = MARKUP_BEFORE_WORD.lastIndex;
  WORD.test(text);
  return WORD.lastIndex - MARKUP_BEFORE_WORD.lastIndex;
}

/** A line that ends on a word or a comma, before a line that starts with a small letter, was broken by the editor. */
function breaksOff(text: string, line: Line): boolean {
  MARKUP_BEFORE_WORD.lastIndex = line.next;
  MARKUP_BEFORE_WORD.test(text);
  return /[\p{L}\p{N},;)–-]/u.test(text.charAt(line.end - 1)) && /\p{Ll}/u.test(text.charAt(MARKUP_BEFORE_WORD.lastIndex));
}
