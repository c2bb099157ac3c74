import { councilSubject, type CouncilSubject } from "../council-subject.js";
import { openingEnd } from "../detect-type.js";
import { placeholderKind } from "../dutch/placeholder-kind.js";
import type { Bilingual } from "../finding.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import type { FactDefinition } from "./fact.js";
import { listInWords } from "./words.js";

/** The subject names a motion or a promise. */
export const motionNamed: FactDefinition = {
  name: "motion-named",
  about: "The subject names a motion or a promise to the council. Marks the subject. Values: kind (motion, promise).",
  find: (context) => {
    const subject = councilSubject(context);
    return subject ? [{ ...place(context, subject), values: { kind: subject.kind } }] : [];
  },
};

/** A motion or promise that cannot be looked up. */
export const motionGap: FactDefinition = {
  name: "motion-gap",
  about: "The subject names a motion or a promise, but subject and opening do not give its number, its date, and the member (motion) or the committee (promise). A placeholder counts. Marks the subject. Values: kind (motion, promise), missing (in words).",
  find: (context) => {
    const subject = councilSubject(context);
    if (!subject) return [];
    const text = `${subject.text}\n${opening(context)}`;
    const who = subject.kind === "motion" ? [MEMBER, NAMES.member] as const : [COMMITTEE, NAMES.committee] as const;
    const parts: readonly (readonly [boolean, Bilingual])[] = [[NUMBER.test(text) || hasField(context, "reference", /nummer|motie|toezegging/i), NAMES.number], [who[0].test(text) || hasField(context, "name", /lid|indiener|fractie|commissie/i), who[1]], [hasDay(context), NAMES.date]];
    const missing = parts.filter(([there]) => !there).map(([, name]) => name[context.language]);
    if (missing.length === 0) return [];
    return [{ ...place(context, subject), values: { kind: subject.kind, missing: listInWords(missing, context.language === "nl" ? "en" : "and") } }];
  },
};

const NAMES = {
  number: { nl: "het nummer", en: "the number" },
  member: { nl: "het raadslid of de fractie", en: "the council member or party" },
  committee: { nl: "de commissie of vergadering", en: "the committee or meeting" },
  date: { nl: "de datum", en: "the date" },
};

/** "motie 780", "motie nr. M24-12", "TA2021-000706", "2026-118". */
const NUMBER = /\b(?:motie|toezegging)(?:\s+(?:met\s+)?(?:nr\.?|nummer))?\s+\(?[A-Z]{0,4}[-.]?\d|\b(?:nr\.?|nummer)\s*[A-Z]{0,4}[-.]?\d|\b[A-Z]{1,4}\d{2,4}[-./]?\d{1,6}\b|\b20\d{2}[-/.]\d{1,6}\b/;
const MEMBER = /\b(?:lid|leden|raadslid|raadsleden|fracties?|partij)\s+(?!XXX)(?:van\s+(?:de\s+|het\s+)?)?(?:\p{Lu}|\{|\(\(|«|van\s|de\s)|\b(?:PvdA|VVD|D66|CDA|GroenLinks|SP|ChristenUnie|SGP|PvdD|DENK|Volt|JA21|BBB|PVV|FVD|50PLUS|BIJ1)\b/u;
const COMMITTEE = /commissie|vergadering|\braad van\b/i;

const place = (context: LetterContext, subject: CouncilSubject): { start: number; end: number; whole?: true } => (subject.inText ? { start: subject.start, end: subject.end } : { ...wholeLetter(context.letter), whole: true });

function opening({ analysis, letter }: LetterContext): string {
  const last = openingEnd(analysis);
  return analysis.sentences.filter((s) => (s.role === "body" || s.role === "item") && s.index <= last).map((s) => letter.text.slice(s.start, s.end)).join("\n");
}

/** A day in the subject or the opening. */
function hasDay(context: LetterContext): boolean {
  const { analysis, letter } = context;
  const last = openingEnd(analysis);
  const near = analysis.sentences.filter((s) => s.role === "subject" || ((s.role === "body" || s.role === "item") && s.index <= last));
  return near.some((s) => {
    const { block, found } = analysis.blocks[s.block] ?? {};
    if (!block || !found) return false;
    const within = (at: number): boolean => block.start + at >= s.start && block.start + at < s.end;
    return found.dates.some((d) => d.day !== undefined && within(d.start)) || letter.placeholders.some((p) => placeholderKind(p.name) === "date" && p.start >= s.start && p.end <= s.end);
  });
}

function hasField({ analysis, letter }: LetterContext, kind: string, name: RegExp): boolean {
  const last = openingEnd(analysis);
  const end = analysis.sentences[last]?.end ?? 0;
  return letter.placeholders.some((p) => p.start < end && (name.test(p.name) || (placeholderKind(p.name) === kind && kind === "reference")));
}
