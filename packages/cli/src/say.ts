import type { Language } from "@brieftoets/rules";
import pc from "picocolors";
import { shownPath } from "./files/find-letters.js";
import { isLocated, type Mistake } from "./mistake.js";
import { visible } from "./terminal/display-text.js";
import type { Terminal } from "./terminal/terminal.js";

/** Says something beside the results: on standard error, so that results stay clean. */
export async function say(terminal: Terminal, text: string): Promise<void> {
  await terminal.stderr.write(`${text}\n`);
}

/** Says mistakes, each on one line: `file:line:column: what is wrong`. The same mistake is said once. */
export async function sayMistakes(terminal: Terminal, mistakes: readonly Mistake[], language: Language): Promise<void> {
  const lines = new Set(mistakes.map((mistake) => mistakeText(mistake, language, terminal)));
  for (const line of lines) await say(terminal, line);
}

/** A mistake in this program, for a report to its makers. */
export function bugText(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Dit is een fout in Brieftoets zelf. Meld hem met deze regels erbij. / This is a mistake in Brieftoets itself. Please report it with these lines.\n${trace}`;
}

function mistakeText(mistake: Mistake, language: Language, { cwd, stderr }: Terminal): string {
  const colours = pc.createColors(stderr.colour);
  if (!isLocated(mistake)) return `${colours.red("brieftoets:")} ${visible(mistake[language])}`;
  const place = `${shownPath(mistake.file, cwd)}:${mistake.line}:${mistake.column}`;
  return `${colours.bold(visible(place))}: ${visible(mistake.message[language])}`;
}
