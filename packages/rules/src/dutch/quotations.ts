/** Opening marks with the marks that close them. Straight single quotes are left out: they are apostrophes too. */
const PAIRS: Readonly<Record<string, string>> = { "“": "”", "„": "”“\"", "«": "»", "\"": "\"", "‘": "’" };

const OPENING = /[“„«"‘]/;

/**
 * The parts of a text that stand between quotation marks, marks included. An opening mark that is never closed quotes nothing.
 * @returns half-open UTF-16 ranges, sorted, not overlapping.
 */
export function quotations(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (!OPENING.test(text)) return found;
  for (let i = 0; i < text.length; i++) {
    const closers = PAIRS[text.charAt(i)];
    if (!closers || /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) continue;
    const end = closing(text, i + 1, closers);
    if (end < 0) continue;
    found.push({ start: i, end: end + 1 });
    i = end;
  }
  return found;
}

/** Quotations are searched in a window: a forgotten mark must not make every later one cost the whole text. */
const LONGEST = 1200;

function closing(text: string, from: number, closers: string): number {
  const to = Math.min(text.length, from + LONGEST);
  for (let i = from; i < to; i++) {
    if (!closers.includes(text.charAt(i))) continue;
    const apostrophe = text.charAt(i) === "’" && /\p{L}/u.test(text.charAt(i + 1));
    if (!apostrophe) return i;
  }
  return -1;
}
