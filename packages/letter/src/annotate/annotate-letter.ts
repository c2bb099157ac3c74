import { UnreadableLetterError } from "../letter.js";
import type { Letter } from "../letter.js";
import type { LetterNote } from "./note-anchors.js";

/**
 * A copy of a Word or LibreOffice document with notes as comments in the margin, by "Brieftoets", at the words that they are about.
 * Nothing else changes: other parts keep their bytes. Comments of Brieftoets that stand in the document already are replaced.
 * A note without a range, and one about words in a header, footer or footnote, is a comment at the first paragraph.
 * @param bytes the document that the letter was read from
 * @param letter the letter as `readLetter` gave it
 * @param notes ranges in the letter's text, each with the paragraphs of its comment
 * @param options `date`: the day (2026-11-22) or the moment (2026-11-22T10:00:00Z) of the comments
 * @throws UnreadableLetterError when the document cannot be read, or is none that can have comments
 * @throws RangeError when a range is not inside the letter's text
 */
export async function annotateLetter(
  bytes: Uint8Array, letter: Letter, notes: readonly LetterNote[], options: { readonly date: string },
): Promise<Uint8Array> {
  const { format } = letter;
  if (format !== "docx" && format !== "odt") {
    throw new UnreadableLetterError("format", {
      nl: "Alleen Word- en LibreOffice-documenten kunnen opmerkingen in de kantlijn krijgen.",
      en: "Only Word and LibreOffice documents can have comments in the margin.",
    });
  }
  const date = /^\d{4}-\d\d-\d\d$/.test(options.date) ? `${options.date}T00:00:00Z` : options.date;
  const { detectOffice } = await import("../readers/office-format.js");
  switch (detectOffice(format, bytes)) {
    case "fodt": return (await import("./annotate-odt.js")).annotateFlatOdt(bytes, letter, notes, date);
    case "odt": return (await import("./annotate-odt.js")).annotateOdt(bytes, letter, notes, date);
    default: return (await import("./annotate-docx.js")).annotateDocx(bytes, letter, notes, date);
  }
}
