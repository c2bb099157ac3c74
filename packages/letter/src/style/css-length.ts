/** Points in one unit of an absolute length. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, pc: 12, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, q: 1.8 / 2.54 };

/** Font size keywords in points, `medium` being 16 px. */
const KEYWORDS: Readonly<Record<string, number>> = {
  "xx-small": 6.75, "x-small": 7.5, small: 9.75, medium: 12, large: 13.5, "x-large": 18, "xx-large": 24, "xxx-large": 36,
};

/** What `<font size="1">` to `<font size="7">` stand for. */
const FONT_ELEMENT_SIZES = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"];

/**
 * A font size in points; undefined when it cannot be known (`calc()`, `var()`, a part of an unknown size).
 * @param parent font size of the parent element, for em and %
 * @param root font size of the document, for rem
 */
export function fontSizeOf(value: string, parent: number | undefined, root: number | undefined): number | undefined {
  const text = value.trim().toLowerCase();
  if (Object.hasOwn(KEYWORDS, text)) return KEYWORDS[text];
  if (text === "smaller") return times(parent, 1 / 1.2);
  if (text === "larger") return times(parent, 1.2);
  if (text === "0") return 0;
  const match = LENGTH.exec(text);
  if (match === null) return undefined;
  const number = Number(match[1]);
  const unit = match[2] ?? "";
  if (unit === "em") return times(parent, number);
  if (unit === "%") return times(parent, number / 100);
  if (unit === "rem") return times(root, number);
  return Object.hasOwn(POINTS, unit) ? round(number * (POINTS[unit] ?? 0)) : undefined;
}

const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/u;

function times(size: number | undefined, factor: number): number | undefined {
  return size === undefined ? undefined : round(size * factor);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The keyword that a `size` attribute of `<font>` stands for; "+1" and "-1" count from 3. */
export function fontElementSize(value: string): string | undefined {
  const match = /^\s*([+-]?)(\d)/u.exec(value);
  if (match === null) return undefined;
  const number = Number(match[2]) * (match[1] === "-" ? -1 : 1) + (match[1] === "" ? 0 : 3);
  return FONT_ELEMENT_SIZES[Math.min(7, Math.max(1, number)) - 1];
}

/** Line height as a factor of the font size; undefined for `normal` and what cannot be known. */
export function lineFactorOf(value: string, size: number | undefined, root: number | undefined): number | undefined {
  const text = value.trim().toLowerCase();
  const match = LENGTH.exec(text);
  if (match === null) return undefined;
  if (match[2] === "" || match[2] === "em") return round(Number(match[1]));
  if (match[2] === "%") return round(Number(match[1]) / 100);
  const points = fontSizeOf(text, size, root);
  return points === undefined || size === undefined || size === 0 ? undefined : round(points / size);
}
