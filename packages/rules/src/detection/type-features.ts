import type { LetterAnalysis, Sentence } from "../analysis/letter-analysis.js";
import type { Token } from "../dutch/tokens.js";

/** What a letter says, as the names of features with the word that showed each first. */
export type TypeFeatures = ReadonlyMap<string, string>;

/** Words longer than this count by their beginning too: "uitnodigen" and "uitnodiging" are alike. */
const BEGINNING = 5;
const LEAST_CUT = 2;

/**
 * The words of a letter by where they stand: S: in the subject, O: in the subject or the opening, A: anywhere; a word cut off
 * ("uitno*") stands for all that begin so. Quotations, addresses and the signature say nothing about the type.
 * @param openingEnd index of the last sentence of the opening
 * @param subject words of a subject that is no text of the letter
 */
export function typeFeatures(analysis: LetterAnalysis, openingEnd: number, subject: readonly string[] = []): TypeFeatures {
  const features = new Map<string, string>();
  for (const sentence of analysis.sentences) {
    const place = placeOf(sentence, openingEnd);
    if (place === undefined) continue;
    const tokens = analysis.blocks[sentence.block]?.found.tokens ?? [];
    for (let i = sentence.span.first; i <= sentence.span.last; i++) {
      const word = wordOf(tokens[i]);
      if (word) put(features, place, word);
    }
  }
  for (const word of subject) put(features, "S", word);
  return features;
}

type Place = "S" | "O" | "A";

function placeOf({ role, index }: Sentence, openingEnd: number): Place | undefined {
  if (role === "subject") return "S";
  if (role === "body" || role === "item") return index <= openingEnd ? "O" : "A";
  return role === "heading" || role === "salutation" ? "A" : undefined;
}

function wordOf(token: Token | undefined): string | undefined {
  if (!token || token.kind === "symbol") return undefined;
  if (token.kind === "word") return token.norm;
  if (token.kind === "punctuation") return token.norm === "?" ? "?" : undefined;
  return `<${token.kind}>`;
}

function put(features: Map<string, string>, place: Place, word: string): void {
  const cut = word.length > BEGINNING + LEAST_CUT && word[0] !== "<" ? `${word.slice(0, BEGINNING)}*` : word;
  for (const form of cut === word ? [word] : [word, cut]) {
    set(features, `A:${form}`, word);
    if (place !== "A") set(features, `O:${form}`, word);
    if (place === "S") set(features, `S:${form}`, word);
  }
}

function set(features: Map<string, string>, name: string, word: string): void {
  if (!features.has(name)) features.set(name, word);
}
