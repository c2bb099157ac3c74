import type { Hit } from "../analysis/letter-analysis.js";
import { sentenceAt } from "../analysis/sentence-at.js";
import { isNegated, isQuoted } from "../hit-context.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { mentionsOf } from "../mentions.js";
import { inWindow } from "../moments/in-window.js";
import type { FactDefinition } from "./fact.js";

const TEXT_ROLES = new Set(["body", "item", "cell", "heading", "enclosure"]);

/** Only a digital way to answer. */
export const digitalOnly: FactDefinition = {
  name: "digital-only",
  about: "The letter offers a digital way to answer (list digital, or a mail address in a sentence that asks) and no other (list other); in an acknowledgement a phone number is another way, unless the digital one is said to be the only one. Marks the whole letter.",
  params: {
    digital: { kind: "list", about: "Digital ways" },
    other: { kind: "list", about: "Post, desk, visit, help by phone" },
  },
  find: (context, params) => {
    const offered = (list: unknown): readonly Hit[] => context.hits(`words:${String(list)}`).filter((h) => TEXT_ROLES.has(context.analysis.sentences[h.sentence]?.role ?? "") && !isQuoted(context, h) && !isNegated(context, h));
    const other = offered(params["other"]).length > 0 || (context.type === "acknowledgement" && !excludesOthers(context, offered(params["digital"])) && mentionsOf(context).some((m) => m.kind === "phone"));
    if (other || (offered(params["digital"]).length === 0 && !mailsAnswers(context))) return [];
    return [{ ...wholeLetter(context.letter), whole: true, values: {} }];
  },
};

/** "uitsluitend digitaal": then a number to call is none for the answer. */
const excludesOthers = ({ letter }: LetterContext, digital: readonly Hit[]): boolean => digital.some((h) => /(?:alleen|uitsluitend|enkel|slechts)\s(?:nog\s)?$/i.test(letter.text.slice(Math.max(0, h.start - 20), h.start)));

/** "Stuur uw antwoord naar inkomen@waterveen.nl". */
function mailsAnswers(context: LetterContext): boolean {
  return mentionsOf(context).filter((m) => m.kind === "mail").some(({ start }) => {
    const sentence = sentenceAt(context.analysis.sentences, start);
    return sentence !== undefined && TEXT_ROLES.has(sentence.role) && inWindow(context.hits("words:ask-cues"), sentence.start, sentence.end).length > 0;
  });
}
