/** Characters that take two columns: East Asian wide and full-width forms. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u;
const WIDTHLESS = /^[\p{Mark}\u200B-\u200D\u2060\uFEFF]+$/u;
const PLAIN = /^[\x20-\x7E]*$/u;
/** Control characters, and those that turn the direction of the text: a letter must not steer the terminal. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** A text as it can be shown on one line: tabs become spaces, characters that would steer the terminal become signs. */
export function visible(text: string): string {
  return text.replaceAll("\t", "    ").replace(UNSAFE, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\uFFFD";
  });
}

/** The columns that a visible text takes on a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The first part of a text that fits in so many columns. */
export function takeStart(text: string, columns: number): string {
  if (PLAIN.test(text)) return text.slice(0, Math.max(0, columns));
  let width = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns) return text.slice(0, index);
  }
  return text;
}

/** The last part of a text that fits in so many columns. */
export function takeEnd(text: string, columns: number): string {
  if (PLAIN.test(text)) return columns <= 0 ? "" : text.slice(-columns);
  let width = 0;
  for (const { segment, index } of [...graphemes.segment(text)].reverse()) {
    width += graphemeWidth(segment);
    if (width > columns) return text.slice(index + segment.length);
  }
  return text;
}

/** A text in lines of at most so many columns, broken between words. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function graphemeWidth(grapheme: string): number {
  if (WIDTHLESS.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
