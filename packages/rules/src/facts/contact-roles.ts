import type { FactDefinition } from "./fact.js";
import { listHits, listInWords, occurrenceOf } from "./words.js";

/** Two names for the reader's contact. */
export const contactRoles: FactDefinition = {
  name: "contact-roles",
  about: "The second noun of a list for the reader's contact (uw klantmanager, uw casemanager); not two people named together. Marks that noun. Values: roles (in words).",
  params: { list: { kind: "list", about: "One entry per role noun" } },
  find: (context, params) => {
    const list = String(params["list"]);
    const hits = listHits(context, { list, where: "body" });
    const [first] = hits;
    const second = hits.find((hit) => hit.entry !== first?.entry);
    if (!first || !second) return [];
    const together = hits.some((hit) => hit.sentence === second.sentence && hit.entry !== second.entry && /^(?:\s\p{L}+)?[\s,]*(?:,|en|of)(?:\s(?:uw|je|een|de))?\s*$/u.test(context.letter.text.slice(Math.min(hit.end, second.end), Math.max(hit.start, second.start))));
    if (together) return [];
    const roles = [...new Set(hits.map((hit) => context.rules.words[list]?.entries[hit.entry]?.term ?? ""))];
    const found = occurrenceOf(context, list, second);
    return [{ ...found, values: { ...found.values, roles: listInWords(roles.map((r) => `“${r}”`), context.language === "nl" ? "en" : "and") } }];
  },
};
