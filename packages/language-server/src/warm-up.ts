import { checkLetter, loadRules, readLetter } from "@brieftoets/rules";

/** Examples in one letter: enough to be worth a check, few enough that a request in between hardly waits. */
const AT_ONCE = 6;
/** Examples in the letter that is typed in. */
const LONG = 24;
const KEYSTROKES = 6;

/**
 * Loads and compiles the rules, then judges letters made of their own bad examples, and one in which is typed: what a person opens and types then goes
 * as fast the first time as later. `pause` is awaited between two; nothing of it is kept.
 */
export async function warmUp(pause: () => Promise<unknown>): Promise<void> {
  const rules = await loadRules();
  const texts = rules.rules.flatMap(({ examples }) => examples.bad.slice(0, 1).map(({ text }) => text));
  const judge = async (body: readonly string[], turn: number): Promise<void> => {
    const letter = await readLetter(`# Uw aanvraag\n\nBeste {{naam}},\n\n${body.join("\n\n")}\n\nMet vriendelijke groet,\n`, { path: "brief.md" });
    const type = rules.types[turn % rules.types.length]?.id;
    await checkLetter(letter, { rules, ...(type === undefined ? {} : { type }) });
    await pause();
  };
  for (let at = 0; at < texts.length; at += AT_ONCE) await judge(texts.slice(at, at + AT_ONCE), at / AT_ONCE);
  for (let typed = 0; typed < KEYSTROKES; typed++) await judge([...texts.slice(0, LONG), `Dit gaat over u${"w".repeat(typed)}.`], 0);
}
