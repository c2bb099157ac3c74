import type { AnalysedBlock, Hit } from "../analysis/letter-analysis.js";
import { asksForWord, isWritingLine } from "../dutch/form-lines.js";
import { findOpenMarks, type OpenMark } from "../dutch/open-marks.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isOnReplySlip } from "./reply-slip.js";
import { hitsWithin, isBetweenQuotes, occurrenceAt, outermost, sentenceAt, SIGHT, touchesField } from "./text-search.js";
import { listHits } from "./words.js";

/** A place that the author still has to fill in. */
export const unfilledField: FactDefinition = {
  name: "unfilled-field",
  about: "XXX, words in brackets that say what belongs there, a row of dots or underscores in a sentence, a word that says 'not known yet'. No line that the reader writes on. Values: kind (crosses, run, bracket, question, word).",
  params: {
    words: { kind: "list", about: "What can belong in brackets: name, date, fill in …" },
    unknown: { kind: "list", about: "Words that say that something is not known yet" },
  },
  find: (context, params) => {
    const words = context.hits(`words:${String(params["words"])}`);
    const all = context.analysis.blocks.flatMap((block) => findOpenMarks(block.found.masked).map((mark) => ({ block, mark })));
    const braces = areBracesFields(context, all.map(({ mark }) => mark));
    const marks = all.flatMap(({ block, mark }): Occurrence[] => {
      const range = { start: block.block.start + mark.start, end: block.block.start + mark.end };
      if (touchesField(block, mark.start, mark.end) || (braces && mark.bracket === "{")) return [];
      return isOpen(context, block, mark, words) ? [occurrenceAt(range, { kind: mark.kind })] : [];
    });
    const unknown = listHits(context, { list: params["unknown"], where: "letter" }).map((hit) => occurrenceAt(hit, { kind: "word" }));
    return outermost([...marks, ...unknown]);
  },
};

/** Two words in braces, or one in a template, are fields of a language that nobody declared. */
const areBracesFields = ({ letter }: LetterContext, marks: readonly OpenMark[]): boolean => letter.dialects.length > 0 || marks.filter((m) => m.bracket === "{").length > 1;

function isOpen(context: LetterContext, block: AnalysedBlock, mark: OpenMark, words: readonly Hit[]): boolean {
  const { masked } = block.found;
  const before = lineEnd(masked.slice(Math.max(0, mark.start - SIGHT), mark.start));
  const after = (masked.slice(mark.end, mark.end + SIGHT).split("\n")[0] ?? "");
  const start = block.block.start + mark.start;
  const place = { block, start, sentence: sentenceAt(block, start) };
  if (mark.kind === "crosses") return areNoNumeral(block, mark, before, after);
  if (mark.kind === "question") return asksForWord(before) && !isOnReplySlip(context, place);
  if (mark.kind === "run") return isGap(masked.slice(mark.start, mark.end), before, after) && !isOnReplySlip(context, place);
  return !isBetweenQuotes(block, start) && asksInBrackets(mark, block, words, before) && !isOnReplySlip(context, place);
}

const lineEnd = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);

const NUMBERED = /(?:hoofdstuk|deel|titel|afdeling|artikel|bijlage|paragraaf|band|boek|editie|jaargang|koning|paus|olympiade|maat)[\s\u00a0]{1,2}$/iu;

/** Roman thirty, and the crosses of Amsterdam alone on a line, are no gaps. */
function areNoNumeral({ block, found }: AnalysedBlock, mark: OpenMark, before: string, after: string): boolean {
  if (NUMBERED.test(before)) return false;
  const alone = before.trim() === "" && after.trim() === "" && !/\s/.test(found.masked.slice(mark.start, mark.end));
  if (alone && block.kind !== "table-cell") return false;
  // Kisses under a letter; hidden figures of a number.
  return !/^[x\s]+$/.test(found.masked.slice(mark.start, mark.end)) || (!/^[\s\u00a0]?\d/.test(after) && !alone && !/(?:groet\p{L}*|liefs|kus\p{L}*)[\s,.]*(?:en[\s\u00a0])?$/iu.test(before));
}

/** A row that stands for words of a sentence. Four or five dots at the end of a line may be a sentence that trails off. */
function isGap(row: string, before: string, after: string): boolean {
  if (isWritingLine(before, after)) return false;
  if (row.length < 6 && row.startsWith(".") && !/^[\s\u00a0]+[\p{Ll}\d]/u.test(after)) return asksForWord(before);
  return /[\p{L}\p{N}]/u.test(before) || /^[\s\u00a0]*[\p{L}\p{N}]+[\s\u00a0]+[\p{L}\p{N}]/u.test(after);
}

const BEFORE_ROUND = /(?:^|[\s\u00a0])(?:op|van|de|het|een|aan|met|door|voor|tot|t\/m|uiterlijk|bij|naar|vraag|bel|mail|is|heer|mevrouw|meneer|beste|geachte|te|vanaf|namens|in|om|per|over|lid|motie|nummer|€|datum|bedrag|kenmerk|onderwerp|contactpersoon)[\s\u00a0:]*$/iu;
const INSTRUCTION = /^(?:vul|kies|noem|geef|zet|typ)(?![\p{L}])|(?<![\p{L}])(?:in te vullen|invullen|invoegen)$/iu;
const WORDS_IN_BRACKETS = 6;

/** Do the words in brackets say what must still be filled in? */
function asksInBrackets({ content = "", bracket, start, end }: OpenMark, { block }: AnalysedBlock, words: readonly Hit[], before: string): boolean {
  if (/^(?:zie|let op|niet|geen|of|en)(?![\p{L}])|[.!?]$/iu.test(content)) return false;
  const count = content.split(/\s+/).length;
  const inside = hitsWithin(words, { start: block.start + start, end: block.start + end });
  if (bracket === "[") return INSTRUCTION.test(content) || (inside.length > 0 && count <= WORDS_IN_BRACKETS);
  const whole = inside.some((hit) => end - start - (hit.end - hit.start) <= 6);
  if (bracket === "(") return whole && BEFORE_ROUND.test(before);
  return inside.length > 0 && count <= 4;
}
