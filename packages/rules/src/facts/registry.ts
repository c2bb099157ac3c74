import type { FactDefinition } from "./fact.js";
import { councilFacts } from "./council-facts.js";
import { decisionFacts } from "./decision-facts.js";
import { draftFacts } from "./draft-facts.js";
import { hygieneFacts } from "./hygiene-facts.js";
import { invitationFacts } from "./invitation-facts.js";
import { layoutFacts } from "./layout-facts.js";
import { plainFacts } from "./plain-facts.js";
import { requestFacts } from "./request-facts.js";
import { respectFacts } from "./respect-facts.js";
import { passageGap, passagePresent } from "./passage.js";
import { words } from "./words.js";

const ALL: readonly FactDefinition[] = [
  words, passageGap, passagePresent,
  ...invitationFacts, ...requestFacts, ...decisionFacts, ...councilFacts, ...respectFacts, ...draftFacts, ...hygieneFacts, ...plainFacts, ...layoutFacts,
];

/** Every fact that a rule can ask, by name. A new fact is a file in this folder and a line in the list of its section. */
export const FACTS: ReadonlyMap<string, FactDefinition> = new Map(ALL.map((fact) => [fact.name, fact]));
