import type { TextRange } from "../letter.js";

/** A web or mail address that is written out, and becomes a link by itself. */
export interface WrittenAddress extends TextRange {
  readonly isMail: boolean;
}

const WEB_START = /https?:\/\/|www\./giu;
const WEB_REST = /[^\s<]+/uy;
const MAIL_NAME_LENGTH = 64;
const MAIL_HOST = /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/uy;

/**
 * The addresses in a range of text, by the rules of GitHub's Markdown ("extended autolinks"), in time linear in the range.
 */
export function addressesIn(text: string, start: number, end: number): readonly WrittenAddress[] {
  const part = text.slice(start, end);
  if (!part.includes("://") && !part.includes("@") && !/www\./iu.test(part)) return [];
  const found: WrittenAddress[] = [];
  WEB_START.lastIndex = 0;
  for (let match = WEB_START.exec(part); match !== null; match = WEB_START.exec(part)) {
    const { index } = match;
    if (index > 0 && /[\p{L}\p{N}/]/u.test(part.charAt(index - 1))) continue;
    WEB_REST.lastIndex = WEB_START.lastIndex;
    if (!WEB_REST.test(part)) continue;
    const stop = withoutTrailingSigns(part, index, WEB_REST.lastIndex);
    if (stop <= WEB_START.lastIndex) continue;
    found.push({ start: start + index, end: start + stop, isMail: false });
    WEB_START.lastIndex = stop;
  }
  return [...found, ...mailAddresses(part, start)].sort((one, other) => one.start - other.start).filter((address, at, all) => address.start >= (all[at - 1]?.end ?? 0));
}

function mailAddresses(part: string, offset: number): readonly WrittenAddress[] {
  const found: WrittenAddress[] = [];
  let from = 0;
  for (let at = part.indexOf("@"); at >= 0; at = part.indexOf("@", from)) {
    let start = at;
    while (start > from && at - start < MAIL_NAME_LENGTH && /[\p{L}\p{N}._+-]/u.test(part.charAt(start - 1))) start -= 1;
    MAIL_HOST.lastIndex = at + 1;
    from = at + 1;
    if (start === at || !MAIL_HOST.test(part)) continue;
    from = MAIL_HOST.lastIndex;
    found.push({ start: offset + start, end: offset + from, isMail: true });
  }
  return found;
}

/** Punctuation at the end belongs to the sentence, and so does a bracket that was opened before the address. */
function withoutTrailingSigns(part: string, start: number, stop: number): number {
  let end = stop;
  let open = 0;
  for (let at = start; at < stop; at += 1) open += part[at] === "(" ? 1 : part[at] === ")" ? -1 : 0;
  for (; end > start; end -= 1) {
    const sign = part.charAt(end - 1);
    if (sign === ")" && open < 0) open += 1;
    else if (!"?!.,:;*_~'\"".includes(sign)) break;
  }
  return end;
}
