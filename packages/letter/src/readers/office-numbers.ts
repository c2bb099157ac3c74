/** How a list counts. Word and LibreOffice name these differently; the readers translate. */
export type NumberStyle = "decimal" | "decimal-zero" | "lower-letter" | "upper-letter" | "lower-roman" | "upper-roman" | "none";

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"],
  [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];

/** A number as a list shows it: "3", "c", "iii". After "z" comes "aa", as in Word and LibreOffice. */
export function formatNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case "none": return "";
    case "decimal": return String(value);
    case "decimal-zero": return String(value).padStart(2, "0");
    case "lower-letter": return letters(value);
    case "upper-letter": return letters(value).toUpperCase();
    case "lower-roman": return roman(value);
    case "upper-roman": return roman(value).toUpperCase();
  }
}

function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + (value - 1) % 26).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, sign] of romans) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}
