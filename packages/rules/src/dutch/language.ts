import { tokenise, type Token } from "./tokens.js";

/** "other": a language that is neither Dutch nor English. "unknown": cannot be told. */
export type Language = "nl" | "en" | "other" | "unknown";

const DUTCH = new Set(
  "de het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere wij we bent hebt kunt mag moeten wilt onze jouw jullie welke wanneer waar waarom".split(" "),
);
const ENGLISH = new Set(
  "the of and to a that it you your for are with this have from be or not we our will can if they by as at an which please when has been do does may must what who how would should about there these those their any my i he she his her us no but all also more than".split(" "),
);
/** Function words, none of them Dutch, of the languages that letters are sent in beside Dutch and English: German, French, Spanish, Turkish, Polish, Frisian, Italian, Portuguese. */
const OTHER = new Set(
  ("das und nicht sie ich wir ihr ein eine einen mit für auf ist zu den dem des von bei nach oder auch sich haben werden kann wenn zur zum bitte " +
    "le la les un une des et est pas vous nous votre pour dans que qui avec sur au aux du ce cette être sont ou si " +
    "el los las una no usted su para con por que es se del como más " +
    "ve bir bu için ile olarak da daha olan veya değil çok size sizin lütfen " +
    "do się nie jest to że jak lub przez dla od po pan pani prosimy " +
    "it fan net yn mei foar wy jo ek oan hy wurdt hat hawwe ús by om't dêr wêr troch nei sels binne kinne wolle moatte " +
    "il lo gli di che non per sono con della nel alla " +
    "os um uma não para com você seu sua").split(" "),
);
const [NL, EN, ELSE] = [1, 2, 4];
/** The languages that a word is a function word of. */
const LANGUAGES = new Map<string, number>();
for (const [words, language] of [[DUTCH, NL], [ENGLISH, EN], [OTHER, ELSE]] as const) for (const word of words) LANGUAGES.set(word, (LANGUAGES.get(word) ?? 0) | language);

const MINIMUM_WORDS = 8;
const ARABIC_OR_CYRILLIC = /[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u0dff\u1200-\u137f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/**
 * The language of a text, by its function words. "unknown": shorter than eight words, or too few function words to tell
 * (a list, an address, a heading).
 */
export function guessLanguage(text: string, tokens: readonly Token[] = tokenise(text)): Language {
  const foreignLetters = text.match(ARABIC_OR_CYRILLIC)?.length ?? 0;
  if (foreignLetters > 10 && foreignLetters * 3 > text.length) return "other";
  let [words, dutch, english, other] = [0, 0, 0, 0];
  for (const { kind, norm } of tokens) {
    if (kind !== "word" && kind !== "placeholder") continue;
    words += 1;
    const languages = LANGUAGES.get(norm);
    if (languages === undefined) continue;
    if (languages & NL) dutch += 1;
    if (languages & EN) english += 1;
    if (languages & ELSE) other += 1;
  }
  if (words < MINIMUM_WORDS) return "unknown";
  const best = Math.max(dutch, english, other);
  if (best < 2 || best * 8 < words) return "unknown";
  if (dutch >= english && dutch >= other * 0.9) return "nl";
  return english >= other ? "en" : "other";
}
