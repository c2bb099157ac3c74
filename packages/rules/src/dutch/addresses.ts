import { isUpper } from "./characters.js";
import { findPostcodes } from "./postcodes.js";
import type { Token } from "./tokens.js";

/** A street with a number, or a postcode; half-open UTF-16 offsets. */
export interface AddressMention {
  readonly start: number;
  readonly end: number;
}

const STREET = /(?:straat|straatje|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|markt|park|dreef|dam|poort|brug|haven|wal|erf|ring|boulevard|allee|baan|kamp|werf|einde|eind|oever|plantsoen|brink|meent|kanaal|zoom|veld|akker|burg|berg|dal|hout|waard|drift|vaart|zijl|diep|sluis|toren|molen|heuvel|kolk|kerkhof|boulevard|passage|promenade|stationsplein|raadhuisplein)$/u;
const NUMBER = /^\d{1,5}(?:-?[a-z]{0,2}|-\d{1,4})$/u;

/** The street addresses and postcodes in a text, in order: "Kerkstraat 2", "Jan van Galenstraat 12a", "aan de Vaart 5", "1234 AB". */
export function findAddresses(text: string, tokens: readonly Token[]): AddressMention[] {
  const found: AddressMention[] = [...findPostcodes(text)];
  tokens.forEach((token, i) => {
    const street = tokens[i - 1];
    if (!NUMBER.test(token.norm) || street?.kind !== "word" || !isUpper(text, street.start)) return;
    const named = STREET.test(street.norm) || isAfterArticle(tokens, i - 1) || isInTown(text, tokens, i);
    if (named) found.push({ start: street.start, end: token.end });
  });
  return found.sort((a, b) => a.start - b.start);
}

/** "Nijverheid 9 in Rietveen" */
function isInTown(text: string, tokens: readonly Token[], number: number): boolean {
  const [preposition, town] = [tokens[number + 1], tokens[number + 2]];
  return preposition?.norm === "in" && town?.kind === "word" && isUpper(text, town.start);
}

/** "aan de Markt 1", "op het Spui 70". */
function isAfterArticle(tokens: readonly Token[], street: number): boolean {
  const article = tokens[street - 1]?.norm ?? "";
  const preposition = tokens[street - 2]?.norm ?? "";
  return (article === "de" || article === "het") && (preposition === "aan" || preposition === "op");
}
