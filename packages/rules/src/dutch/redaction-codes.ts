/** What is left of an anonymised document; half-open UTF-16 offsets. */
export interface RedactionRemnant {
  readonly start: number;
  readonly end: number;
}

/** Article 5.1 of the Wet open overheid and 10 of the older Wet openbaarheid van bestuur, as they are stamped over names. */
const CODE =
  /(?<![\p{L}\p{N}.,:/-])(?:\(?5\.1\)?(?:\s?[.,;]\s?|\s)?(?:lid\s)?\(?[1245]\)?(?:\s?[.,;]\s?|\s)?(?:onder\s|sub\s)?[a-i]\)?|10\s?[.,]\s?2\s?[.,]\s?[a-g]|\(10\)\(2[a-g]\))(?![\p{L}\p{N}])/gu;
const COVERED = /█+|[▇▆■]{3,}|\[(?:weg)?gelakt\]|\[geanonimiseerd\]|\[(?:zwart|onleesbaar)[ -]gemaakt\]/giu;
const LAW_BEFORE = /(?:artikel(?:en)?|artt?\.|paragraaf|hoofdstuk|bijlage|onderdeel|punt|versie|§|lid|artikel(?:en)?[^.;!?]{1,40}(?:en|of|t\/m))[\s\u00a0]{0,3}$/iu;
const LAW = /(?<![\p{L}])(?:Woo|Wob|WOO|WOB|[Ww]et open(?: |baarheid van )(?:overheid|bestuur))(?![\p{L}])/u;
const SIGHT = 120;

/** The codes and blocks that stood over a name ("5.1, 2, e", ███), in order. Not: a reference to the article in a sentence about the law. */
export function findRedactionRemnants(text: string): RedactionRemnant[] {
  const found: RedactionRemnant[] = [];
  for (const match of text.matchAll(CODE)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - SIGHT), match.index);
    const nearLaw = LAW.test(before.slice(before.search(/[.?!]\s[^.?!]*$/) + 1)) || LAW.test((/^[^.?!]*/.exec(text.slice(end, end + SIGHT))?.[0] ?? ""));
    if (!LAW_BEFORE.test(before) && !nearLaw) found.push(trimmed(match[0], match.index));
  }
  for (const match of text.matchAll(COVERED)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** A bracket that opens or closes around more than the code is none of its own. */
function trimmed(code: string, start: number): RedactionRemnant {
  const count = (sign: string): number => code.split(sign).length - 1;
  const from = code.startsWith("(") && count("(") > count(")") ? 1 : 0;
  const to = code.endsWith(")") && count(")") > count("(") ? 1 : 0;
  return { start: start + from, end: start + code.length - to };
}
