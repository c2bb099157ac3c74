import type { TextRange } from "@brieftoets/letter";
import type { AnalysedBlock, Sentence } from "./analysis/letter-analysis.js";
import { sentenceAt } from "./analysis/sentence-at.js";
import { findNames } from "./dutch/names.js";
import { GIVEN_NAMES, NOT_NAME_ENDING, NOT_NAMES, PARTICLES, TITLES } from "./dutch/name-words.js";
import { placeholderKind } from "./dutch/placeholder-kind.js";
import { fillIns } from "./fill-ins.js";
import type { LetterContext } from "./letter-context.js";
import { inWindow } from "./moments/in-window.js";

/** Labels before the name of a contact in a reference line or a table. */
const LABEL = /^\s*(?:(?:uw|je|de)\s+)?(?:contact(?:persoon)?|behandeld door|behandelaar|behandelend medewerker|inlichtingen(?: bij)?|medewerker|consulent|casemanager|case manager|klantmanager|werkcoach|coach|begeleider|adviseur|met wie|gesprek met|u spreekt met|aanspreekpunt)\b[^:]{0,20}:?/i;
/** Placeholders that stand for someone of the municipality. */
const OWN_FIELD = /medewerker|contact|behandel|consulent|coach|manager|adviseur|ondertekenaar|afzender|begeleider|collega|secretaris/i;
/** Placeholders that stand for no person. */
const NO_PERSON = /functie|afdeling|team|gemeente|organisatie|logo|handtekening_?afbeelding|datum|plaats|telefoon|mail|bijlage/i;
const LINE = /[^\n]+/g;
const LONGEST_LINE = 60;

/** Where the letter names someone the reader can turn to: a signature, a contact person, "Bel Petra Zwart". Never the reader's own name. */
export function contactNames(context: LetterContext): readonly TextRange[] {
  return context.once("contact-names", () => {
    const written = context.analysis.blocks.flatMap((b) => [...inSignature(context, b), ...inText(context, b)]);
    return [...written, ...fields(context)].sort((a, b) => a.start - b.start);
  });
}

const isSigned = ({ role }: Sentence): boolean => role === "signature" || role === "closing";

function inSignature({ letter }: LetterContext, { sentences }: AnalysedBlock): TextRange[] {
  return sentences.filter(isSigned).flatMap((s) => [...letter.text.slice(s.start, s.end).matchAll(LINE)].flatMap((m) => {
    const start = s.start + m.index;
    const line = m[0].slice(0, LONGEST_LINE).replace(/\([^()]*\)/g, " ").split(/[,|–]/)[0] ?? "";
    return isNameLine(line) ? [{ start, end: start + line.trimEnd().length }] : [];
  }));
}

/** "Jasmijn Oud", "J.P. van der Berg", "mr. D. de Vries"; not "Team Schulden", "uw werkcoach". */
function isNameLine(line: string): boolean {
  if (findNames(line).length > 0) return true;
  const words = line.trim().split(/\s+/);
  if (words.length === 1) return GIVEN_NAMES.has((words[0] ?? "").toLowerCase());
  // Behind a given name anything can be a surname: "Froukje Echter", "Suze Verkerk".
  if (words.length <= 4 && GIVEN_NAMES.has((words[0] ?? "").toLowerCase()) && words.slice(1).every((w) => PARTICLES.has(w.toLowerCase()) || CAPITAL.test(w))) return true;
  return words.length <= 5 && isNamelike(words[0]) && isSurname(words.at(-1)) && words.every((w) => PARTICLES.has(w.toLowerCase()) || isNamelike(w) || isSurname(w));
}

const CAPITAL = /^\p{Lu}[\p{L}'’-]+$/u;
/** Surnames are places, buildings and function words too; those of offices are not. */
const isSurname = (word: string | undefined): boolean => CAPITAL.test(word ?? "") && !OFFICE.test(word ?? "") && !/^\p{Lu}{3,}$/u.test(word ?? "");
const OFFICE = /(?:dienst|diensten|afdeling|loket|team|zaken|bureau|centrum|bestuur|gemeente|organisatie|commissie|zorg|werk|inkomen|ruimte|wonen|handhaving|vergunningen|belastingen|jeugd|participatie|ondersteuning|samenleving|dienstverlening|administratie|secretaris|consulent|adviseur|medewerker|manager|coach)$/i;

function isNamelike(word: string | undefined): boolean {
  const norm = (word ?? "").toLowerCase();
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(word ?? "") && !NOT_NAMES.has(norm) && !NOT_NAME_ENDING.test(norm) && !/^\p{Lu}{3,}$/u.test(word ?? "");
}

function inText(context: LetterContext, { block, found, sentences, index }: AnalysedBlock): TextRange[] {
  const reader = context.once("reader-names", () => readerNames(context));
  const names = [...found.names, ...called(context, block.start, block.end)].map((n) => ("block" in n ? n : { start: block.start + n.start, end: block.start + n.end }));
  return names.filter(({ start, end }) => {
    const sentence = sentenceAt(sentences, start);
    if (!sentence || sentence.role === "salutation" || sentence.role === "address" || sentence.role === "header" || sentence.role === "quotation") return false;
    const words = context.letter.text.slice(start, end).toLowerCase().split(/[\s.]+/);
    if (words.some((w) => w.length > 2 && reader.has(w))) return false;
    if (isSigned(sentence)) return true;
    return isLabelled(context, sentence, index) || inWindow(context.hits("words:contact-cues"), sentence.start, sentence.end).length > 0;
  });
}

/** "Bel Fenna op …", "vraag naar Fenna Bouwhuis": the phrase list tells who is called; capitals make it a name. */
function called(context: LetterContext, from: number, to: number): (TextRange & { readonly block: true })[] {
  const { text } = context.letter;
  return inWindow(context.hits("words:calling"), from, to).flatMap((hit) => {
    const name = /^\s+(\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]+)?)/u.exec(text.slice(hit.end, hit.end + 60))?.[1];
    const first = name?.split(/\s/)[0];
    if (!name || !isNamelike(first)) return [];
    const start = hit.end + text.slice(hit.end).search(/\S/);
    return [{ start, end: start + name.length, block: true as const }];
  });
}

function isLabelled({ letter, analysis }: LetterContext, sentence: Sentence, block: number): boolean {
  if (LABEL.test(letter.text.slice(sentence.start, sentence.end))) return true;
  const before = analysis.blocks[block - 1]?.block;
  return before?.kind === "table-cell" && LABEL.test(letter.text.slice(before.start, before.end));
}

/** The words of the name in the salutation. */
function readerNames({ analysis, letter }: LetterContext): ReadonlySet<string> {
  const salutation = analysis.sentences.find((s) => s.role === "salutation");
  const words = salutation ? letter.text.slice(salutation.start, salutation.end).split(/[\s,.]+/) : [];
  return new Set(words.slice(1).map((w) => w.toLowerCase()).filter((w) => !PARTICLES.has(w) && !TITLES.has(w)));
}

function fields(context: LetterContext): TextRange[] {
  const { analysis, letter } = context;
  const salutation = analysis.sentences.find((s) => s.role === "salutation")?.start ?? -1;
  return fillIns(context).filter(({ start, name }) => {
    const sentence = sentenceAt(analysis.sentences, start);
    if (!sentence || sentence.role === "salutation" || NO_PERSON.test(name)) return false;
    const kind = placeholderKind(name);
    if (OWN_FIELD.test(name) && (kind === "name" || kind === undefined)) return true;
    if (isSigned(sentence)) return kind === "name" || kind === undefined;
    if (kind !== "name" || start < salutation) return false;
    return inWindow(context.hits("words:contact-cues"), sentence.start, sentence.end).length > 0;
  });
}
