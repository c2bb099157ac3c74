import { findPersonalNumbers, type PersonalNumber } from "../dutch/citizen-number.js";
import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition } from "./fact.js";
import { occurrenceAt, touchesField } from "./text-search.js";

/** A personal number that was typed in a template. */
export const typedNumber: FactDefinition = {
  name: "typed-number",
  about: "A citizen service number or a bank account number that passes its check, typed in a template where a placeholder belongs. Not: test numbers, the organisation's own account, numbers that say that they are another kind. Values: kind (citizen-number, iban).",
  find: (context) => (context.letter.placeholders.length === 0 ? [] : context.analysis.blocks.flatMap((block) => findPersonalNumbers(block.found.masked)
    .filter((n) => !n.test && !touchesField(block, n.start, n.end) && !isOfAnotherKind(block, n) && !isOwnAccount(context, block, n))
    .map(({ start, end, kind }) => occurrenceAt({ start: block.block.start + start, end: block.block.start + end }, { kind })))),
};

const OTHER_NUMBER = /(?:zaak(?:nummer)?|dossier(?:nummer)?|kenmerk|klantnummer|factuur(?:nummer)?|aanslag(?:nummer)?|kvk(?:-nummer)?|kamer van koophandel|rsin|fiscaal nummer|order(?:nummer)?|meldnummer|meldingsnummer|polis(?:nummer)?|referentie|telefoon(?:nummer)?|tel\.|postbus|artikelnummer)[\s\u00a0:.]{0,3}(?:is[\s\u00a0])?$/iu;

function isOfAnotherKind({ found }: AnalysedBlock, { start, kind }: PersonalNumber): boolean {
  return kind === "citizen-number" && OTHER_NUMBER.test(found.masked.slice(Math.max(0, start - 40), start));
}

const OURS = /(?:(?:ons|onze|op|naar)[\s\u00a0](?:\p{L}+[\s\u00a0])?(?:rekening(?:nummer)?|iban|bankrekening(?:nummer)?|bankrekening)|maak(?:t)?[\s\u00a0].{0,60}over|over(?:maken|schrijven|te[\s\u00a0]maken)|betaal(?:t)?|betalen|stort(?:en)?|t\.?n\.?v\.?[\s\u00a0](?:de[\s\u00a0])?gemeente|ten name van (?:de )?gemeente|op naam van (?:de )?gemeente|rekening(?:nummer)? van (?:de )?gemeente)/iu;
const YOURS = /(?:(?:uw|je|jouw|zijn|haar)[\s\u00a0](?:\p{L}+[\s\u00a0])?(?:rekening(?:nummer)?|iban|bankrekening(?:nummer)?|bankrekening)|(?:maken|betalen|storten)[\s\u00a0](?:wij|we)|(?:wij|we)[\s\u00a0](?:maken|betalen|storten)|ontvangt u)/iu;

/** The account to which the reader pays is the organisation's. */
function isOwnAccount({ profile }: LetterContext, { found }: AnalysedBlock, { start, end, kind, value }: PersonalNumber): boolean {
  if (kind !== "iban") return false;
  if ((profile.iban ?? []).some((own) => own.replace(/\s/g, "").toUpperCase() === value)) return true;
  // "betaalde de vorige keer van NL…": an account that money came from.
  if (/betaalde[^.]{0,40}\bvan(?:af)?[\s\u00a0]$/iu.test(found.masked.slice(Math.max(0, start - 80), start))) return false;
  const around = found.masked.slice(Math.max(0, start - 120), end + 60);
  return OURS.test(around) && !YOURS.test(around);
}
