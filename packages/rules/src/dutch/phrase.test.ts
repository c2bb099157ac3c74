import { describe, expect, test } from "vitest";
import { parsePhrase, PhraseError } from "./phrase.js";
import { PhraseMatcher } from "./phrase-matcher.js";
import type { SlotFiller } from "./phrase-words.js";
import { tokenise } from "./tokens.js";

const none: SlotFiller = () => -1;

/** The words that a phrase finds in a sentence. */
function found(notation: string, text: string, fill: SlotFiller = none): string[] {
  const tokens = tokenise(text);
  const matcher = new PhraseMatcher(parsePhrase(notation).map((sequence) => ({ id: 1, sequence })));
  return [...new Set(matcher.find(tokens, 0, tokens.length - 1, fill).map((m) => text.slice(tokens[m.first]?.start, tokens[m.last]?.end)))];
}

describe("the phrase notation", () => {
  test.each([
    ["derhalve", "Derhalve krijgt u geld.", ["Derhalve"]],
    ["bijlage(n)", "De bijlagen en de bijlage.", ["bijlagen", "bijlage"]],
    ["medisch*", "Uw medische gegevens.", ["medische"]],
    ["*toeslag", "Uw zorgtoeslag stopt.", ["zorgtoeslag"]],
    ["(één|een|1) of (twee|2) (mensen|personen)", "U mag één of twee personen meenemen.", ["één of twee personen"]],
    ["u mag [altijd] iemand meenemen", "U mag iemand meenemen. U mag altijd iemand meenemen.", ["U mag iemand meenemen", "U mag altijd iemand meenemen"]],
    ["u … meenemen", "U mag één of twee mensen meenemen.", ["U mag één of twee mensen meenemen"]],
    ["u …2 meenemen", "U mag één of twee mensen meenemen.", []],
    ["~uitnodigen", "Wij nodigen u van harte uit voor een gesprek.", ["nodigen u van harte uit"]],
    ["~uitnodigen", "U bent uitgenodigd.", ["uitgenodigd"]],
    ["(~uitnodigen|uitnodiging|langer)", "Wij nodigen u uit. Een uitnodiging duurt langer.", ["nodigen u uit", "uitnodiging", "langer"]],
    ["~over+leggen", "U legt een bewijs over.", ["legt een bewijs over"]],
    ["dan wel", "Wat moet u dan, wel of niet?", []],
    ["één of twee personen", "één (of twee) personen", ["één (of twee) personen"]],
    [", welke", "De brief, welke u kreeg.", [", welke"]],
  ])("%s in “%s”", (notation, text, expected) => expect(found(notation, text)).toEqual(expected));

  test("a slot is filled by whoever knows dates and phones", () => {
    expect(found("bel <phone>", "Bel 14020 nu.", (slot, at) => (slot === "phone" && at === 1 ? 1 : -1))).toEqual(["Bel 14020"]);
  });

  test.each([
    ["(een|twee", 9, "missing"],
    ["bel <telefoon>", 4, "unknown slot"],
    ["@weg", 4, "unknown list"],
    ["~", 1, "verb"],
    ["… <date>", 0, "fixed word"],
    ["(a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) (a b|c d|e f|g h|i j|k l|m n) (a b|c d|e f|g h|i j|k l|m n) (a b|c d|e f|g h|i j|k l|m n) (a b|c d|e f|g h|i j|k l|m n)", undefined, "too many"],
  ])("a mistake in %s says where and what", (notation, offset, words) => {
    let error: unknown;
    try {
      parsePhrase(notation);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(PhraseError);
    if (offset !== undefined) expect((error as PhraseError).offset).toBe(offset);
    expect((error as PhraseError).message).toContain(words);
  });

  test("the cost grows with the text, not with the number of phrases", () => {
    const few = parsePhrase("derhalve").map((sequence) => ({ id: 0, sequence }));
    const many = Array.from({ length: 3000 }, (_, id) => parsePhrase(`woord${id} lijst`).map((sequence) => ({ id, sequence }))).flat();
    const tokens = tokenise("Dit is een zin met derhalve een woord erin. ".repeat(50));
    expect(new PhraseMatcher([...few, ...many]).find(tokens, 0, tokens.length - 1, none)).toHaveLength(50);
  });
});
