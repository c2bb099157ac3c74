/** A term at `[from, to)` of its sentence, with the sentences around it. */
export interface TermInContext {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** Words with which something is explained, anywhere in the sentence. */
const SAYS = /(?<![\p{L}])(?:betekent|betekenen|betekende|oftewel|ofwel|bijvoorbeeld|bijv\.|dat wil zeggen|d\.w\.z\.|dat heet|dit heet|heet(?:en)?|noemen (?:wij|we)|(?:wij|we) noemen|houdt in|houden in|met andere woorden)(?![\p{L}])/iu;
/** "X is een …": the term, then what it is. */
const IS = /^["”’)]?\s*(?:(?:is|zijn)\s+(?:een|het|de|dat|wat|als|iemand|extra geld|geld|hulp|uw|waarin|wanneer|niets)|(?:betekent|betekenen|houdt in|wil zeggen))(?![\p{L}])/iu;
/** "Zo'n brief is een …". */
const NAMES = /(?:^|[.;:]\s)\s*(?:zo'n|zo’n|dit|dat|die|deze)\s[^.;]{0,40}\b(?:is|zijn|heet|heten)\s+(?:een|het|de|uw)?\s*["“]?$/iu;
const PREDICATE = /^\s*(?:dat|dit) is (?:dan |dus |namelijk |ook )?(?:een|de|het|uw)\s$/iu;
/** "…, het bedrag dat u mag houden": said again in other words. */
const AGAIN = /^["”’)]?\s*(?:,|–|-)\s*(?:dat is|dit is|dat zijn)\s(?:een|het|de|iemand|hulp|geld)\s|^[^,.;]{0,25},\s(?:iemand|mensen) die\s|^["”’)]?\s*(?:,|–|-)\s*(?:dat is|dit is|dat zijn|dus|een|het|de|iemand|of:?|hulp|geld)\s[^,.;]*(?:\s(?:die|dat|waarmee|waarin|voor|om|van|waarbij)\s)/iu;
/** A next sentence that takes the term up: "Dat is …", "Dan …", "Daarin schrijft u …". */
const TAKES_UP = /^\s*(?:[("“]\s*)?(?:(?:dat|dit|die|deze|zij|hij) (?:is|zijn) (?:een|het|de|wat|als|uw|iemand|geld|hulp|wanneer|dus|hier|bedoeld)|(?:dat|dit|zo'n|zo’n|die|deze|zij|hij|daar) (?!is |zijn |was |volgt |staat |staan |geldt |komt |brief |besluit |beslissing )\p{L}{2,})(?![\p{L}])|^\s*(?:dan|daarin|daarmee|hiermee|hierin|daarbij|zo|daarvoor|daardoor|daarom|u (?:krijgt|hoeft|moet|kunt|mag|vertelt|schrijft|laat|betaalt)|(?:stuur|schrijf|vertel|leg|laat|zet|geef|bel|doe|maak) )/iu;
/** In brackets something is said, not only an article, a number or an abbreviation. */
const BRACKETS = /\((?!\s*(?:art(?:ikel(?:en)?|\.|t\.)?\s|zie\s|bijlage|tel|lid\s|pw|awb|wmo)[^)]{0,120}\))[^()]{0,200}?\p{L}{2,}\s+\p{L}+[^()]{0,200}\)/iu;

/**
 * Is a term explained where it stands: by brackets, by "X is een …", "dat betekent", "oftewel", "bijvoorbeeld", by a colon, by
 * the same thing in other words, or by a next sentence that says what the reader or the sender then does? Lenient: a reader
 * who gets any help is not told that it is missing.
 */
export function explains({ sentence, from, to, before, after }: TermInContext): boolean {
  const rest = sentence.slice(to);
  // "Dat is een voorliggende voorziening": the term is what is said of something else, and stays as dark as it was.
  if (PREDICATE.test(sentence.slice(0, from)) && !/[:(]/.test(rest)) return SAYS.test(after) || TAKES_UP.test(after) || isDefined(after, sentence.slice(from, to));
  if (IS.test(rest) || AGAIN.test(rest) || NAMES.test(sentence.slice(0, from))) return true;
  if (isDefined(after, sentence.slice(from, to)) || isDefined(before, sentence.slice(from, to))) return true;
  if (SAYS.test(sentence) || SAYS.test(after) || SAYS.test(before)) return true;
  if (BRACKETS.test(rest) || inBrackets(sentence, from, to)) return true;
  if (/:\s+\S/.test(rest) || /:\s*$/.test(sentence)) return true;
  return TAKES_UP.test(after);
}

/** The term is the subject of a neighbouring sentence that says what it is. */
function isDefined(sentence: string, term: string): boolean {
  const at = sentence.toLowerCase().indexOf(term.toLowerCase());
  return at >= 0 && IS.test(sentence.slice(at + term.length));
}

/** "hulp van iemand die meedenkt (cliëntondersteuning)". */
function inBrackets(sentence: string, from: number, to: number): boolean {
  const open = sentence.lastIndexOf("(", from);
  return open > 0 && !sentence.slice(open, from).includes(")") && sentence.indexOf(")", to) >= 0;
}
