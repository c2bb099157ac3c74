import { avoidedTerm } from "./avoided-term.js";
import { commandingTone } from "./commanding-tone.js";
import { contactRoles } from "./contact-roles.js";
import type { FactDefinition } from "./fact.js";
import { fraudLabel } from "./fraud-label.js";
import { impersonalSalutation } from "./impersonal-salutation.js";
import { mixedAddress } from "./mixed-address.js";
import { privateName } from "./private-name.js";
import { redactionRemnant } from "./redaction-remnant.js";
import { typedNumber } from "./typed-number.js";

/** Facts for the rules in rules/letter/respect. */
export const respectFacts: readonly FactDefinition[] = [
  avoidedTerm, fraudLabel, commandingTone, contactRoles, impersonalSalutation, mixedAddress, privateName, redactionRemnant, typedNumber,
];
