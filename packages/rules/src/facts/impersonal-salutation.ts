import type { AnalysedBlock, Sentence } from "../analysis/letter-analysis.js";
import { isUpper } from "../dutch/characters.js";
import { NOT_NAME_ENDING, NOT_NAMES, TITLES } from "../dutch/name-words.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import type { FactDefinition } from "./fact.js";
import { rangeAt } from "./text-search.js";

/** A salutation that names nobody. */
export const impersonalSalutation: FactDefinition = {
  name: "impersonal-salutation",
  about: "A letter whose salutation holds no name and no placeholder; a letter without a salutation has none. Marks the whole letter. Values: salutation.",
  find: (context) => {
    const greetings = salutations(context);
    const [first] = greetings;
    if (!first || greetings.some(({ block, sentence }) => isPersonal(block, sentence))) return [];
    const words = context.letter.text.slice(first.sentence.start, first.sentence.end).replace(/[\s,]+$/, "");
    return [{ ...wholeLetter(context.letter), whole: true, values: { salutation: words } }];
  },
};

interface Greeting {
  readonly block: AnalysedBlock;
  readonly sentence: Sentence;
}

const GREETS = /^\s*(?:beste|geachte|hallo|dag|hoi|lieve)(?![\p{L}-])/iu;
/** A template can hold another salutation in its other branch, close by. */
const REACH = 4;

function salutations({ analysis, letter }: LetterContext): readonly Greeting[] {
  const first = analysis.sentences.find((s) => s.role === "salutation" && analysis.blocks[s.block]?.dutch);
  if (!first) return [];
  return analysis.blocks.slice(first.block, first.block + REACH).flatMap((block) => block.sentences
    .filter((s) => s.role === "salutation" || (s.end - s.start < 90 && GREETS.test(letter.text.slice(s.start, s.end))))
    .map((sentence) => ({ block, sentence })));
}

/** Words for readers or groups; a body or colleague is addressed as one. */
const GROUP = /^(?:collega(?:'s)?|redactie|directie|commissie|bestuur|team|organisatie|leden|lid|relatie|ondernemer|huisarts|dokter|notaris|behandelaar|medewerker)$/;

function isPersonal({ block, found }: AnalysedBlock, { start, end, span }: Sentence): boolean {
  // "[naam invullen]" is a gap, of which another rule speaks.
  if (/(?:\[|[\s\u00a0][(<])\s*\p{L}/u.test(found.masked.slice(start - block.start, end - block.start))) return true;
  if (isCutOff(found, end - block.start)) return true;
  if (found.names.some((n) => n.start < end - block.start && n.end > start - block.start && !isOnlyTitle(found.masked.slice(n.start, n.end)))) return true;
  for (let i = span.first + 1; i <= span.last; i++) {
    const token = found.tokens[i];
    if (!token) continue;
    if (token.kind === "placeholder" || GROUP.test(token.norm)) return true;
    if (token.kind !== "word" || !isUpper(found.masked, token.start) || token.norm.length < 2) continue;
    if (TITLES.has(found.tokens[i - 1]?.norm ?? "") && !TITLES.has(token.norm)) return true;
    if (!NOT_NAMES.has(token.norm) && !TITLES.has(token.norm) && !NOT_NAME_ENDING.test(token.norm) && !/^(?:bewon|inwon|burger|amsterdamm|melder)/.test(token.norm)) return true;
  }
  return rangeAt(found.names, start - block.start) !== undefined;
}

/** "Beste" and on the next line the name: a placeholder follows right away. */
const isCutOff = ({ tokens }: AnalysedBlock["found"], end: number): boolean => {
  const next = tokens.find((t) => t.start >= end);
  return next?.kind === "placeholder" && next.start - end <= 2;
};

const isOnlyTitle = (name: string): boolean => name.toLowerCase().split(/[\s/]+/).every((word) => TITLES.has(word) || word === "de");
