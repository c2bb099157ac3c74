import { UnreadableLetterError } from "../letter.js";
import type { Letter } from "../letter.js";
import type { ReadOptions } from "../read-options.js";

/**
 * Reads a Word, LibreOffice or PDF document as a letter.
 * @param format the format that the document is said to have
 * @param bytes the whole file
 * @throws UnreadableLetterError when the file is no such document, is damaged or encrypted, or is too large
 */
export async function readOffice(
  format: "docx" | "odt" | "pdf", bytes: Uint8Array, options: ReadOptions,
): Promise<Letter> {
  if (bytes.length === 0) {
    throw new UnreadableLetterError("empty", { nl: "Dit bestand is leeg.", en: "This file is empty." });
  }
  throw new UnreadableLetterError("format", {
    nl: `Dit bestand (${options.path ?? format}) kan nog niet worden gelezen.`,
    en: `This file (${options.path ?? format}) cannot be read yet.`,
  });
}
