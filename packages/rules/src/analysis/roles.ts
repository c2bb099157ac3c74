import type { Block, Letter } from "@brieftoets/letter";
import type { BlockAnalysis } from "./block-analysis.js";

/** What a sentence or line is in a letter. `body` is running text; the others are asked no sentence rules. */
export type Role =
  | "subject" | "salutation" | "closing" | "signature" | "reference" | "address" | "heading"
  | "item" | "cell" | "header" | "footer" | "quotation" | "enclosure" | "body";

/** After the label a colon, or the space of a column. */
const SUBJECT = /^\s*(?:onderwerp|betreft|betreffende|subject)(?:\s*:|\t|\s{2,}(?=\S))/i;
const SUBJECT_CELL = /^\s*(?:onderwerp|betreft|subject)\s*:?\s*$/i;
const SALUTATION = /^\s*(?:(?:geachte|beste|hallo|hoi|dag|hi|lieve|waarde|goedemorgen|goedemiddag|goedendag|l\.?\s?s\.?)(?![\p{L}-])|aan de (?:bewoner|inwoner|leden)[^.:]*,\s*$)/iu;
const CLOSING = /^\s*(?:met (?:een )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|met (?:de )?meeste hoogachting|(?:veel |warme |lieve |zonnige )?groet(?:en|jes)?|tot (?:ziens|dan|snel|gauw|kijk|horens|binnenkort|spoedig|[a-z]{2,5}dag|volgende week)|graag tot (?:dan|ziens|[a-z]+dag)|veel (?:succes|\p{L}+ (?:toe)?gewenst)|alle goeds|fijne dag(?: verder| nog)?|namens het team)(?=[\s,.!]|$)/iu;
/** Who signs, where no greeting stands above it. */
const SIGNED = /^\s*(?:namens|voor deze|mede namens|(?:burgemeester en wethouders|het (?:college|dagelijks bestuur))\s(?:van|,))[^.?!:]{0,110},?\s*$/iu;
const LABEL = /^\s*(?:datum|verzenddatum|ons kenmerk|uw kenmerk|kenmerk|zaaknummer|dossiernummer|referentie|behandeld door|contactpersoon|telefoon(?:nummer)?|e-?mail(?:adres)?|bijlagen?|afschrift aan|aan|van|bezoekadres|postadres|adres|website|doorkiesnummer|uw brief van|uw bericht van|briefnummer|klantnummer|bsn|geboortedatum|naam|plaats|pagina|bladnummer|portefeuille(?:houder)?\(?s?\)?)\s*:/iu;
const LABELLED = /^[\p{Lu}][\p{L}\s()'’-]{1,38}:\s?\S/u;
const ENCLOSURE = /^\s*bijlagen?\b\s*(?::|\(\d+\)|$)/i;
const POSTCODE = /(?:^|[\s,])[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])/;
const STREET = /^\s*(?:postbus \d+|antwoordnummer \d+|[\p{Lu}'][\p{L}\s.'’-]{2,40}\s\d{1,5}\s?[a-zA-Z]?(?:-\d+)?)\s*$/u;
const DATE_LINE = /^\s*(?:[\p{Lu}][\p{L}'’ -]+,\s*)?(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*dag\s+)?\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}\s*$/iu;

/** The role of every sentence, per block. A letter is header, salutation, body, closing, signature; each part may be absent. */
export function assignRoles(letter: Letter, found: readonly BlockAnalysis[]): readonly (readonly Role[])[] {
  const lines = letter.blocks.map((block, i) => (found[i]?.sentences ?? []).map((s) => letter.text.slice(block.start + s.start, block.start + s.end)));
  const salutation = firstBlock(letter.blocks, lines, SALUTATION);
  const greeting = lastBlock(letter.blocks, lines, CLOSING, salutation, 60);
  const signed = greeting < 0 ? lastBlock(letter.blocks, lines, SIGNED, Math.max(salutation + 1, lines.length - SIGNATURE_BLOCKS), 120) : -1;
  const closing = greeting < 0 ? signed : greeting;
  return letter.blocks.map((block, i) => {
    let state: Role = i < salutation ? "header" : closing >= 0 && i > closing ? "signature" : "body";
    return (lines[i] ?? []).map((line, j): Role => {
      const labelled = block.row !== undefined && letter.blocks[i - 1]?.row === block.row && SUBJECT_CELL.test(lines[i - 1]?.[0] ?? "");
      const role = roleOf(line, block, i, { salutation, closing, state, letter, first: j === 0, labelled });
      if (role === "closing" || (i === signed && SIGNED.test(line))) state = "signature";
      if (role === "salutation") state = "body";
      return role;
    });
  });
}

/** A signature stands in the last blocks of a letter. */
const SIGNATURE_BLOCKS = 6;

interface Position {
  readonly salutation: number;
  readonly closing: number;
  readonly state: Role;
  readonly letter: Letter;
  readonly first: boolean;
  /** The cell before it in the row says "Onderwerp". */
  readonly labelled: boolean;
}

function roleOf(line: string, block: Block, index: number, at: Position): Role {
  if (block.region === "header" || block.region === "footer") return block.region;
  if (SUBJECT.test(line)) return "subject";
  if (block.kind === "heading") return isTitle(at, index) ? "subject" : "heading";
  if (index <= Math.max(at.salutation, 0) && SALUTATION.test(line) && line.length < 90) return "salutation";
  if (index >= at.closing && at.closing >= 0 && CLOSING.test(line) && line.length < 60) return "closing";
  if (index >= at.closing && at.closing >= 0 && SIGNED.test(line) && line.length < 120) return "signature";
  if (ENCLOSURE.test(line)) return "enclosure";
  if (LABEL.test(line) && line.length < 120) return "reference";
  if (block.kind === "table-cell") return at.labelled ? "subject" : "cell";
  // "Afschriften van uw rekening sinds 2022" in a list is no street with a number.
  if (block.kind === "list-item" && at.state === "body" && !block.quoted) return "item";
  if (isAddressLine(line)) return "address";
  if (at.state === "signature") return isProse(line) ? "body" : "signature";
  if (at.state === "header") return isProse(line) ? "body" : LABELLED.test(line) ? "reference" : "header";
  if (block.quoted) return "quotation";
  if (block.kind === "list-item") return "item";
  if (isLabelledLine(line)) return "reference";
  return "body";
}

/** The first heading above the salutation (or at the top) is the subject, when no line says "Onderwerp:". */
function isTitle({ salutation, letter }: Position, index: number): boolean {
  if (index > Math.max(salutation, 2)) return false;
  const earlier = letter.blocks.slice(0, index).some((b) => b.kind === "heading");
  const labelled = letter.blocks.some((b) => letter.text.slice(b.start, b.end).split("\n").some((l) => SUBJECT.test(l)));
  return !earlier && !labelled && (salutation < 0 || index < salutation);
}

const isAddressLine = (line: string): boolean => line.length < 70 && (STREET.test(line) || DATE_LINE.test(line) || (POSTCODE.test(line) && !/[.?!]\s*$/.test(line) && line.split(/\s+/).length <= 9));
const isProse = (line: string): boolean => /[.?!]["”’)]?\s*$/.test(line) && line.trim().split(/\s+/).length >= 5;
/** "Datum ingediend: 3 maart": a label with a short value, no sentence. */
const isLabelledLine = (line: string): boolean => LABELLED.test(line) && !/[.?!]\s*$/.test(line) && line.trim().split(/\s+/).length <= 10;

function firstBlock(blocks: readonly Block[], lines: readonly (readonly string[])[], sign: RegExp): number {
  return lines.findIndex((ls, i) => blocks[i]?.region === "body" && blocks[i]?.kind !== "heading" && ls.some((l) => sign.test(l) && l.length < 90));
}

function lastBlock(blocks: readonly Block[], lines: readonly (readonly string[])[], sign: RegExp, after: number, longest: number): number {
  for (let i = lines.length - 1; i >= Math.max(after, 0); i--) {
    if (blocks[i]?.region !== "footer" && lines[i]?.some((l) => sign.test(l) && l.length < longest)) return i;
  }
  return -1;
}
