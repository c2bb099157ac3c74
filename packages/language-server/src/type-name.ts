import type { Language, LetterResult, RuleSet } from "@brieftoets/rules";
import { say } from "./server-context.js";

/** The letter type as a person says it. */
export function typeName(type: string, rules: Pick<RuleSet, "types">, language: Language): string {
  if (type === "decision") return say(language, "besluit", "decision");
  if (type === "unknown") return say(language, "soort onbekend", "type unknown");
  return rules.types.find(({ id }) => id === type)?.name[language] ?? type;
}

/** The letter type, and whether it was guessed. */
export function typeLine({ type, fragment }: LetterResult, rules: RuleSet, language: Language): string {
  const guessed = type.from === "detected" ? say(language, " (herkend)", " (recognised)") : "";
  const part = fragment ? say(language, " · deel van een brief", " · part of a letter") : "";
  return typeName(type.value, rules, language) + guessed + part;
}

/** How many points are open. */
export function openPoints({ findings }: LetterResult): number {
  return findings.filter(({ suppressed }) => !suppressed).length;
}

/** "3 punten open". */
export function pointsLine(open: number, language: Language): string {
  if (open === 0) return say(language, "geen punten open", "no points open");
  return open === 1 ? say(language, "1 punt open", "1 point open") : say(language, `${open} punten open`, `${open} points open`);
}
