import { anchorComments, leftoversOf, letterComments } from "./office-leftovers.js";
import { buildLetter } from "../build-letter.js";
import { dissolveLayoutTables } from "./office-layout.js";
import { LetterWriter } from "../letter-writer.js";
import { likelyDialects } from "../template/scan-tags.js";
import { MaskedSource } from "../masked-source.js";
import { OfficeCuts } from "./office-cuts.js";
import { OfficeText } from "./office-text.js";
import { readTemplate } from "../template/read-template.js";
import { setMetaFromComments } from "../letter-meta.js";
import { tooLarge } from "./office-unreadable.js";
import { UnreadableLetterError } from "../letter.js";
import type { Arm } from "../template/pair-blocks.js";
import type { BlockShape } from "../letter-writer.js";
import type { FieldTag, TemplateReading } from "../template/read-template.js";
import type { Letter, TextRange } from "../letter.js";
import type { OfficeDocument, OfficeField, OfficeParagraph, OfficePiece } from "./office-document.js";
import type { PlacedPiece } from "./office-text.js";
import type { ReadOptions } from "../read-options.js";

/**
 * Makes a letter of a document. Template tags are looked for in the joined text, so that a tag that the word processor
 * cut up over runs is one tag; fields of the word processor are placeholders already.
 */
export function officeLetter(document: OfficeDocument, options: ReadOptions): Letter {
  dissolveLayoutTables(document.paragraphs);
  const office = new OfficeText(document.paragraphs);
  if (office.text.length > maximumLength) throw tooLarge(document.paragraphs[0]?.part ?? "");
  const comments = anchorComments(office, document.comments);
  if (office.text.trim() === "") throw noText(document);
  const fields = fieldsOf(office.pieces.flat());
  const template = scan(office.text, fields, options);
  const words = fields.map(({ start, end }) => ({ start, end, as: "word" as const }));
  const edits = [...template.edits, ...words].sort((one, other) => one.start - other.start || other.end - one.end);
  const writer = new LetterWriter(new MaskedSource(office.text, edits));
  const lang = mainLanguage(office.pieces.flat());
  const writing = { writer, office, cuts: new OfficeCuts(edits), lang, dynamic: new Map<string, boolean>() };
  document.paragraphs.forEach((paragraph, index) => writeParagraph(writing, paragraph, index));
  const meta: Record<string, unknown> = { ...(lang === undefined ? {} : { lang }), ...document.meta };
  const spoken = comments.map(({ comment, start, end }) => ({ text: comment.text.trim(), start, end }));
  setMetaFromComments(meta, office.text, [...template.comments, ...spoken].sort((one, other) => one.start - other.start));
  const { source: _joined, ...letter } = buildLetter({
    path: options.path ?? "", format: document.format, writer, template, meta, fields, arms: armsOf(office.pieces),
  });
  return {
    ...letter,
    blocks: letter.blocks.map(({ source: _markup, ...block }) => block),
    problems: letter.problems.map((problem) => ({ ...problem, place: office.place(problem.place.start, problem.place.end) })),
    comments: [
      ...letter.comments.map((comment) => ({ ...comment, place: office.place(comment.place.start, comment.place.end) })),
      ...letterComments(office, writer.map, comments),
    ].sort((one, other) => one.start - other.start),
    leftovers: leftoversOf(office, writer.map, comments),
    place: (range: TextRange) => {
      const { start, end } = writer.map.toSource(range);
      return office.place(start, end);
    },
  };
}

function noText(document: OfficeDocument): UnreadableLetterError {
  return document.format === "pdf"
    ? new UnreadableLetterError("empty", {
      nl: "In deze PDF staat geen tekst. Misschien is het een scan: een plaatje van een brief.",
      en: "This PDF holds no text. It may be a scan: a picture of a letter.",
    })
    : new UnreadableLetterError("empty", { nl: "In dit document staat geen tekst.", en: "This document holds no text." });
}

/** Fields of the word processor, each as one range. */
function fieldsOf(pieces: readonly PlacedPiece[]): readonly FieldTag[] {
  const fields: { start: number; end: number; field: OfficeField }[] = [];
  for (const { piece, start, end } of pieces) {
    if (piece.field === undefined || start === end) continue;
    const last = fields.at(-1);
    if (last?.field === piece.field && last.end === start) last.end = end;
    else fields.push({ start, end, field: piece.field });
  }
  return fields.map(({ start, end, field }) => ({ start, end, name: field.name, dialect: field.dialect }));
}

/** Sections of docxtemplater: without them `{x}` can be anything. */
const docxtemplaterSign = /\{[#^/][ \t]*[\p{L}_][^{}\n]{0,120}\}/u;

/** Fields of the word processor are hidden from the search: their text is theirs. */
function scan(text: string, fields: readonly FieldTag[], options: ReadOptions): TemplateReading {
  const { text: masked } = new MaskedSource(text, fields.map(({ start, end }) => ({ start, end, as: "word" as const })));
  const path = options.path ?? "";
  const asked = options.dialects ?? "auto";
  const dialects = asked === "auto" && docxtemplaterSign.test(masked)
    ? ["docxtemplater", ...likelyDialects(masked, path).filter(({ tagSign }) => tagSign === undefined).map(({ id }) => id)]
    : asked;
  return readTemplate(masked, { path, dialects, lines: false, html: false, from: 0 });
}

/** Texts that stand under a condition of the word processor. */
function armsOf(paragraphs: readonly (readonly PlacedPiece[])[]): readonly Arm[] {
  return paragraphs.flatMap((pieces) => {
    const arms: { start: number; end: number; steps: NonNullable<OfficePiece["path"]> }[] = [];
    for (const { piece, start, end } of pieces) {
      if (piece.path === undefined || piece.path.length === 0) continue;
      const last = arms.at(-1);
      if (last !== undefined && last.end === start && samePath(last.steps, piece.path)) last.end = end;
      else arms.push({ start, end, steps: piece.path });
    }
    return arms;
  });
}

function samePath(one: NonNullable<OfficePiece["path"]>, other: NonNullable<OfficePiece["path"]>): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** The language of most of the text. */
function mainLanguage(pieces: readonly PlacedPiece[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { piece } of pieces) {
    const { lang } = piece.style;
    if (lang !== undefined) lengths.set(lang, (lengths.get(lang) ?? 0) + piece.text.length);
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Characters: some two hundred pages. */
const maximumLength = 500_000;

interface Writing {
  readonly writer: LetterWriter;
  readonly office: OfficeText;
  readonly cuts: OfficeCuts;
  readonly lang: string | undefined;
  /** Link targets that were looked at. */
  readonly dynamic: Map<string, boolean>;
}

function writeParagraph({ writer, office, cuts, lang, dynamic }: Writing, paragraph: OfficeParagraph, index: number): void {
  const pieces = office.pieces[index] ?? [];
  writer.openBlock(shapeOf(paragraph, pieces, lang), cuts.left(office.starts[index] ?? 0));
  let link: OfficePiece["link"];
  for (const { piece, start } of pieces) {
    if (link !== undefined && piece.link !== link) writer.closeLink();
    if (piece.link !== undefined && piece.link !== link) writer.openLink(piece.link.target, isDynamic(piece.link.target, dynamic));
    link = piece.link;
    writer.style = piece.style;
    writeLines(writer, cuts, piece.text, start);
  }
  if (link !== undefined) writer.closeLink();
  writer.closeBlock(cuts.left(office.end(index)));
}

function writeLines(writer: LetterWriter, cuts: OfficeCuts, text: string, start: number): void {
  let from = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    writer.write(cuts.left(start + from), cuts.left(start + at));
    writer.blank("\n", cuts.left(start + at), cuts.left(start + at + 1));
    from = at + 1;
  }
  writer.write(cuts.left(start + from), cuts.left(start + text.length));
}

function shapeOf(paragraph: OfficeParagraph, pieces: readonly PlacedPiece[], main: string | undefined): BlockShape {
  const { kind, region, quoted, level, marker, group, row, column, headerCell } = paragraph;
  const lang = mainLanguage(pieces);
  return {
    kind, region, quoted,
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined ? {} : { marker }),
    ...(group === undefined ? {} : { group }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(headerCell === true ? { headerCell } : {}),
    ...(lang === undefined || lang === main ? {} : { lang }),
  };
}

/** An address that is made when the template is filled. Word writes curly brackets in addresses as codes. */
function isDynamic(target: string, known: Map<string, boolean>): boolean {
  const found = known.get(target);
  if (found !== undefined) return found;
  const address = target.replace(/%7b/gi, "{").replace(/%7d/gi, "}").replace(/%20/g, " ");
  const dynamic = readTemplate(address, { path: "", dialects: "auto", lines: false, html: false, from: 0 }).fields.length > 0;
  known.set(target, dynamic);
  return dynamic;
}
