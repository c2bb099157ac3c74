import type { Hit } from "../analysis/letter-analysis.js";
import { openingEnd } from "../detect-type.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { appointment } from "../moments/appointment.js";
import type { FactDefinition } from "./fact.js";

/** An invitation of one person or household to a conversation. */
export const conversation: FactDefinition = {
  name: "conversation",
  about: "The letter invites one person or household to a conversation; a residents' meeting, an event, or a reminder of a payment or of papers is none. Uses the lists conversation, group-event and papers-or-payment.",
  find: (context) => (isConversation(context) ? [{ ...wholeLetter(context.letter), values: {}, whole: true }] : []),
};

/** "Beste bewoners": the letter goes to many. */
const MANY = /^\s*\S+\s+(?:alle\s+)?(?:heer\/mevrouw\s+)?(?:\p{L}*(?:bewoners?|bewoner\(s\)|inwoners|ouders(?: en verzorgers)?|ondernemers|leden|buren|buurtgenoten|dorpsgenoten|vrijwilligers|eigenaren|huurders|verenigingen|deelnemers|allemaal|raad)|lezer|aanwezigen|mensen|genodigden)(?![\p{L}])/iu;

export function isConversation(context: LetterContext): boolean {
  return context.once("conversation", () => {
    if (context.type === "hearing-invitation") return true;
    const [talk, event, other] = (["conversation", "group-event", "papers-or-payment"] as const).map((list) => placesOf(context, context.hits(`words:${list}`)));
    if (!talk || !event || !other) return false;
    if (context.type === "reminder") {
      if (talk.subject) return true;
      return !other.subject && (!event.subject && !event.opening) && (talk.opening ? !other.opening || appointment(context) !== undefined : isTimed(context) && !other.opening);
    }
    if (talk.subject && !event.subject) return true;
    if (event.subject) return false;
    if (isToMany(context)) return false;
    return event.opening ? talk.opening && talk.first < event.first : true;
  });
}

interface Places {
  readonly subject: boolean;
  readonly opening: boolean;
  /** Offset of the first in the opening. */
  readonly first: number;
}

function placesOf(context: LetterContext, hits: readonly Hit[]): Places {
  const { analysis } = context;
  const end = openingEnd(analysis);
  const roleOf = (h: Hit): string => analysis.sentences[h.sentence]?.role ?? "";
  const opening = hits.filter((h) => h.sentence <= end && ["body", "item", "heading"].includes(roleOf(h)));
  return { subject: hits.some((h) => roleOf(h) === "subject"), opening: opening.length > 0, first: opening[0]?.start ?? Infinity };
}

function isToMany({ analysis, letter }: LetterContext): boolean {
  const salutation = analysis.sentences.find((s) => s.role === "salutation");
  return salutation !== undefined && MANY.test(letter.text.slice(salutation.start, salutation.end));
}

const isTimed = (context: LetterContext): boolean => appointment(context) !== undefined;
