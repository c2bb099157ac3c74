/** A bracket without its partner in one text; half-open UTF-16 offsets. */
export interface LooseBracket {
  readonly start: number;
  readonly end: number;
  readonly bracket: "(" | ")" | "[" | "]";
}

const PARTNERS: Readonly<Record<string, string>> = { ")": "(", "]": "[" };
/** "1)", "a)", "iv)": the mark of a list item, at the start of a line or in a sentence. */
const LIST_MARK = /(?:^|[\s(,;])(?:\d{1,3}|[a-zA-Z]{1,2}|[ivx]{1,4})$/;
/** A text with more loose brackets than this is no letter; the rest is not kept. */
const MOST = 500;
const FACE = /(?:^|\s)[:;=8]['-]?$|[:;]['-]?$/;

/**
 * The brackets that have no partner, in order. Smileys are none; "1)" and "a)" are the marks of a list, unless they close
 * a bracket that is open.
 */
export function findLooseBrackets(text: string): LooseBracket[] {
  const open: LooseBracket[] = [];
  const loose: LooseBracket[] = [];
  const marks: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== "(" && sign !== ")" && sign !== "[" && sign !== "]") continue;
    const before = text.slice(Math.max(0, at - 6), at);
    if (FACE.test(before)) continue;
    const bracket = { start: at, end: at + 1, bracket: sign } as const;
    const partner = PARTNERS[sign];
    if (partner === undefined) keep(open, bracket);
    else if (sign === ")" && LIST_MARK.test(before)) marks.push(at);
    else if (open.at(-1)?.bracket === partner) open.pop();
    else keep(loose, bracket);
  }
  const unclosed = open.reverse().filter(({ start, bracket }) => bracket !== "(" || !((marks.at(-1) ?? -1) > start && marks.pop() !== undefined));
  return [...loose, ...unclosed].sort((a, b) => a.start - b.start);
}

function keep(brackets: LooseBracket[], bracket: LooseBracket): void {
  if (brackets.length < MOST) brackets.push(bracket);
}
