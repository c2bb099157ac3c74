import { ABBREVIATIONS } from "./abbreviations.js";
import { isLower, isUpper } from "./characters.js";
import type { Token } from "./tokens.js";

/** How the words after an end mark begin. "mark": a dash, bullet or symbol; "other": a placeholder, url or bracketed field. */
export type Beginning = "upper" | "lower" | "digit" | "mark" | "other";

const OPENERS = new Set(["\"", "'", "\u2018", "\u2019", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "(", "`"]);
const GOES_ON = new Set([",", ";", ":", ")", "]", "/", "}"]);

/** Words that begin a sentence and are no part of a name. */
const STARTERS = new Set(
  ("u uw wij we ik jij je hij zij ze er dit dat deze die daar daarna daarom daarbij daarvoor daarmee dus dan toen nu als omdat doordat wanneer hoe wat wie waar waarom welke heeft hebt hebben kunt kan kunnen mag moet moeten wilt wil " +
    "bent is zijn was waren wordt worden werd bel mail stuur neem lees kijk vraag vul geef ga kom let ook maar want toch verder vervolgens hierbij hiermee hierdoor hierna onze ons elke iedere alle geen niet na sinds tijdens zonder binnen volgens met").split(" "),
);
/** What a single capital may be the name of: "plan A. De kosten …". */
const LABELLED = new Set(
  "plan vitamine bijlage deel categorie optie groep klasse type gebouw ingang lijn stap blok zaal kamer model variant versie scenario punt onderdeel route rijbewijs formulier vak kolom loket balie toren vleugel hal hepatitis".split(" "),
);
const COUNTED = new Set("stap artikel hoofdstuk paragraaf deel bijlage punt vraag fase onderdeel advies".split(" "));
const ROMAN = /^[ivx]{1,5}$/;

/** "b. U bent 18 jaar", "c) Uw adres": the letter of a list item. */
function isItemLetter(text: string, tokens: readonly Token[], at: number): boolean {
  const [letter, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (mark?.norm === "." || mark?.norm === ")") && mark.start === letter?.end && next !== undefined && isUpper(text, next.start);
}

/** How the text begins at token `index`. */
export function beginningAt(text: string, tokens: readonly Token[], index: number): Beginning {
  let at = index;
  while (at < index + 3 && OPENERS.has(tokens[at]?.norm ?? "")) {
    at += 1;
    if (tokens[at]?.norm === "(") return "other";
  }
  const token = tokens[at];
  if (token === undefined) return "other";
  if (token.norm.startsWith("'") && token.kind === "word" && !isUpper(text, token.start + 1)) {
    const next = tokens[at + 1];
    return token.norm.length > 2 || token.norm === "'s" || (next !== undefined && isUpper(text, next.start)) ? "upper" : "lower";
  }
  if (token.kind === "number") return "digit";
  if (token.kind === "placeholder" || token.kind === "url" || token.kind === "mail") return "other";
  if (token.kind === "word" && token.norm.length === 1 && isItemLetter(text, tokens, at)) return "upper";
  if (token.kind === "word") return isLower(text, token.start) ? "lower" : "upper";
  if (GOES_ON.has(token.norm)) return "lower";
  return token.norm === "[" || token.norm === "{" || token.norm === "<" ? "other" : "mark";
}

/** What stands before the dot, and what after. */
export interface DotContext {
  readonly tokens: readonly Token[];
  /** Index of the word with its own dot. */
  readonly at: number;
  readonly begins: Beginning;
  /** The word itself as written. */
  readonly written: string;
}

/** True when the dot of an abbreviation or initial also closes the sentence. */
export function abbreviationEnds({ tokens, at, begins, written }: DotContext): boolean {
  if (begins !== "upper") return false;
  const norm = tokens[at]?.norm ?? "";
  const starter = STARTERS.has(tokens[at + 1]?.norm ?? "");
  if (/^(?:[BN]\.V|V\.O\.F)\.$/.test(written)) return starter || /^(?:het|de|een|op|in)$/.test(tokens[at + 1]?.norm ?? "");
  const known = ABBREVIATIONS.get(norm);
  if (known !== undefined && !/^\p{Lu}\.$/u.test(written)) return known.mayEnd;
  if (norm.length > 2) return false;
  const mayorAndAldermen = norm === "w." && tokens[at - 1]?.norm === "en" && tokens[at - 2]?.norm === "." && tokens[at - 3]?.norm === "b";
  return starter || mayorAndAldermen || LABELLED.has(tokens[at - 1]?.norm ?? "");
}

/** True when a plain full stop after token `at` is only the mark of a list item or heading: "1. Vul in", "Stap 1. Log in". */
export function isListMark(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at > first + 1) return false;
  const count = token.kind === "number" ? /^\d{1,3}(?:\.\d{1,2}){0,3}$/.test(token.norm) : token.norm.length === 1 || ROMAN.test(token.norm);
  return count && (at === first || COUNTED.has(tokens[first]?.norm ?? ""));
}
