import { wholeLetter } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** A placeholder in another template language than the rest of the letter. */
export const secondDialect: FactDefinition = {
  name: "second-dialect",
  about: "The first placeholder in a template language that the rest of the letter does not use. Values: dialect, main (the language of the rest).",
  find: ({ letter }) => {
    const [main = "", ...others] = letter.dialects;
    const seen = new Set([familyOf(main)]);
    return others.flatMap((dialect): Occurrence[] => {
      const family = familyOf(dialect);
      if (seen.has(family)) return [];
      seen.add(family);
      const first = letter.placeholders.find((p) => familyOf(p.dialect) === family);
      const at = first ? { start: first.start, end: first.end } : { ...wholeLetter(letter), whole: true as const };
      return [{ ...at, values: { dialect, main } }];
    });
  },
};

/** Dialects that belong in one file: a language and the forms that its framework or its translations add. */
const FAMILIES: Readonly<Record<string, string>> = {
  laravel: "blade", dollar: "dollar", thymeleaf: "dollar", freemarker: "dollar", ruby: "erb", python: "jinja", liquid: "jinja", brace: "brace", docxtemplater: "brace",
};

const familyOf = (dialect: string): string => FAMILIES[dialect] ?? dialect;
