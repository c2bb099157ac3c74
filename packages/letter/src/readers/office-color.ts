/**
 * The colour of text on its ground. "auto" (and no colour) is black, or white on a dark ground.
 * On a ground that is not known, a colour says nothing.
 * @param ground `#rrggbb`, "none" or "unknown"
 */
export function colorOn(color: string | undefined, ground: string): string | undefined {
  if (ground === "unknown") return undefined;
  if (color !== undefined && color !== "auto") return color;
  return ground.startsWith("#") && luminance(ground) < 0.25 ? "#ffffff" : "#000000";
}

function luminance(color: string): number {
  const channel = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
}

/** `#rrggbb` in small letters from six hexadecimal digits, with or without the sign. */
export function hexColor(value: string | undefined): string | undefined {
  const digits = value?.startsWith("#") === true ? value.slice(1) : value;
  return digits !== undefined && /^[0-9a-fA-F]{6}$/.test(digits) ? `#${digits.toLowerCase()}` : undefined;
}
