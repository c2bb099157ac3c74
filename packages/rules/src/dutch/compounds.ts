const SHORTEST_PART = 3;
const LONGEST_WORD = 64;
/** Letters between the parts: "omgeving·s·vergunning", "gehandicapt·en·kaart", "zonn·e·bank". */
const LINKS = ["", "s", "en", "e", "n"];
const LINK_COST = 0.3;
/** Short parts are often chance hits. */
const SHORT_COST = 0.4;

interface Division {
  readonly cost: number;
  readonly parts: readonly string[];
}

function costOf(part: string): number {
  return 1 + (part.length === SHORTEST_PART ? SHORT_COST : 0);
}

/** The cheapest division of `word` from `at`, from the known divisions further on. */
function divide(word: string, at: number, later: readonly (Division | undefined)[], isKnown: (word: string) => boolean): Division | undefined {
  let best: Division | undefined;
  for (let end = at + SHORTEST_PART; end <= word.length; end += 1) {
    const part = word.slice(at, end);
    const links = end === word.length ? [""] : LINKS.filter((link) => word.startsWith(link, end));
    const rests = links.map((link) => ({ link, rest: later[end + link.length] }));
    if (rests.every(({ rest }) => rest === undefined) || !isKnown(part)) continue;
    for (const { link, rest } of rests) {
      if (rest === undefined || (link !== "" && rest.parts.length === 0)) continue;
      const cost = costOf(part) + (link === "" ? 0 : LINK_COST) + rest.cost;
      if (best === undefined || cost < best.cost) best = { cost, parts: [part, ...rest.parts] };
    }
  }
  return best;
}

function splitSolid(word: string, isKnown: (word: string) => boolean): readonly string[] | undefined {
  if (isKnown(word)) return [word];
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD) return undefined;
  const divisions: (Division | undefined)[] = Array.from({ length: word.length + 1 });
  divisions[word.length] = { cost: 0, parts: [] };
  for (let at = word.length - SHORTEST_PART; at >= 0; at -= 1) divisions[at] = divide(word, at, divisions, isKnown);
  return divisions[0]?.parts;
}

/**
 * The parts of a Dutch compound, without the letters between them: "huurtoeslagaanvraag" – huur, toeslag, aanvraag. The
 * division with the fewest parts wins. A word that is known itself is its only part.
 * @param word lower case, at most 64 letters
 * @param isKnown tells whether a part of three letters or more is a word
 * @returns undefined when the word cannot be divided into known words
 */
export function splitCompound(word: string, isKnown: (word: string) => boolean): readonly string[] | undefined {
  const parts: string[] = [];
  for (const solid of word.split("-")) {
    const found = solid === "" ? [] : splitSolid(solid, isKnown);
    if (found === undefined) return undefined;
    parts.push(...found);
  }
  return parts.length === 0 ? undefined : parts;
}
