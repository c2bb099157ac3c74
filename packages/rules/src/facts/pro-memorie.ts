import type { TextRange } from "@brieftoets/letter";
import type { Hit } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import { bracketRemarks, lineRemarks, standsAlone } from "./author-remark.js";
import type { FactDefinition } from "./fact.js";
import { hitsWithin, occurrenceAt, outermost, searchText, type TextMatch } from "./text-search.js";

/** Capital PM with a note, or a remark that something must still be filled in or added. */
export const proMemorie: FactDefinition = {
  name: "pro-memorie",
  about: "PM with a note, or words of the list in brackets or in a line without a subject. Not p.m. (per month), a time or initials. Values: kind (pm, note).",
  params: {
    notes: { kind: "list", about: "Remarks that something is still to come" },
    after: { kind: "list", about: "Words that follow PM" },
  },
  find: (context, params) => {
    const notes = context.hits(`words:${String(params["notes"])}`);
    const after = context.hits(`words:${String(params["after"])}`);
    const marked = searchText(context, PM).flatMap((match) => {
      const range = remarkOf(context, match, after);
      return range ? [occurrenceAt(range, { kind: "pm" })] : [];
    });
    const remarks = [...bracketRemarks(context), ...lineRemarks(context).filter(({ start, end }) => end - start <= LINE)]
      .filter((remark) => hitsWithin(notes, remark).length > 0 && (remark.bracketed || standsAlone(context, remark)))
      .map((remark) => occurrenceAt(remark, { kind: "note" }));
    return outermost([...marked, ...remarks]);
  },
};

const PM = /(?<![\p{L}\p{N}.&/-])PM(?![\p{L}\p{N}'’&/-]|\.\p{L})/gu;
/** A line of the author to himself is short. */
const LINE = 70;
/** The word after PM stands close. */
const NOTE = 30;
const NUMBER_BEFORE = /[\d.,]-?[\s\u00a0]?$|uur[\s\u00a0]$/u;
const VALUE_BEFORE = /(?:[:€=]|(?:^|[\s\u00a0])(?:nog|is|zijn|bedraagt|bedragen|wordt|blijft|staat op|staan op|op))[\s\u00a0*_]*$/u;

/** What to mark for a PM that stands for something to come: its brackets, or PM with the words of its note. */
function remarkOf({ letter }: LetterContext, match: TextMatch, after: readonly Hit[]): TextRange | undefined {
  if (NUMBER_BEFORE.test(match.before) || /^[\s\u00a0]?\d/.test(match.after)) return undefined;
  const opening = /[([][\s*_]*$/u.exec(match.before)?.[0];
  const closing = opening === undefined ? undefined : /^[^()[\]]*[)\]]/u.exec(match.after)?.[0];
  if (opening !== undefined && closing !== undefined) return { start: match.start - opening.length, end: match.end + closing.length };
  const [next] = hitsWithin(after, { start: match.end, end: match.end + NOTE });
  if (next !== undefined && /^[\s\u00a0:*–-]*$/u.test(letter.text.slice(match.end, next.start))) return { start: match.start, end: next.end };
  const opens = /(?:^|\n)[\s*_]*$/u.test(match.before) && /^[\s\u00a0]*(?::|$|\n|[–-])/u.test(match.after);
  return opens || VALUE_BEFORE.test(match.before) ? match : undefined;
}
