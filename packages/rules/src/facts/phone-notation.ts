import type { Role } from "../analysis/roles.js";
import { formatPhone } from "../dutch/phones.js";
import type { FactDefinition } from "./fact.js";
import { mentionsIn } from "./running-text.js";
import { occurrenceAt } from "./text-search.js";

/** A phone number that is hard to read or to tap. */
export const phoneNotation: FactDefinition = {
  name: "phone-notation",
  about: "A phone number with a long dash in it, a prefix that is cut in two, or a group of one digit. Values: plain (as it reads best).",
  find: (context) => mentionsIn(context, (b) => b.found.phones, READ)
    .filter(({ mention, text }) => mention.kind !== "foreign" && isOdd(text, formatPhone(mention)))
    .map((m) => occurrenceAt(m, { plain: formatPhone(m.mention) })),
};

const READ: ReadonlySet<Role> = new Set(["body", "item", "reference", "signature", "closing", "footer", "header", "cell", "heading", "enclosure", "address"]);

function isOdd(text: string, plain: string): boolean {
  if (/^\d+$/.test(text) || text === plain || text.startsWith("+")) return false;
  const groups = text.split(/\D+/).filter(Boolean);
  const first = groups[0] ?? "";
  const prefix = plain.split(" ")[0] ?? "";
  const isCut = first.length <= 2 && prefix.length > first.length && prefix.startsWith(first) && prefix !== "14";
  return /[–—]/.test(text) || isCut || groups.slice(1).some((group) => group.length === 1);
}
