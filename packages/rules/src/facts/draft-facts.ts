import { authorNote } from "./author-note.js";
import type { FactDefinition } from "./fact.js";
import { proMemorie } from "./pro-memorie.js";
import { unfilledField } from "./unfilled-field.js";

/** Facts for the rules in rules/letter/draft. */
export const draftFacts: readonly FactDefinition[] = [unfilledField, proMemorie, authorNote];
