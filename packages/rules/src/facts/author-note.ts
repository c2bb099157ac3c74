import type { TextRange } from "@brieftoets/letter";
import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import { bracketRemarks, lineRemarks, speaksOfPeople, standsAlone } from "./author-remark.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { hitsWithin, occurrenceAt, outermost, searchText, type TextMatch } from "./text-search.js";

/** A note of the author to himself or a colleague. */
export const authorNote: FactDefinition = {
  name: "author-note",
  about: "A note that was not meant for the reader: TODO, an NB or opmerking with something to check, words of the list in brackets or in a line of their own. Marks the note.",
  params: { tasks: { kind: "list", about: "What an author still has to do: check, ask, agree" } },
  find: (context, params) => {
    const tasks = context.hits(`words:${String(params["tasks"])}`);
    const marks = searchText(context, TODO).map((match) => occurrenceAt(clauseFrom(match)));
    const labelled = searchText(context, LABEL).flatMap((match): Occurrence[] => {
      const note = noteAt(match);
      return note && hitsWithin(tasks, note).length > 0 && (isInternal(match) || !speaksOfPeople(match.block, note)) ? [occurrenceAt(note)] : [];
    });
    const internal = searchText(context, INTERNAL).map((match) => occurrenceAt(noteAt(match) ?? match));
    const remarks = [...bracketRemarks(context), ...lineRemarks(context).filter((r) => r.end - r.start <= LINE && standsAlone(context, r))];
    return outermost([...marks, ...labelled, ...internal, ...remarks.filter((r) => hitsWithin(tasks, r).length > 0).map((r) => occurrenceAt(r))]);
  },
};

const TODO = /(?<![\p{L}\p{N}_-])(?:TODO|TO DO|FIXME|To do:|Todo:)(?![\p{L}\p{N}_-])/gu;
const LABEL = /(?<![\p{L}\p{N}.])(?:(?:N\.?B\.?|Nb|Nota bene)(?![\p{L}\p{N}])|(?:Opmerking|Opm\.|Let op|Vraag|Notitie|Check)(?=[\s\u00a0]?:))/gu;
/** These labels speak to a colleague whatever follows. */
const INTERNAL = /(?<![\p{L}\p{N}])(?:(?:interne|redactionele)[\s\u00a0](?:opmerking|notitie|aantekening)|(?:opmerking|notitie|vraag|let op)[\s\u00a0](?:voor[\s\u00a0])?(?:redactie|jurist|juridische zaken|communicatie|intern))[\s\u00a0]?:/giu;
const LINE = 80;

const isInternal = ({ groups }: TextMatch): boolean => /^(?:opm\.|notitie)/i.test(groups[0] ?? "");

/** From the label to the end of its bracket, or else of its sentence. */
function noteAt(match: TextMatch): TextRange | undefined {
  const opening = /[([][\s*_]*$/u.exec(match.before)?.[0];
  const closing = opening === undefined ? undefined : /^[^()[\]]*[)\]]/u.exec(match.after)?.[0];
  if (opening !== undefined && closing !== undefined) return { start: match.start - opening.length, end: match.end + closing.length };
  const sentence = noteSentence(match.block, match);
  return sentence && { start: match.start, end: withoutDot(match.block, sentence.end) };
}

/** "NB." may have closed a sentence of its own: then the note is the next one. */
function noteSentence({ sentences }: AnalysedBlock, { sentence, end }: TextMatch): TextRange | undefined {
  if (!sentence || sentence.end > end + 2) return sentence;
  return sentences.find((s) => s.start >= end) ?? sentence;
}

function clauseFrom(match: TextMatch): TextRange {
  return { start: match.start, end: Math.max(match.end, withoutDot(match.block, match.sentence?.end ?? match.end)) };
}

const withoutDot = ({ block, found }: AnalysedBlock, end: number): number => (found.masked.charAt(end - block.start - 1) === "." ? end - 1 : end);

