const quotations = new Set(["quote", "intense quote", "block text", "quotations", "citaat", "duidelijk citaat", "bloktekst", "block quotation"]);
const codes = new Set(["html preformatted", "html code", "preformatted text", "macro text", "html-voorbeeld"]);
const captions = new Set(["caption", "bijschrift", "illustration", "figure"]);

/** Whether a style is one for quotations. Names in small letters, own name first, then those that it is based on. */
export function isQuotation(names: readonly string[]): boolean {
  return names.some((name) => quotations.has(name));
}

export function isCode(names: readonly string[]): boolean {
  return names.some((name) => codes.has(name));
}

export function isCaption(names: readonly string[]): boolean {
  return names.some((name) => captions.has(name));
}

/** The level (1–6) of a heading style by its name; undefined when it is none. */
export function headingOfNames(names: readonly string[]): number | undefined {
  for (const name of names) {
    if (name === "title") return 1;
    if (name === "subtitle") return 2;
    const digit = /^(?:heading|kop) ?([1-9])$/.exec(name)?.[1];
    if (digit !== undefined) return Math.min(6, Number(digit));
  }
  return undefined;
}
