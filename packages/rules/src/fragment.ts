import type { Letter } from "@brieftoets/letter";
import type { LetterAnalysis } from "./analysis/letter-analysis.js";
import type { Language } from "./finding.js";

/** Is the file only part of letters? What it says goes first, then the configuration, then its signs. `reason` is for `inspect`, in the language asked for. */
export function isFragment(letter: Letter, analysis: LetterAnalysis, said: { readonly declared?: boolean; readonly configured?: boolean }, language: Language): { readonly value: boolean; readonly reason: string } {
  const say = (nl: string, en: string): string => (language === "nl" ? nl : en);
  if (said.declared !== undefined) return { value: said.declared, reason: say("dat staat in het document", "the document says so") };
  if (said.configured !== undefined) return { value: said.configured, reason: say("dat staat in de configuratie, of een andere brief neemt dit bestand op", "the configuration says so, or another letter takes this file in") };
  if (letter.extendsFile !== undefined) return { value: true, reason: say(`het breidt ${letter.extendsFile} uit`, `it extends ${letter.extendsFile}`) };
  const has = (role: string): boolean => analysis.sentences.some((s) => s.role === role);
  if (!has("salutation") && !has("closing")) return { value: true, reason: say("er is geen aanhef en geen slot", "it has neither a salutation nor a closing") };
  return { value: false, reason: has("salutation") ? say("er is een aanhef", "it has a salutation") : say("er is een slot", "it has a closing") };
}
