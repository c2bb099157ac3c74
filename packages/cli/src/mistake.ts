import type { Bilingual, Problem } from "@brieftoets/rules";

/** A mistake in the call: said to the user, exit status 2. All mistakes that could be seen at once. */
export class UsageError extends Error {
  readonly messages: readonly Bilingual[];
  constructor(...messages: readonly Bilingual[]) {
    super(messages.map((m) => m.en).join("\n"));
    this.name = "UsageError";
    this.messages = messages;
  }
}

/** Something that is wrong outside the letters: a mistake with a place in a file, or one in the call. */
export type Mistake = Bilingual | Problem;

/** Whether a mistake has a place in a file. */
export function isLocated(mistake: Mistake): mistake is Problem {
  return "message" in mistake;
}
