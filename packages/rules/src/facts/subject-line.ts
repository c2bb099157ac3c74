import { wholeLetter, type LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { hasNoLetterhead, isHtmlMail } from "./html-mail.js";

const LABEL = /^\s*(?:onderwerp|betreft|betreffende|subject)\s*:\s*/i;

/** The subject of a letter, when it is missing or says nothing. */
export const subjectLine: FactDefinition = {
  name: "subject-line",
  about: "The subject, when it says nothing (it is a word of the list `empty`, or a bare number), or the whole letter when there is none. Nothing for a text without date, address or sender, which may be that of a mail. Values: state (none, empty), subject.",
  params: { empty: { kind: "list", about: "Subjects that say nothing" } },
  find: (context, params) => {
    if (isHtmlMail(context) || !hasLetterhead(context)) return [];
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
    return empty.length > 0 ? empty : [{ ...wholeLetter(letter), whole: true, values: { state: subject !== undefined ? "empty" : "none", subject: subject ?? "" } }];
  },
};

function saysNothing({ rules }: LetterContext, subject: string, list: string): boolean {
  const bare = subject.toLowerCase().replace(/[.:!]+$/, "").trim();
  return !/\p{L}/u.test(bare) || (rules.words[list]?.entries.some((e) => e.term === bare || e.forms?.includes(bare)) ?? false);
}

/** A date, an address or a sender stands above the letter, or a line for the subject. Else it may be the text of a mail, whose subject stands elsewhere. */
function hasLetterhead(context: LetterContext): boolean {
  const { analysis, letter, declared } = context;
  const salutation = analysis.sentences.find((s) => s.role === "salutation")?.index ?? Infinity;
  const above = analysis.sentences.filter((s) => s.index < salutation);
  return declared.subject !== undefined || !hasNoLetterhead(context) || above.some((s) => s.role === "subject" || (s.role !== "body" && SENDER.test(letter.text.slice(s.start, s.end))));
}

const SENDER = /^\s*(?:gemeente|stad|afdeling|team|cluster|dienst|college)(?!\p{L})/iu;
