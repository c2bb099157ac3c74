import type { RuleSet } from "../rule-set.js";

/** Every name under which a letter type may be declared: ids, Dutch names, other names, and the group of all decisions. */
export function letterTypeNames(rules: Pick<RuleSet, "types">): readonly string[] {
  return [...new Set([...rules.types.flatMap((type) => [type.id, type.name.nl, ...(type.aliases ?? [])]), "decision"])];
}
