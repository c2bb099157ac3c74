const SLIP = /^[\s✂*_#-]{0,8}(?:(?:antwoord|aanmeld|retour|inschrijf|invul)(?:strook|strookje|formulier|kaart|bon)|strook|machtiging(?:sformulier)?|volmacht|(?:hier )?afknippen|knip (?:hier|dit|de strook)|in te vullen door|formulier(?: om)? terug te sturen)(?![\p{L}-])/iu;

/** Is this line the title of a form that the reader fills in ("Antwoordstrook", "✂ knip hier af")? A sentence about the form is none. */
export function isSlipTitle(line: string): boolean {
  return line.length < 90 && SLIP.test(line) && !/[.!?]\s*$/.test(line);
}

/** Words that only stand in a sentence, so that a row of dots beside them is no line on a form. */
const SENTENCE_WORDS = new Set(
  ("u uw je jij jouw wij we ons onze ik is zijn was wordt worden heeft hebben hebt krijgt krijgen kunt kan moet mag komt gaat betaalt op om van met voor in tot per bij door aan uit naar over vanaf tussen rond omstreeks uiterlijk binnen en of de het een dit die dat deze").split(" "),
);
/** After these words something must follow. */
const OPEN_END = /(?:^|[\s\u00a0])(?:op|om|van|met|voor|in|tot|per|bij|door|aan|naar|over|vanaf|tussen|uiterlijk|de|het|een|uw|is|nummer|code|kenmerk|€)[\s\u00a0]*$/iu;

/**
 * Is a row of dots or underscores a line for the reader to write on, or a row that leads to a page number?
 * @param before the text before the row on its line, @param after the text after it on its line.
 */
export function isWritingLine(before: string, after: string): boolean {
  const [left, right] = [before.trim(), after.trim()];
  if (left === "" && right === "") return true;
  if (/[:;]$/.test(left) && !/[\p{L}\d]/u.test(right.replace(/^[\p{L}() ]{2,30}:[\s._…]*/u, ""))) return true;
  if (/^(?:pagina[\s\u00a0])?\d{1,3}$/.test(right) && left !== "") return true;
  const words = `${left} ${right}`.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (!words.some((word) => SENTENCE_WORDS.has(word))) return words.length <= 12;
  return right === "" && words.length <= 5 && !OPEN_END.test(left);
}

/** Does the text before it ask for a word? */
export const asksForWord = (before: string): boolean => OPEN_END.test(before);
