import type { Language, Severity, TypeOrigin } from "@brieftoets/rules";

/** The words of the text report. */
export interface TextWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly origin: Readonly<Record<TypeOrigin, string>>;
  readonly unknownType: string;
  readonly profile: string;
  readonly fragment: string;
  readonly wholeLetter: string;
  readonly principle: string;
  readonly safeFix: string;
  readonly proposal: string;
  readonly variant: string;
  readonly failure: string;
  readonly unreadable: string;
  readonly nothing: string;
  readonly moreLines: (count: number) => string;
  readonly checked: (letters: number) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly advice: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly baseline: (count: number) => string;
  readonly failures: (count: number) => string;
  readonly unreadables: (count: number) => string;
  readonly fixable: (count: number) => string;
  readonly explain: (rule: string) => string;
}

const nl: TextWords = {
  severity: { error: "fout", warning: "waarschuwing", advice: "advies" },
  origin: { flag: "opgegeven met --type", document: "staat in de brief", config: "uit brieftoets.yaml", detected: "herkend aan de tekst", unknown: "" },
  unknownType: "brieftype onbekend",
  profile: "profiel", fragment: "fragment", wholeLetter: "de hele brief", principle: "beginsel", safeFix: "verbetering", proposal: "voorstel",
  variant: "in de variant", failure: "niet te beoordelen", unreadable: "niet gelezen", nothing: "niets gevonden",
  moreLines: (n) => (n === 1 ? "… en nog 1 regel" : `… en nog ${n} regels`),
  checked: (n) => (n === 1 ? "1 brief getoetst" : `${n} brieven getoetst`),
  errors: (n) => (n === 1 ? "1 fout" : `${n} fouten`),
  warnings: (n) => (n === 1 ? "1 waarschuwing" : `${n} waarschuwingen`),
  advice: (n) => (n === 1 ? "1 advies" : `${n} adviezen`),
  suppressed: (n) => (n === 1 ? "1 punt telt niet mee: met een reden uitgezet in de brief." : `${n} punten tellen niet mee: met een reden uitgezet in de brief.`),
  baseline: (n) => (n === 1 ? "1 punt telt niet mee: al bekend." : `${n} punten tellen niet mee: al bekend.`),
  failures: (n) => (n === 1 ? "1 regel kon niet worden beoordeeld." : `${n} regels konden niet worden beoordeeld.`),
  unreadables: (n) => (n === 1 ? "1 document kon niet worden gelezen." : `${n} documenten konden niet worden gelezen.`),
  fixable: (n) => (n === 1 ? "1 punt kan brieftoets zelf verbeteren: geef --fix mee." : `${n} punten kan brieftoets zelf verbeteren: geef --fix mee.`),
  explain: (rule) => `Meer uitleg over een regel: brieftoets explain ${rule}`,
};

const en: TextWords = {
  severity: { error: "error", warning: "warning", advice: "advice" },
  origin: { flag: "given with --type", document: "said in the letter", config: "from brieftoets.yaml", detected: "detected from the text", unknown: "" },
  unknownType: "letter type unknown",
  profile: "profile", fragment: "fragment", wholeLetter: "the whole letter", principle: "principle", safeFix: "fix", proposal: "proposal",
  variant: "in the variant", failure: "could not be judged", unreadable: "not read", nothing: "nothing found",
  moreLines: (n) => (n === 1 ? "… and 1 more line" : `… and ${n} more lines`),
  checked: (n) => (n === 1 ? "1 letter checked" : `${n} letters checked`),
  errors: (n) => (n === 1 ? "1 error" : `${n} errors`),
  warnings: (n) => (n === 1 ? "1 warning" : `${n} warnings`),
  advice: (n) => (n === 1 ? "1 advice" : `${n} advices`),
  suppressed: (n) => (n === 1 ? "1 point does not count: switched off in the letter, with a reason." : `${n} points do not count: switched off in the letter, with a reason.`),
  baseline: (n) => (n === 1 ? "1 point does not count: already known." : `${n} points do not count: already known.`),
  failures: (n) => (n === 1 ? "1 rule could not be judged." : `${n} rules could not be judged.`),
  unreadables: (n) => (n === 1 ? "1 document could not be read." : `${n} documents could not be read.`),
  fixable: (n) => (n === 1 ? "brieftoets can mend 1 point itself: add --fix." : `brieftoets can mend ${n} points itself: add --fix.`),
  explain: (rule) => `More about a rule: brieftoets explain ${rule}`,
};

export const TEXT_WORDS: Readonly<Record<Language, TextWords>> = { nl, en };
