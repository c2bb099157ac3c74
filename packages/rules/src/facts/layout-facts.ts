import type { FactDefinition } from "./fact.js";
import { boldShare, fakeHeading, setText } from "./layout-emphasis.js";
import { fontFamilies, otherFont, smallText } from "./layout-font.js";
import { lowContrast, otherLanguage, tightLines } from "./layout-page.js";

/** Facts for the rules in rules/letter/layout: what the reader sees of fonts and setting. */
export const layoutFacts: readonly FactDefinition[] = [smallText, otherFont, fontFamilies, setText, boldShare, fakeHeading, tightLines, lowContrast, otherLanguage];
