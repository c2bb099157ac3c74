import { NAMED_COLORS } from "./named-colors.js";

/** A colour as `#rrggbb`; "transparent" when nothing of it is seen; undefined when it cannot be known. */
export function colorOf(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  if (text === "transparent" || text === "none") return "transparent";
  if (text.startsWith("#")) return hexColor(text.slice(1));
  const named = NAMED_COLORS.get(text);
  if (named !== undefined) return `#${named}`;
  const call = /^(rgb|hsl)a?\(([^()]*)\)$/u.exec(text);
  return call === null ? undefined : functionColor(call[1] === "rgb", (call[2] ?? "").split(/[\s,/]+/u).filter((part) => part !== ""));
}

/** A colour from an HTML attribute (`bgcolor`, `color`): "#" may be absent. */
export function attributeColor(value: string): string {
  const text = value.trim();
  return /^[\da-f]{6}$/iu.test(text) ? `#${text}` : text;
}

function hexColor(digits: string): string | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/u.test(digits)) return undefined;
  const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return full.length === 8 ? withAlpha(`#${full.slice(0, 6)}`, Number.parseInt(full.slice(6), 16) / 255) : `#${full}`;
}

/** A half transparent colour depends on what is behind it: not known. */
function withAlpha(color: string, alpha: number): string | undefined {
  return alpha === 0 ? "transparent" : alpha >= 1 ? color : undefined;
}

function functionColor(isRgb: boolean, parts: readonly string[]): string | undefined {
  const [one, two, three, alpha] = parts.map((part) => part.endsWith("%") ? Number.parseFloat(part) / 100 : Number.parseFloat(part));
  if (one === undefined || two === undefined || three === undefined || [one, two, three].some(Number.isNaN)) return undefined;
  const percent = parts[0]?.endsWith("%") === true ? 255 : 1;
  const rgb = isRgb ? [one * percent, two * percent, three * percent] : hslToRgb(one, two, three);
  const hex = rgb.map((part) => Math.min(255, Math.max(0, Math.round(part))).toString(16).padStart(2, "0")).join("");
  return withAlpha(`#${hex}`, alpha ?? 1);
}

function hslToRgb(hue: number, saturation: number, lightness: number): readonly number[] {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const angle = (offset + hue / 30) % 12;
    return 255 * (lightness - amount * Math.max(-1, Math.min(angle - 3, 9 - angle, 1)));
  });
}
