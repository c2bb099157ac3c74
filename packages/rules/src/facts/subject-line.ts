import { wholeLetter, type LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isHtmlMail } from "./html-mail.js";

const LABEL = /^\s*(?:onderwerp|betreft|betreffende|subject)\s*:\s*/i;

/** The subject of a letter, when it is missing or says nothing. */
export const subjectLine: FactDefinition = {
  name: "subject-line",
  about: "The subject, when it says nothing (it is a word of the list `empty`, or a bare number), or the whole letter when there is none. Nothing for an HTML mail. Values: state (none, bare: the file has nothing above its salutation, so that it may be the body of a mail, empty), subject.",
  params: { empty: { kind: "list", about: "Subjects that say nothing" } },
  find: (context, params) => {
    if (isHtmlMail(context)) return [];
    const { analysis, letter, declared } = context;
    const salutation = analysis.sentences.find((s) => s.role === "salutation")?.index ?? Infinity;
    const lines = analysis.sentences.filter((s) => s.role === "subject" && s.index <= salutation);
    const empty = lines.flatMap((s): Occurrence[] => {
      const text = letter.text.slice(s.start, s.end);
      const subject = text.replace(LABEL, "").trim();
      return saysNothing(context, subject, String(params["empty"])) ? [{ start: s.start, end: s.end, values: { state: "empty", subject } }] : [];
    });
    if (lines.length > empty.length) return [];
    const { subject } = declared;
    if (subject !== undefined && !saysNothing(context, subject, String(params["empty"]))) return [];
    return empty.length > 0 ? empty : [{ ...wholeLetter(letter), whole: true, values: { state: subject !== undefined ? "empty" : hasLetterhead(context, salutation) ? "none" : "bare", subject: subject ?? "" } }];
  },
};

function saysNothing({ rules }: LetterContext, subject: string, list: string): boolean {
  const bare = subject.toLowerCase().replace(/[.:!]+$/, "").trim();
  return !/\p{L}/u.test(bare) || (rules.words[list]?.entries.some((e) => e.term === bare || e.forms?.includes(bare)) ?? false);
}

/** Something stands above the salutation: a sender, a date, a reference. */
const hasLetterhead = ({ analysis }: LetterContext, salutation: number): boolean => analysis.sentences.some((s) => s.index < salutation && s.role !== "body" && s.role !== "item");
