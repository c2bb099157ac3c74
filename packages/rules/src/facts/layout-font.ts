import type { FactDefinition, Occurrence } from "./fact.js";
import { wholeLetter } from "../letter-context.js";
import { isBody, joinTexts, styledTexts } from "./styled-text.js";

/** Fewer words than this are a mark or a reference, not text that must be read at length. */
const FEW = 3;

/** Body text in small letters. */
export const smallText: FactDefinition = {
  name: "small-text",
  about: "Body text below a size in points. Values: size, words.",
  params: { below: { kind: "number", about: "Points" } },
  find: (context, params) => {
    const below = Number(params["below"]);
    const body = styledTexts(context).filter((t) => isBody(t.block));
    return joinTexts(body, (t) => (t.style.size !== undefined && t.style.size > 0 && t.style.size < below ? t.style.size : undefined))
      .filter((g) => g.words >= FEW)
      .map((g): Occurrence => ({ start: g.start, end: g.end, values: { size: Math.round(g.key * 10) / 10, under: below - g.key, words: g.words } }));
  },
};

/** Body text in a font that the profile does not have. */
export const otherFont: FactDefinition = {
  name: "other-font",
  about: "Body text in a font family that is not among the allowed ones. Values: family, allowed (the first few), words.",
  params: { allowed: { kind: "strings", about: "Families; the profile's" } },
  find: (context, params) => {
    const allowed = Array.isArray(params["allowed"]) ? (params["allowed"] as readonly string[]) : [];
    if (allowed.length === 0) return [];
    const known = new Set(allowed.map((a) => a.toLowerCase()));
    const body = styledTexts(context).filter((t) => isBody(t.block));
    return joinTexts(body, (t) => (t.style.family !== undefined && !known.has(bare(t.style.family)) ? t.style.family : undefined))
      .filter((g) => g.words >= FEW)
      .map((g): Occurrence => ({ start: g.start, end: g.end, values: { family: g.key, allowed: allowed.slice(0, 3).join(", "), words: g.words } }));
  },
};

/** "Arial-BoldMT" and "Arial,Bold" are Arial. */
function bare(family: string): string {
  return family.replace(/^[A-Z]{6}\+/, "").replace(/[-,](?:bold|italic|oblique|regular|roman|mt|psmt|light|medium|semibold)+$/i, "").replace(/(?:PS)?MT$/, "").trim().toLowerCase();
}

/** More families in one letter than a reader should meet. */
export const fontFamilies: FactDefinition = {
  name: "font-families",
  about: "The whole letter, when it is set in more families than `most`. Values: count, families.",
  params: { most: { kind: "number", about: "Families" } },
  find: (context, params) => {
    const words = new Map<string, number>();
    for (const t of styledTexts(context)) if (t.style.family !== undefined && t.words > 0) words.set(bare(t.style.family), (words.get(bare(t.style.family)) ?? 0) + t.words);
    return words.size > Number(params["most"]) ? [{ ...wholeLetter(context.letter), whole: true, values: { count: words.size, families: [...words.keys()].join(", ") } }] : [];
  },
};
