const UNITS = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
const TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
const ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(" ");

function cardinals(): Map<string, number> {
  const words = new Map(UNITS.map((word, value) => [word, value] as const));
  TENS.forEach((ten, index) => {
    words.set(ten, 20 + 10 * index);
    UNITS.slice(1, 10).forEach((unit, below) => words.set(`${unit}${unit.endsWith("e") ? "ën" : "en"}${ten}`, 20 + 10 * index + below + 1));
  });
  return words.set("één", 1).set("honderd", 100).set("anderhalf", 1.5).set("anderhalve", 1.5).set("half", 0.5).set("halve", 0.5);
}

const CARDINALS: ReadonlyMap<string, number> = cardinals();
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ORDINALS.map((word, index) => [word, index + 1] as const));

/**
 * The value of a Dutch number in words (0–100, "zes", "tweeënveertig", "anderhalf") or digits ("14", "3.500", "2,5").
 * "een" counts as 1: whether it is the article is for the caller to say. undefined when it is no number.
 * @param norm the word in lower case, NFC
 */
export function numberValue(norm: string): number | undefined {
  const word = CARDINALS.get(norm);
  if (word !== undefined) return word;
  if (!/^\d{1,12}$|^\d{1,3}(?:[.\u00a0\u202f]\d{3}){1,3}(?:,\d{1,2})?$|^\d{1,12},\d{1,2}$/.test(norm)) return undefined;
  return Number(norm.replace(/[.\u00a0\u202f]/g, "").replace(",", "."));
}

/** The value of an ordinal: "eerste", "2de", "3e", up to twintigste in words; undefined when it is none. */
export function ordinalValue(norm: string): number | undefined {
  const digits = /^(\d{1,4})(?:e|de|ste)$/.exec(norm);
  return digits === null ? ORDINAL_WORDS.get(norm) : Number(digits[1]);
}
