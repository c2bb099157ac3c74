import type { Token } from "./tokens.js";

/** Signs at which a clause ends. */
const BORDER_SIGNS = new Set([",", ";", ":", "(", ")", "[", "]", "–", "—", "-", ".", "?", "!", "…", "...", "\"", "“", "”", "„"]);
/** Words that begin a subordinate clause, whatever stands before them. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  ("omdat doordat zodat opdat terwijl indien tenzij hoewel ofschoon nadat voordat totdat zodra zolang sinds aangezien alvorens hetgeen wanneer waarbij waardoor waarin waarmee waarop waarvan waarvoor waarover waaruit waaraan waarna waarom waartoe waar als mits voorzover").split(" "),
);
/** Words that join clauses, or begin one. */
const JOINTS = new Set([...SUBORDINATORS, "dat", "die", "en", "of", "maar", "want", "dus", "wie", "wat", "om"]);

/** A comma, bracket, dash or other sign that parts clauses. */
export const isBorderSign = (token: Token): boolean => token.kind === "punctuation" && BORDER_SIGNS.has(token.norm);

/** Half-open token ranges between signs and joining words; the joining word stands at the head of its own clause. */
export function simpleClauses(tokens: readonly Token[]): readonly { readonly first: number; readonly end: number }[] {
  const clauses: { first: number; end: number }[] = [];
  let first = 0;
  tokens.forEach((token, i) => {
    const joint = token.kind === "word" && JOINTS.has(token.norm);
    if (!joint && !isBorderSign(token)) return;
    if (i > first) clauses.push({ first, end: i });
    first = joint ? i : i + 1;
  });
  if (first < tokens.length) clauses.push({ first, end: tokens.length });
  return clauses;
}
