import type { Letter } from "@brieftoets/letter";
import type { LetterAnalysis } from "./analysis/letter-analysis.js";

/** Is the file only part of letters? What it says goes first, then the configuration, then its signs. `reason` is for `inspect`, in English. */
export function isFragment(letter: Letter, analysis: LetterAnalysis, said: { readonly declared?: boolean; readonly configured?: boolean }): { readonly value: boolean; readonly reason: string } {
  if (said.declared !== undefined) return { value: said.declared, reason: "the document says so" };
  if (said.configured !== undefined) return { value: said.configured, reason: "the configuration says so" };
  if (letter.extendsFile !== undefined) return { value: true, reason: `it extends ${letter.extendsFile}` };
  const has = (role: string): boolean => analysis.sentences.some((s) => s.role === role);
  if (!has("salutation") && !has("closing")) return { value: true, reason: "it has neither a salutation nor a closing" };
  return { value: false, reason: has("salutation") ? "it has a salutation" : "it has a closing" };
}
