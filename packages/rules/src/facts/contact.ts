import { sentenceAt } from "../analysis/sentence-at.js";
import type { LetterContext } from "../letter-context.js";
import { contactNames } from "../contact-names.js";
import { isSenders, mentionsOf, type Mention } from "../mentions.js";
import { passageState } from "../passage-state.js";
import { isConversation } from "./conversation.js";
import type { FactDefinition } from "./fact.js";
import { hasNoLetterhead, isHtmlMail } from "./html-mail.js";
import { requiredGap } from "./required.js";

/** Nobody to turn to. */
export const contactNameGap: FactDefinition = {
  name: "contact-name-gap",
  about: "The letter names no contact person, or in some branches only: no name in the signature, beside a label or with words of the lists contact-cues and calling. A name placeholder counts, the reader's own name never. An invitation to something else than a conversation needs none. Marks the whole letter. Values: state.",
  find: (context) => {
    if (context.type === "invitation" && !isConversation(context)) return [];
    const gap = requiredGap(context, contactNames(context));
    return gap ? [gap] : [];
  },
};

/** No number to call. */
export const phoneGap: FactDefinition = {
  name: "phone-gap",
  about: "The letter has no phone number outside the support passage, or in some branches only. Not asked of mail: a file with neither a letter date nor an address block that is HTML or of unknown type. Marks the whole letter. Values: state.",
  find: (context) => {
    const gap = isHtmlMail(context) || (hasNoLetterhead(context) && (context.type === "unknown" || beginsWithSalutation(context))) ? undefined : requiredGap(context, ownPhones(context));
    return gap ? [gap] : [];
  },
};

/** Only the central number of the municipality. */
export const centralNumberOnly: FactDefinition = {
  name: "central-number-only",
  about: "A central number (14 and the area code) that is the only phone number of the letter. Marks it.",
  find: (context) => {
    const phones = ownPhones(context);
    const central = phones.filter((p) => p.digits?.startsWith("14"));
    return central.length > 0 && central.length === phones.length ? central.slice(0, 1).map(({ start, end }) => ({ start, end, values: {} })) : [];
  },
};

/** A number without the hours at which someone answers. */
export const hourlessNumber: FactDefinition = {
  name: "hourless-number",
  about: "A phone number in the text of a letter that nowhere says on which days or at what hours it is answered. Marks it.",
  find: (context) => {
    const phones = ownPhones(context).filter((p) => ["body", "item", "cell"].includes(roleAt(context, p)));
    if (phones.some((p) => [p.block, p.block + 1].some((i) => hasHours(context, i)))) return [];
    return phones.slice(0, 1).map(({ start, end }) => ({ start, end, values: {} }));
  },
};

/** Nothing stands above it: in text and Markdown that may be a mail, whose sender stands elsewhere. */
const beginsWithSalutation = ({ analysis, letter }: LetterContext): boolean => (letter.format === "text" || letter.format === "markdown") && analysis.sentences[0]?.role === "salutation";

/** Phone numbers, except those of the help that the reader can bring. */
function ownPhones(context: LetterContext): readonly Mention[] {
  return context.once("own-phones", () => {
    const support = context.rules.passages["support-person"] ? passageState(context, "support-person") : undefined;
    // A block that names the contact of the reader and no helper holds a number of the sender, wherever it stands; so does "Bel mij op …".
    const [roles, helpers] = (["contact-roles", "support-people"] as const).map((list) => new Set(context.hits(`words:${list}`).map((h) => h.block)));
    // A paragraph about another day for the appointment gives the number of the sender.
    const moving = new Set(context.hits("passage:reschedule").filter((h) => h.entry === 0).map((h) => h.block));
    const isHelp = ({ block, start }: Mention): boolean => support !== undefined && !support.absent && support.area.has(block) && !moving.has(block) && !(roles?.has(block) && !helpers?.has(block)) && !isSenders(context, start);
    return mentionsOf(context).filter((m) => m.kind === "phone" && !isHelp(m));
  });
}

const roleAt = ({ analysis }: LetterContext, { start }: Mention): string => sentenceAt(analysis.sentences, start)?.role ?? "";

function hasHours(context: LetterContext, index: number): boolean {
  const blocks = context.once("blocks-with-hours", () => new Set(context.hits("words:office-hours").map((h) => h.block)));
  return blocks.has(index) || (context.analysis.blocks[index]?.found.times.some((t) => t.until !== undefined) ?? false);
}
