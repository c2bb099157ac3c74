import type { FactDefinition } from "./fact.js";
import { listOf, requiredGap } from "./required.js";
import { listHits } from "./words.js";

/** A decision that does not say which body takes it (Awb 10:10). */
export const bodyMissing: FactDefinition = {
  name: "body-missing",
  about: "The letter does not say on behalf of which body it decides, and no body decides or signs itself. Marks the whole letter. Values: state, variant.",
  find: (context) => {
    const { analysis, letter } = context;
    const said = listHits(context, { list: "on-behalf-of", where: "letter" });
    const signed = listHits(context, { list: "deciding-bodies", where: "letter" }).filter((hit) => SIGNING.has(analysis.sentences[hit.sentence]?.role ?? "body"));
    return listOf(requiredGap(context, [...said, ...signed, ...letter.placeholders.filter((p) => SIGNING_FIELD.test(p.name))]));
  },
};

/** Parts of the letter in which a body that is named is the one that writes. */
const SIGNING: ReadonlySet<string> = new Set(["closing", "signature", "header"]);
const SIGNING_FIELD = /ondertekening|mandaat|bestuursorgaan|slotblok|afsluiting|namens/i;
