import { wholeLetter } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBody, joinTexts, styledTexts } from "./styled-text.js";

/** Lines that stand too close. */
export const tightLines: FactDefinition = {
  name: "tight-lines",
  about: "Body text whose line distance is below a factor of single spacing. Values: factor, words.",
  params: { below: { kind: "number", about: "Factor, 1 = single" } },
  find: (context, params) => joinTexts(styledTexts(context).filter((t) => isBody(t.block)), (t) => (t.style.lineSpacing !== undefined && t.style.lineSpacing > 0 && t.style.lineSpacing < Number(params["below"]) ? t.style.lineSpacing : undefined))
    .filter((g) => g.words >= 10)
    .map((g): Occurrence => ({ start: g.start, end: g.end, values: { factor: Math.round(g.key * 100) / 100, words: g.words } })),
};

/** Text that does not stand out from its background. */
export const lowContrast: FactDefinition = {
  name: "low-contrast",
  about: "Text whose contrast with its background (white where none is set) is below a ratio. Values: ratio, color.",
  params: { below: { kind: "number", about: "Ratio as WCAG defines it: 1 to 21" } },
  find: (context, params) => {
    const least = Number(params["below"]);
    const texts = styledTexts(context).filter((t) => t.block.block.region !== "header" && t.block.block.region !== "footer");
    return joinTexts(texts, (t) => {
      const ratio = contrastRatio(t.style.color ?? "#000000", t.style.background ?? "#ffffff");
      return t.style.color !== undefined && ratio !== undefined && ratio < least ? `${t.style.color} ${ratio}` : undefined;
    }).map((g): Occurrence => ({ start: g.start, end: g.end, values: { color: g.key.split(" ")[0] ?? "", ratio: g.key.split(" ")[1] ?? "" } }));
  },
};

/** Contrast ratio of two `#rrggbb` colours, WCAG 2 (relative luminance), rounded to a tenth; undefined for other notations. */
export function contrastRatio(a: string, b: string): number | undefined {
  const [one, two] = [luminance(a), luminance(b)];
  if (one === undefined || two === undefined) return undefined;
  return Math.round((10 * (Math.max(one, two) + 0.05)) / (Math.min(one, two) + 0.05)) / 10;
}

function luminance(color: string): number | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!hex) return undefined;
  const [r = 0, g = 0, b = 0] = hex.slice(1).map((part) => {
    const c = Number.parseInt(part, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Documents of these formats have a place for their language. Text has none, and a web page may be a piece of one that says it. */
const TELLING = new Set(["docx", "odt", "pdf"]);

/** A Dutch letter whose document names another language or none: a screen reader then reads it out wrongly. */
export const otherLanguage: FactDefinition = {
  name: "other-language",
  about: "The whole letter, when its words are Dutch and its document names another language, or, in Word, LibreOffice and PDF, none. Values: language, named (false when there is none).",
  find: (context) => {
    const { meta, format } = context.letter;
    const lang = typeof meta["lang"] === "string" ? meta["lang"] : "";
    if ((lang === "" && !TELLING.has(format)) || /^nl(?:-|$)/i.test(lang) || /[{<$%]/.test(lang)) return [];
    const dutch = context.analysis.blocks.filter((b) => b.dutch && b.found.tokens.length > 5);
    return dutch.length > 0 ? [{ ...wholeLetter(context.letter), whole: true, values: { language: lang, named: lang !== "" } }] : [];
  },
};
