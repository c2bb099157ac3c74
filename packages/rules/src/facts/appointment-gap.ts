import type { TextRange } from "@brieftoets/letter";
import { findAddresses } from "../dutch/addresses.js";
import { placeholderKind } from "../dutch/placeholder-kind.js";
import { fillIns } from "../fill-ins.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { appointment, possibleAppointments, timesOf } from "../moments/appointment.js";
import { inWindow } from "../moments/in-window.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { requiredGap } from "./required.js";
import { listInWords } from "./words.js";

const PARTS = ["date", "time", "place", "duration"] as const;
type Part = (typeof PARTS)[number];

const NAMES: Readonly<Record<Part, { readonly nl: string; readonly en: string }>> = {
  date: { nl: "de datum", en: "the date" }, time: { nl: "de tijd", en: "the time" }, place: { nl: "de plaats", en: "the place" }, duration: { nl: "hoelang het duurt", en: "how long it takes" },
};

/** What an invitation does not say about the appointment. */
export const appointmentGap: FactDefinition = {
  name: "appointment-gap",
  about: "The letter does not say the date, time or place of the appointment, or says it in some branches only. A placeholder counts; nothing is missing where the reader chooses the moment. Marks the whole letter. Values: missing (in words), state (incomplete, duration, sometimes).",
  find: (context) => {
    if (!appointment(context) && context.hits("words:booking").length > 0) return [];
    const gap = absent(context) ?? inBranches(context);
    return gap ? [gap] : [];
  },
};

function absent(context: LetterContext): Occurrence | undefined {
  const missing = PARTS.filter((part) => placesOf(context, part).length === 0);
  const needed = missing.filter((part) => part !== "duration");
  if (missing.length === 0) return undefined;
  const named = nameParts(context, needed.length > 0 ? needed : missing);
  return { ...wholeLetter(context.letter), whole: true, values: { missing: named, state: needed.length > 0 ? "incomplete" : "duration" } };
}

function inBranches(context: LetterContext): Occurrence | undefined {
  if (context.letter.branches.length === 0) return undefined;
  for (const part of PARTS.slice(0, 3)) {
    const gap = requiredGap(context, placesOf(context, part), { missing: nameParts(context, [part]) });
    if (gap) return gap;
  }
  return undefined;
}

function nameParts({ language }: LetterContext, parts: readonly Part[]): string {
  return listInWords(parts.map((p) => NAMES[p][language]), language === "nl" ? "en" : "and");
}

function placesOf(context: LetterContext, part: Part): readonly TextRange[] {
  switch (part) {
    case "date": return [...possibleAppointments(context), ...context.hits("words:relative-days")];
    case "time": return timesOf(context);
    case "place": return places(context);
    case "duration": return [...context.hits("words:durations"), ...timesOf(context).filter((t) => t.range), ...fillIns(context).filter((p) => /duur|lengte|minuten/i.test(p.name))];
  }
}

/** Buildings, addresses, the reader's home, phone and screen; an address in the letterhead counts where the letter says "op kantoor". */
function places(context: LetterContext): readonly TextRange[] {
  return context.once("appointment-places", () => {
    const { analysis, letter } = context;
    const salutation = analysis.sentences.find((s) => s.role === "salutation")?.start ?? -1;
    const closing = analysis.sentences.find((s) => s.role === "closing")?.start ?? Infinity;
    const inBody = ({ start }: TextRange): boolean => start > salutation && start < closing;
    const addresses = analysis.blocks.flatMap(({ block, found }) => findAddresses(found.masked, found.tokens).map((a) => ({ start: block.start + a.start, end: block.start + a.end })));
    const fields = fillIns(context).filter((p) => placeholderKind(p.name) === "address" || /locatie|kamer|zaal|link/i.test(p.name));
    return [...context.hits("words:appointment-places"), ...addresses.filter((a) => isPlaceLike(context, a)), ...fields].filter(inBody);
  });
}

/** A postal address to write to is no place to meet. */
function isPlaceLike(context: LetterContext, address: TextRange): boolean {
  const before = context.letter.text.slice(Math.max(0, address.start - 60), address.start);
  return !/(?:postbus|antwoordnummer|postadres|stuur|opsturen|schrijf|per post)[^.]*$/i.test(before) || inWindow(context.hits("words:appointment-cues"), address.start - 60, address.start).length > 0;
}
