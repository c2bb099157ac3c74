/** A mark that stands for words still to come; half-open UTF-16 offsets. */
export interface OpenMark {
  readonly start: number;
  readonly end: number;
  /** crosses: XXX, or a row of them · run: a row of dots or underscores · bracket: [naam], (naam), <naam>, {naam} · question: ??? */
  readonly kind: "crosses" | "run" | "bracket" | "question";
  /** What stands in the brackets. */
  readonly content?: string;
  /** The opening bracket. */
  readonly bracket?: string;
}

const CROSSES = /(?<![\p{L}\p{N}_@#./-]|\p{N}[.,])(?:X{3,}(?:[ \u00a0]X{3,})*|x{3,}(?:[ \u00a0]x{3,})*)(?![\p{L}\p{N}_@]|[./-]\p{L})/gu;
/** Two crosses are a number to fill in only beside a currency, a month, an hour or other crosses. */
const TWO_CROSSES =
  /(?<![\p{L}\p{N}_])(?:(?<=€[\s\u00a0]?)(?:XX|xx)(?:,(?:XX|xx|-))?|(?:XX|xx)(?=[\s\u00a0](?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|euro)(?![\p{L}]))|(?:XX|xx)(?:[-/.](?:XX|xx)){1,2}(?:[-/.](?:XXXX|xxxx|20(?:XX|xx|\d\d)))?)(?![\p{L}\p{N}_])/gu;
const RUN = /\.{4,}|…{2,}|_{3,}|(?:\.[ \u00a0]){4,}\.?|(?:_[ \u00a0]){3,}_?/gu;
const QUESTION = /(?<=^|[\s\u00a0(])\?{3,}(?=$|[\s\u00a0.,;)])/gmu;
const BRACKET = /(?<![[\]!({<\p{L}\p{N}])(?:\[([^[\]\n]{1,80})\](?![[(:\]])|\(([^()\n]{2,40})\)(?!\))|<([^<>\n=]{2,60})>(?!>)|\{([\p{L}_][^{}\n]{1,40})\}(?!\}))/gu;

/** Without one of these nothing is left open: most blocks are told by this alone. */
const SIGN = /[[(<{_…?]|\.[. \u00a0]|[Xx]{2}/;

const CROSS = /[Xx]{2}/;
const OPENING = /[[(<{]/;

/**
 * What an author leaves open in a text: XXX, a row of dots or underscores, words in brackets, ???; in order.
 * Whether it was meant for the author or for the reader to fill in is for the caller to tell.
 */
export function findOpenMarks(text: string): OpenMark[] {
  if (!SIGN.test(text)) return [];
  const marks: OpenMark[] = [];
  const add = (pattern: RegExp, kind: OpenMark["kind"]): void => {
    for (const found of text.matchAll(pattern)) marks.push({ start: found.index, end: found.index + found[0].length, kind });
  };
  if (CROSS.test(text)) {
    add(CROSSES, "crosses");
    add(TWO_CROSSES, "crosses");
  }
  add(RUN, "run");
  if (text.includes("???")) add(QUESTION, "question");
  if (OPENING.test(text)) for (const found of text.matchAll(BRACKET)) {
    const content = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? "").replace(/[*_]{1,3}/g, " ").trim();
    marks.push({ start: found.index, end: found.index + found[0].length, kind: "bracket", content, bracket: found[0].charAt(0) });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
