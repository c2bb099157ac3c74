import type { Sentence } from "../analysis/letter-analysis.js";
import { numberValue } from "../dutch/numbers.js";
import { isNegated, isQuoted } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";
import { runningSentences } from "../running-text.js";
import { listed } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";
import { isHtmlMail } from "./html-mail.js";

/** An enclosure that the letter speaks of and does not list, or another number of them. */
export const attachmentMismatch: FactDefinition = {
  name: "attachment-mismatch",
  about: "The first mention of an enclosure, when the letter has no list of enclosures, or one of another length than the number that it names. Not asked of mail. Marks the mention. Values: kind (unlisted, number), listed, named.",
  params: { list: { kind: "list", about: "Wordings that speak of an enclosure of ours" } },
  find: (context, params) => {
    if (isMail(context)) return [];
    const running = new Set(runningSentences(context).map((s) => s.index));
    const mentions = listed(context, String(params["list"])).filter((hit) => running.has(hit.sentence) && !isNegated(context, hit) && !isQuoted(context, hit));
    const [first] = mentions;
    if (!first) return [];
    const lines = enclosureLines(context);
    if (lines.length === 0 && context.declared.enclosures.length === 0) return [{ start: first.start, end: first.end, values: { kind: "unlisted" } }];
    const entries = lines.length === 1 && lines[0] ? listLength(context, lines[0]) : undefined;
    const wrong = entries === undefined ? undefined : mentions.find((hit) => (namedNumber(context, hit) ?? entries) !== entries);
    return wrong ? [{ start: wrong.start, end: wrong.end, values: { kind: "number", listed: entries ?? 0, named: namedNumber(context, wrong) ?? 0 } }] : [];
  },
};

/** Enclosures hang on a mail: HTML without a letterhead, or a text with nothing above its salutation. */
function isMail(context: LetterContext): boolean {
  const { letter, analysis } = context;
  return isHtmlMail(context) || ((letter.format === "markdown" || letter.format === "text") && analysis.sentences[0]?.role === "salutation");
}

const ENCLOSURES = /^\s*bijlagen?(?:\(n\)|\b)\s*(?::|\(\d+\)|\d+\s*[:.]|$)/i;

/** Lines that list enclosures, above or below the letter: "Bijlagen: 2", "Bijlage: folder", a heading "Bijlagen". */
function enclosureLines({ analysis, letter }: LetterContext): Sentence[] {
  return analysis.sentences.filter((s) => (s.role === "enclosure" || s.role === "reference" || s.role === "heading" || s.role === "signature" || s.role === "cell" || s.role === "header") && ENCLOSURES.test(letter.text.slice(s.start, s.end)));
}

/** How many enclosures a line or the list under it names; undefined when that cannot be told. */
function listLength({ analysis, letter }: LetterContext, line: Sentence): number | undefined {
  const text = letter.text.slice(line.start, line.end);
  const number = /^\s*bijlagen?\s*(?:\((\d+)\)|:\s*(\d+)\s*$)/i.exec(text);
  if (number) return Number(number[1] ?? number[2]);
  if (!/^\s*bijlagen?\s*:?\s*$/i.test(text)) return undefined;
  let items = 0;
  for (let i = line.block + 1; analysis.blocks[i]?.block.kind === "list-item"; i++) items++;
  return items > 0 ? items : undefined;
}

/** "twee bijlagen" */
function namedNumber({ analysis }: LetterContext, hit: { readonly block: number; readonly first: number; readonly last: number }): number | undefined {
  const tokens = analysis.blocks[hit.block]?.found.tokens ?? [];
  for (let i = hit.first; i < hit.last; i++) {
    const value = tokens[i]?.norm === "een" ? undefined : numberValue(tokens[i]?.norm ?? "");
    if (value !== undefined && tokens[i + 1]?.norm.startsWith("bijlage")) return value;
  }
  return undefined;
}
