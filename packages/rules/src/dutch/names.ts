import { isUpper } from "./characters.js";
import { FUNCTIONS, GIVEN_NAMES, NOT_NAME_ENDING, NOT_NAMES, PARTICLES, TITLES } from "./name-words.js";
import { tokenise } from "./tokens.js";
import type { Token } from "./tokens.js";

/** A person's name as it stands in a text, its title included; half-open UTF-16 offsets. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  /** True when a title stands before it: "mevrouw De Vries". */
  readonly titled: boolean;
}

const SALUTATION = new Set(["beste", "geachte", "dag", "hallo", "hoi"]);
/** What a placeholder is masked with: never a name. */
const MASK = /^x+$/;
const INITIALS = /^(?:(?:\p{L}|th|ch|ph|ij)\.?){1,6}\.$/u;
const LONGEST = 8;

class NameFinder {
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  find(): NameMention[] {
    const found: NameMention[] = [];
    for (let at = 0; at < this.#tokens.length; at += 1) {
      const last = this.#nameAt(at);
      if (last < 0) continue;
      const [first, end] = [this.#tokens[at], this.#tokens[last]];
      if (first !== undefined && end !== undefined) found.push({ start: first.start, end: end.end, titled: TITLES.has(first.norm) });
      at = last;
    }
    return found;
  }

  /** The index of the last token of a name that begins at `at`; -1 when there is none. */
  #nameAt(at: number): number {
    const token = this.#tokens[at];
    if (token?.kind !== "word") return -1;
    if (TITLES.has(token.norm)) return this.#titled(at);
    if (this.#isInitials(at)) return this.#surname(at + 1, true);
    if (!this.#isCapitalised(at)) return -1;
    const given = GIVEN_NAMES.has(token.norm);
    if (given || this.#isHyphenatedGiven(token.norm)) return this.#afterGiven(at);
    if (this.#greeted(at) && !this.#isExcluded(at)) return Math.max(at, this.#surname(at + 1, false));
    return this.#isWholeText(at) ? this.#surname(at + 1, false) : -1;
  }

  /** "mevrouw drs. A. de Vries": titles, then initials or a given name, then the surname. */
  #titled(at: number): number {
    let next = at;
    while (TITLES.has(this.#norm(next)) && next - at < 4) next += 1;
    const strict = FUNCTIONS.has(this.#norm(next - 1));
    let last = -1;
    while (this.#isInitials(next) && next - at < LONGEST) {
      last = next;
      next += 1;
    }
    if (last < 0 && GIVEN_NAMES.has(this.#norm(next)) && this.#isCapitalised(next)) {
      const end = this.#afterGiven(next);
      return end >= 0 ? end : next;
    }
    if (strict && last < 0) return -1;
    const surname = this.#surname(next, true);
    if (surname < 0) return -1;
    return this.#second(surname, next);
  }

  /** "Groot Zevert": a surname of two words without particle. */
  #second(surname: number, first: number): number {
    return surname === first && this.#isPlainCapital(surname + 1) && !this.#isExcluded(surname + 1) ? surname + 1 : surname;
  }

  /** "Judith Duveen", "Jan van der Berg", "Anne-Marie K. Post"; a given name alone only after a greeting. */
  #afterGiven(at: number): number {
    let next = at + 1;
    while ((this.#isInitials(next) || (GIVEN_NAMES.has(this.#norm(next)) && this.#isCapitalised(next))) && next - at < 4) next += 1;
    const surname = this.#surname(next, false);
    if (surname >= 0) return this.#second(surname, next);
    if (this.#isBuilding(next)) return -1;
    if (next - 1 > at && this.#isCapitalised(next - 1)) return next - 1;
    return this.#greeted(at) ? at : -1;
  }

  /** Particles and a capitalised surname from `at`; with `any`, words that are also something else may be a surname. */
  #surname(at: number, any: boolean): number {
    let next = at;
    while (PARTICLES.has(this.#norm(next)) && next - at < 4 && this.#joined(next)) next += 1;
    if (!this.#isCapitalised(next) || !this.#joined(next)) return -1;
    const norm = this.#norm(next);
    if (MASK.test(norm) || TITLES.has(norm) || NOT_NAME_ENDING.test(norm) && next > at && !any) return -1;
    if (next === at && !any && this.#isExcluded(next)) return -1;
    if (any && next === at && NOT_NAMES.has(norm) && !this.#mayBeSurname(norm)) return -1;
    if (any ? /.{3}(?:straat|laan|plein|gracht|kade|singel|dreef)$/.test(norm) : this.#isStreet(next)) return -1;
    if (this.#isCapitalised(next + 1) && this.#joined(next + 1) && this.#isBuilding(next + 1)) return -1;
    return this.#norm(next + 1) === "-" && this.#isCapitalised(next + 2) ? next + 2 : next;
  }

  /** Surnames that are also places or months, after a title: "mevrouw Haarlem". */
  #mayBeSurname(norm: string): boolean {
    return norm.length > 3 && /^(?:haarlem|april|mei|maart|noord|zuid|west|oost|post|bank|deel|raad|haven|poort|hoorn|gouda|buiten)$/.test(norm);
  }

  /** "Jan van Galenstraat 10": the last word of the name is a street. */
  #isStreet(at: number): boolean {
    return /(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|park|hof|school|huis|college)$/.test(this.#norm(at)) && !TITLES.has(this.#norm(at - 1));
  }

  /** "Anne Frank Huis": named after a person. */
  #isBuilding(at: number): boolean {
    return /^(?:huis|school|college|stichting|centrum|fonds|ziekenhuis|museum|prijs|park|plein|straat|laan|kade|instituut|academie)$/.test(this.#norm(at));
  }

  #norm(at: number): string {
    return this.#tokens[at]?.norm ?? "";
  }

  /** True when the token stands after the one before it with only space between. */
  #joined(at: number): boolean {
    const [before, token] = [this.#tokens[at - 1], this.#tokens[at]];
    if (before === undefined || token === undefined) return at === 0;
    return token.start - before.end <= 3 && !this.#text.slice(before.end, token.start).includes("\n");
  }

  #isInitials(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === "word" && isUpper(this.#text, token.start) && INITIALS.test(token.norm) && token.end - token.start <= 14 && !TITLES.has(token.norm) && token.norm !== "b.v." && token.norm !== "n.v.";
  }

  #isCapitalised(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.kind !== "word" || token.norm.length < 2 || token.norm.endsWith(".") || MASK.test(token.norm)) return false;
    return isUpper(this.#text, token.norm.startsWith("'") ? token.start + 1 : token.start);
  }

  #isPlainCapital(at: number): boolean {
    const token = this.#tokens[at];
    return this.#isCapitalised(at) && this.#joined(at) && token !== undefined && !/^\p{Lu}{2,}$/u.test(this.#text.slice(token.start, token.end));
  }

  #isExcluded(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return true;
    const norm = token.norm;
    const shouted = /^[\p{Lu}\d-]{2,}$/u.test(this.#text.slice(token.start, token.end));
    return shouted || NOT_NAMES.has(norm) || NOT_NAME_ENDING.test(norm) || TITLES.has(norm) || MASK.test(norm);
  }

  #isHyphenatedGiven(norm: string): boolean {
    const hyphen = norm.indexOf("-");
    return hyphen > 0 && GIVEN_NAMES.has(norm.slice(0, hyphen)) && GIVEN_NAMES.has(norm.slice(hyphen + 1));
  }

  #greeted(at: number): boolean {
    return SALUTATION.has(this.#norm(at - 1));
  }

  /** A line of two to four capitalised words, particles aside, and nothing else: a name under a letter. */
  #isWholeText(at: number): boolean {
    if (at !== 0 || this.#tokens.length < 2 || this.#tokens.length > 5) return false;
    const ordinary = this.#tokens.every((token, index) => token.kind === "word" && (PARTICLES.has(token.norm) || (this.#isPlainCapital(index) && !this.#isExcluded(index))));
    return ordinary && this.#surname(1, false) === this.#tokens.length - 1 && this.#tokens.filter(({ norm }) => !PARTICLES.has(norm)).length >= 2;
  }
}

/**
 * The names of persons in a text, in order, as far as they can be told from the names of places and organisations: after a
 * title ("mevrouw De Vries"), with initials ("J.P. van der Berg"), with a known given name ("Judith Duveen"), after a greeting
 * ("Beste Judith"), or alone on a line.
 * @param tokens the tokens of `text`, when they are there already
 */
export function findNames(text: string, tokens: readonly Token[] = tokenise(text)): NameMention[] {
  return new NameFinder(text, tokens).find();
}
