/** Endings of words that came from Latin or French, and of abstract words: "representatief", "capaciteit", "deskundigheid". */
const LEARNED = new RegExp(
  `(?:${("atie atief atieve iteit isme isch ische aal ale ief ieve air aire eel ele ueel uele ent ente ant ante antie entie eren eert eerd eerde eerden eerend " +
    "iëren ieert ieerd ium logie logisch loog grafie tuur abel abele ibel ibele age ose sie tie tiek iek ica aat ate ator orisch heid schap").split(" ").join("|")})(?:s|en|n|ën|e)?$`,
);
/** Longer words are hard to take in at once, unless they are made of plain ones. */
const LONG = 12;

/**
 * Does a word look like one that people learn from books, not at the kitchen table: by its ending, or because it is long?
 * "drempel", "kozijn" and "grasmaaier" do not, however rare they are in a list. @param norm a word in lower case, NFC
 */
export function looksLearned(norm: string): boolean {
  return norm.length >= LONG || LEARNED.test(norm);
}
