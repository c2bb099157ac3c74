import { authorNote } from "./author-note.js";
import { deadLink } from "./dead-link.js";
import type { FactDefinition } from "./fact.js";
import { leftover } from "./leftover.js";
import { markupLeft } from "./markup-left.js";
import { proMemorie } from "./pro-memorie.js";
import { secondDialect } from "./second-dialect.js";
import { strayPunctuation } from "./stray-punctuation.js";
import { templateLabel } from "./template-label.js";
import { templateProblem } from "./template-problem.js";
import { unfilledField } from "./unfilled-field.js";
import { unknownPlaceholder } from "./unknown-placeholder.js";

/** Facts for the rules in rules/letter/draft. */
export const draftFacts: readonly FactDefinition[] = [
  unfilledField, proMemorie, authorNote, templateLabel, strayPunctuation, markupLeft, deadLink, unknownPlaceholder, templateProblem, secondDialect, leftover,
];
