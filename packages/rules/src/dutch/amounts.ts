/** How an amount is written: with €, with EUR, or with the word euro (or cent) after it. */
export type AmountForm = "sign" | "code" | "word";

/** An amount of money as it stands in a text; half-open UTF-16 offsets. */
export interface AmountMention {
  readonly start: number;
  readonly end: number;
  /** In euros; undefined when the figures do not read as an amount ("1.25.0"). */
  readonly value?: number;
  readonly form: AmountForm;
  /** True for "250,-" and "250,--". */
  readonly dash: boolean;
  /** True when there is no space between sign and figures: "€250". */
  readonly tight: boolean;
}

const FIGURES = "\\d{1,3}(?:[.\\u00a0\\u202f\\u2009 ]\\d{3}){1,4}(?!\\d)|\\d{1,9}(?!\\d)";
const DECIMALS = "(?:,[-\\u2013\\u2014=]{1,2}|[.,]\\d{1,2}(?!\\d))?";
const SCALE = "(?:[\\s\\u00a0](duizend|miljoen|miljard|mln\\.?|mld\\.?))?";
const AMOUNT = new RegExp(
  `(€|(?<![\\p{L}\\d])(?:EUR|eur)(?![\\p{L}]))([\\s\\u00a0\\u202f]{0,2})((?:${FIGURES})${DECIMALS})${SCALE}|(?<![\\d\\p{L}.,/:-])((?:${FIGURES})${DECIMALS})${SCALE}[\\s\\u00a0\\u202f]{0,2}(euro|EUR|€|cent)(?![\\p{L}\\d])`,
  "gu",
);
const SCALES: Readonly<Record<string, number>> = { duizend: 1_000, miljoen: 1_000_000, mln: 1_000_000, miljard: 1_000_000_000, mld: 1_000_000_000 };

function valueOf(figures: string, scale: string | undefined, unit: string | undefined): number | undefined {
  const plain = figures.replace(/,[-\u2013\u2014=]{1,2}$/, "").replace(/[\u00a0\u202f\u2009 ]/g, "");
  const dotDecimals = /^\d+\.\d{1,2}$/.test(plain);
  const value = Number(dotDecimals ? plain : plain.replace(/\./g, "").replace(",", "."));
  if (!Number.isFinite(value)) return undefined;
  return (value * (SCALES[(scale ?? "").replace(".", "")] ?? 1)) / (unit === "cent" ? 100 : 1);
}

/** The amounts of money in a text, in order: "€ 250,-", "€250", "€ 1.250,00", "EUR 250", "250 euro", "€ 2,5 miljoen". */
export function findAmounts(text: string): AmountMention[] {
  if (!/\d/.test(text)) return [];
  const mentions: AmountMention[] = [];
  AMOUNT.lastIndex = 0;
  for (let found = AMOUNT.exec(text); found !== null; found = AMOUNT.exec(text)) {
    const [whole, sign, space, after, afterScale, before, beforeScale, unit] = found;
    const figures = after ?? before ?? "";
    const value = valueOf(figures, afterScale ?? beforeScale, unit);
    const mark = sign ?? unit;
    mentions.push({
      start: found.index,
      end: found.index + whole.length,
      ...(value === undefined ? {} : { value }),
      form: mark === "€" ? "sign" : mark?.toUpperCase() === "EUR" ? "code" : "word",
      dash: /,[-\u2013\u2014=]{1,2}$/.test(figures),
      tight: sign !== undefined && space === "",
    });
  }
  return mentions;
}

/** An amount as plain Dutch writes it: "€ 250", "€ 1.250,50". */
export function formatAmount(value: number): string {
  const cents = Math.round(value * 100);
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `€\u00a0${euros}${cents % 100 === 0 ? "" : `,${String(cents % 100).padStart(2, "0")}`}`;
}
