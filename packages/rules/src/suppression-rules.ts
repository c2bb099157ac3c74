import type { Bilingual } from "./finding.js";

/** Rules about suppression comments: made by the program, not by data; they have an id and a severity as the others. */
export const SUPPRESSION_RULES = ["suppression-unknown-rule", "suppression-without-reason", "suppression-expired", "suppression-unused"] as const;

const MESSAGES: Readonly<Record<(typeof SUPPRESSION_RULES)[number], Bilingual>> = {
  "suppression-unknown-rule": { nl: "Deze opmerking zet een regel uit die niet bestaat: “{name}”. Verbeter de naam.", en: "This comment switches off a rule that does not exist: “{name}”. Correct the name." },
  "suppression-without-reason": { nl: "Schrijf achter -- waarom de regel “{name}” hier niet geldt.", en: "Write after -- why the rule “{name}” does not count here." },
  "suppression-expired": { nl: "De uitzondering voor “{name}” liep tot {until}. Los het punt op of kies een nieuwe datum.", en: "The exception for “{name}” ran until {until}. Solve the point or choose a new date." },
  "suppression-unused": { nl: "De uitzondering voor “{name}” is niet meer nodig. Haal deze opmerking weg.", en: "The exception for “{name}” is no longer needed. Delete this comment." },
};

export function suppressionMessage(rule: (typeof SUPPRESSION_RULES)[number]): Bilingual {
  return MESSAGES[rule];
}
