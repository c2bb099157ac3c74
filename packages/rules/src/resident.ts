import type { LetterAnalysis } from "./analysis/letter-analysis.js";
import type { RuleSet } from "./rule-set.js";

const READER = new Set(["u", "uw", "je", "jij", "jou", "jouw"]);
const COUNCIL = /(?:leden van (?:de|het) (?:raad|commissie|college|bestuur)|(?:gemeente|participatie|advies|cliënten|wmo-|senioren|ouderen|jongeren)raad|raadsleden|raadslid|(?:geachte|beste) raad(?![\p{L}-]))/iu;

/** Does the letter speak to a resident: a type for residents, or Dutch with a salutation or *u/je*, and not to a council? */
export function speaksToResident(analysis: LetterAnalysis, type: string, rules: RuleSet): boolean {
  const known = rules.types.find((t) => t.id === type);
  if (known) return known.groups.includes("resident");
  if (type === "decision") return true;
  const dutch = analysis.blocks.filter((b) => b.dutch);
  const salutation = analysis.sentences.find((s) => s.role === "salutation");
  if (salutation) {
    const block = analysis.blocks[salutation.block];
    if (block && COUNCIL.test(block.found.masked.slice(salutation.span.start, salutation.span.end))) return false;
  }
  return dutch.length > 0 && (salutation !== undefined || dutch.some((b) => b.found.tokens.some((t) => READER.has(t.norm))));
}
