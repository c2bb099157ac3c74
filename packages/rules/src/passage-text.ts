import type { LetterContext } from "./letter-context.js";

/** The Dutch text of a passage that is put into a letter: the profile's own, else the shipped one. Placeholders as `((name))`. */
export function passageText({ profile, rules }: Pick<LetterContext, "profile" | "rules">, id: string): string {
  const own = profile.passages?.[id] ?? (id === "support-person" ? profile.support?.passage : undefined);
  return (own ?? rules.passages[id]?.text)?.nl.trim() ?? "";
}
