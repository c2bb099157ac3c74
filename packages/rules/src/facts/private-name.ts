import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import type { Role } from "../analysis/roles.js";
import type { NameMention } from "../dutch/names.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isOwnText, occurrenceAt, sentenceAt } from "./text-search.js";

/** A private person's name in a letter that everybody can read. */
export const privateName: FactDefinition = {
  name: "private-name",
  about: "A person's name after mevrouw, meneer or initials, or beside a word for a resident or employee, in the running text. Not: office holders, members of council, people who sign or stand in the head, writers in a source. Values: name.",
  find: (context) => {
    const known = context.once("signed-names", () => namesOutsideText(context));
    return context.analysis.blocks.filter(isOwnText).flatMap((block) => block.found.names.flatMap((name): Occurrence[] => {
      const sentence = sentenceAt(block, block.block.start + name.start);
      if (!sentence || !READ.has(sentence.role)) return [];
      return isPrivate(block, name, known) ? [occurrenceAt(range(block, name), { name: surnameOf(block, name) })] : [];
    }));
  },
};

const READ: ReadonlySet<Role> = new Set(["body", "item", "heading", "subject", "cell"]);
const OFFICE_BEFORE =
  /(?:wethouder|burgemeester|raadslid|raadsleden|lid|leden|minister|staatssecretaris|gemeentesecretaris|griffier|ombudsman|ombudsvrouw|kamerlid|statenlid|gedeputeerde|commissielid|fractievoorzitter|voorzitter|portefeuillehouder|directeur|bestuurder|professor|prof\.|hoogleraar|lector|onderzoeker|rechter|dichter|schrijver|schrijfster|auteur|architect|commissaris|informateur|dijkgraaf|kinderombudsman|motie|initiatiefvoorstel|stadsdeelbestuurder)(?:[\s\u00a0]+(?:van|de|het|der|en|over|inzake|\(?[A-Z][\p{L}&]{1,14}\)?))*[\s\u00a0,]*(?:(?:mevrouw|de heer|mw\.|dhr\.)[\s\u00a0]*)?$/iu;
const OFFICE_AFTER =
  /^[\s\u00a0]*(?:\((?:PvdA|VVD|D66|CDA|GroenLinks|GL|SP|PVV|FvD|Denk|DENK|Volt|BBB|ChristenUnie|CU|SGP|PvdD|Bij1|BIJ1|JA21|NSC|Lijst [^)]{1,40}|[^)]{0,30}[Ff]ractie[^)]{0,20}|Leefbaar[^)]{0,20}|[A-Z][A-Za-z0-9&]{1,14})\)|,[\s\u00a0](?:voorzitter|wethouder|burgemeester|raadslid|directeur|hoogleraar|lector|onderzoeker|bestuurder|gemeentesecretaris|griffier|ombudsman|minister|staatssecretaris|afdelingshoofd|commissaris))/u;
const PERSON_BEFORE = /(?:bewoner|bewoonster|inwoner|inwoonster|klant|cliënt|aanvrager|aanvraagster|klager|klaagster|melder|medewerker|medewerkster|ambtenaar|ambtenares|moeder|vader|zoon|dochter|huurder|uitkeringsgerechtigde|buurman|buurvrouw|slachtoffer|patiënt|leerling|collega|consulent|klantmanager|begeleider|een man|een vrouw)[\s\u00a0,]*(?:genaamd[\s\u00a0])?$/iu;
const TITLE = /^(?:mevrouw|mevr\.|mw\.|meneer|mijnheer|heer|dhr\.|hr\.|mej\.|fam\.|familie)(?![\p{L}])/iu;
const INITIALS = /^(?:(?:\p{Lu}|Th|Ch)\.[\s\u00a0]?){1,5}(?=[\p{L}'’])/u;
/** "het lid De Groot", "Yilmaz (DENK)". */
const HELD = /(?<!\p{L})(?:lid|leden|raadslid|raadsleden|wethouder|burgemeester|fractievoorzitter)[\s\u00a0](?:(?:van|de|der|den|ten|ter|el)[\s\u00a0]){0,2}((?:\p{Lu}[\p{L}'’-]{1,30}[\s\u00a0]){0,2}\p{Lu}[\p{L}'’-]{1,30})|(\p{Lu}[\p{L}'’-]{1,30})[\s\u00a0]\((?:PvdA|VVD|D66|CDA|GroenLinks|GL|SP|PVV|FvD|[Dd][Ee][Nn][Kk]|Volt|BBB|ChristenUnie|CU|SGP|PvdD|Bij1|BIJ1|JA21|NSC|Lijst [^)]{1,40})\)/gu;
/** "MUG, Piet van der Lende, 25 mei 2021": the writer in a source. */
const IN_SOURCE = /^[\s\u00a0]*(?:,[\s\u00a0]\d{1,2}[\s\u00a0]\p{L}{3,9}[\s\u00a0]\d{4}|\(\d{4}\))/u;

function isPrivate({ found: { masked } }: AnalysedBlock, name: NameMention, known: ReadonlySet<string>): boolean {
  const before = masked.slice(Math.max(0, name.start - 80), name.start).replace(/(?:^|[\s\u00a0])de[\s\u00a0]$/u, " ");
  const after = masked.slice(name.end, name.end + 60);
  const text = masked.slice(name.start, name.end);
  if (OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after) || IN_SOURCE.test(after) || known.has(lastWord(text))) return false;
  // A line of its own is a signature or a list of those present.
  if (/(?:^|\n)[\s*_]*$/.test(before) && /^[\s*_,]*(?:\n|$)/.test(after)) return false;
  return TITLE.test(text) || (INITIALS.test(text) && !/^(?:wethouder|burgemeester)/iu.test(text)) || (PERSON_BEFORE.test(before) && /[\s\u00a0]/u.test(text));
}

/** With the "de" of "de heer". */
function range({ block, found }: AnalysedBlock, { start, end }: NameMention): { start: number; end: number } {
  const article = /(?:^|[\s\u00a0])(de[\s\u00a0])$/iu.exec(found.masked.slice(Math.max(0, start - 4), start))?.[1] ?? "";
  const withArticle = /^heer/iu.test(found.masked.slice(start, end)) ? article.length : 0;
  return { start: block.start + start - withArticle, end: block.start + end };
}

const lastWord = (name: string): string => (name.trim().split(/[\s\u00a0]+/).at(-1) ?? "").toLowerCase();
const surnameOf = ({ found }: AnalysedBlock, { start, end }: NameMention): string => found.masked.slice(start, end);

/** Surnames of those who sign, stand in the head of the letter, or are named with their office in it. */
function namesOutsideText({ analysis }: LetterContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of analysis.blocks) {
    for (const name of block.found.names) {
      const role = sentenceAt(block, block.block.start + name.start)?.role ?? "body";
      const before = block.found.masked.slice(Math.max(0, name.start - 80), name.start);
      const text = block.found.masked.slice(name.start, name.end);
      const held = OFFICE_BEFORE.test(before) || /^(?:wethouder|burgemeester|minister|staatssecretaris|raadslid|voorzitter)/iu.test(text) || OFFICE_AFTER.test(block.found.masked.slice(name.end, name.end + 60));
      if (!READ.has(role) || held) names.add(lastWord(text));
    }
    for (const found of block.found.masked.matchAll(HELD)) names.add(lastWord(found[1] ?? found[2] ?? ""));
  }
  return names;
}
