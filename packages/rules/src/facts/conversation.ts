import type { Hit } from "../analysis/letter-analysis.js";
import { openingEnd } from "../detect-type.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { appointment } from "../moments/appointment.js";
import type { FactDefinition } from "./fact.js";

/** An invitation of one person or household to a conversation. */
export const conversation: FactDefinition = {
  name: "conversation",
  about: "The letter invites one person or household to a conversation; a residents' meeting, an event, or a reminder of a payment or of papers is none. Uses the lists conversation, group-event, event-invited and papers-or-payment.",
  find: (context) => (isConversation(context) ? [{ ...wholeLetter(context.letter), values: {}, whole: true }] : []),
};

const OPENING_ROLES = new Set(["body", "item", "heading"]);
/** "Beste bewoners": the letter goes to many. */
const MANY = /^\s*\S+\s+(?:alle\s+)?(?:heer\/mevrouw\s+)?(?:\p{L}*(?:bewoners?|bewoner\(s\)|inwoners|ouders(?: en verzorgers)?|ondernemers|leden|buren|buurtgenoten|dorpsgenoten|vrijwilligers|eigenaren|huurders|verenigingen|deelnemers|allemaal|raad)|lezer|aanwezigen|mensen|genodigden)(?![\p{L}])/iu;

export function isConversation(context: LetterContext): boolean {
  return context.once("conversation", () => {
    if (context.type === "hearing-invitation") return true;
    const [talk, event, other] = (["conversation", "group-event", "papers-or-payment"] as const).map((list) => placesOf(context, context.hits(`words:${list}`)));
    if (!talk || !event || !other) return false;
    if (context.type === "reminder") {
      if (talk.subject) return true;
      return !other.subject && !event.subject && (!event.opening || talk.first < event.first) && (talk.opening ? !other.opening || appointment(context) !== undefined : isTimed(context) && !other.opening);
    }
    if (talk.subject !== event.subject) return talk.subject;
    if (talk.subject) return talk.first < event.first;
    if (isToMany(context)) return false;
    const invited = placesOf(context, context.hits("words:event-invited")).opening;
    return !invited && (talk.opening || !event.opening);
  });
}

interface Places {
  readonly subject: boolean;
  readonly opening: boolean;
  /** Offset of the first of them. */
  readonly first: number;
}

function placesOf(context: LetterContext, hits: readonly Hit[]): Places {
  const { analysis } = context;
  const end = openingEnd(analysis);
  const roleOf = (h: Hit): string => analysis.sentences[h.sentence]?.role ?? "";
  const subject = hits.find((h) => roleOf(h) === "subject");
  const opening = hits.find((h) => h.sentence <= end && OPENING_ROLES.has(roleOf(h)));
  return { subject: subject !== undefined, opening: opening !== undefined, first: (subject ?? opening)?.start ?? Infinity };
}

function isToMany({ analysis, letter }: LetterContext): boolean {
  const salutation = analysis.sentences.find((s) => s.role === "salutation");
  return salutation !== undefined && MANY.test(letter.text.slice(salutation.start, salutation.end));
}

const isTimed = (context: LetterContext): boolean => appointment(context) !== undefined;
