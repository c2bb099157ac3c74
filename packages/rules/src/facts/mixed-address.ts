import type { BranchStep } from "@brieftoets/letter";
import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import type { Token } from "../dutch/tokens.js";
import type { LetterContext } from "../letter-context.js";
import { branchAt } from "../variants.js";
import type { FactDefinition } from "./fact.js";
import { isOnReplySlip } from "./reply-slip.js";
import { isBetweenQuotes, isOwnText, occurrenceAt, sentenceAt } from "./text-search.js";

/** The reader is called u and je in one letter. */
export const mixedAddress: FactDefinition = {
  name: "mixed-address",
  about: "The first word that calls the reader je in a letter that says u, or the reverse, outside quotations and forms; in templates only where both can be printed together. Values: main (u, je), other.",
  find: (context) => {
    const words = addressWords(context);
    const polite = words.filter((w) => w.form === "u");
    const familiar = words.filter((w) => w.form === "je");
    const isFamiliar = familiar.length > polite.length || (familiar.length === polite.length && context.profile.address === "je");
    const [most, fewest] = isFamiliar ? [familiar, polite] : [polite, familiar];
    const paths = distinctPaths(context, most);
    const odd = fewest.find((word) => paths.some((path) => canMeet(path, branchAt(context.letter, word))));
    return odd ? [occurrenceAt(odd, { main: isFamiliar ? "je" : "u", other: isFamiliar ? "u" : "je" })] : [];
  },
};

const FORMS: ReadonlyMap<string, "u" | "je"> = new Map([
  ...["u", "uw", "uzelf", "uwe"].map((w) => [w, "u"] as const), ...["je", "jij", "jou", "jouw", "jullie", "jezelf", "jouwe"].map((w) => [w, "je"] as const),
]);
const READ: ReadonlySet<Role> = new Set(["body", "item", "heading", "subject", "cell", "closing", "enclosure"]);

interface AddressWord {
  readonly form: "u" | "je";
  readonly start: number;
  readonly end: number;
}

function addressWords(context: LetterContext): readonly AddressWord[] {
  return context.analysis.blocks.filter(isOwnText).flatMap((block) => block.found.tokens.flatMap((token, i): AddressWord[] => {
    const form = FORMS.get(token.norm);
    if (form === undefined || token.kind !== "word") return [];
    const [start, end] = [block.block.start + token.start, block.block.start + token.end];
    const sentence = sentenceAt(block, start);
    if (!sentence || !READ.has(sentence.role) || isBetweenQuotes(block, start) || isPartOfName(block, token, i, sentence.span.first)) return [];
    return isOnReplySlip(context, { block, sentence, start }) ? [] : [{ form, start, end }];
  }));
}

/** "9 u", "het project Jij en de buurt". */
function isPartOfName({ found }: AnalysedBlock, token: Token, index: number, first: number): boolean {
  const before = found.tokens[index - 1];
  if (token.norm === "u" && before?.kind === "number" && token.start - before.end <= 1) return true;
  const capital = /^J/.test(found.masked.slice(token.start, token.start + 1));
  return capital && index > first && before?.kind === "word";
}

/** The different conditions under which these words are printed. */
function distinctPaths({ letter }: LetterContext, words: readonly AddressWord[]): readonly (readonly BranchStep[])[] {
  if (letter.branches.length === 0) return words.length > 0 ? [[]] : [];
  const paths = new Map<string, readonly BranchStep[]>();
  for (const word of words) {
    const path = branchAt(letter, word);
    paths.set(path.map((s) => `${s.variable}=${s.value}`).join(";"), path);
  }
  return [...paths.values()];
}

/** No condition of the one excludes the other. */
const canMeet = (a: readonly BranchStep[], b: readonly BranchStep[]): boolean => !a.some((s) => b.some((t) => t.variable === s.variable && t.value !== s.value));
