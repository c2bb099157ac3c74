import { detectOffice } from "./office-format.js";
import { DEFAULT_MAXIMUM_BYTES, refuseSize } from "../decode-source.js";
import { UnreadableLetterError } from "../letter.js";
import type { Letter } from "../letter.js";
import type { ReadOptions } from "../read-options.js";

/**
 * Reads a Word, LibreOffice or PDF document as a letter. The reader of a format is loaded when it is needed.
 * @param format the format that the document is said to have
 * @param bytes the whole file
 * @throws UnreadableLetterError when the file is no such document, is damaged or encrypted, is too large, or,
 * for PDF, when the package that reads it is not installed
 */
export async function readOffice(
  format: "docx" | "odt" | "pdf", bytes: Uint8Array, options: ReadOptions,
): Promise<Letter> {
  if (bytes.length === 0) {
    throw new UnreadableLetterError("empty", { nl: "Dit bestand is leeg.", en: "This file is empty." });
  }
  refuseSize(bytes.length, options.maximumBytes ?? DEFAULT_MAXIMUM_BYTES);
  switch (detectOffice(format, bytes)) {
    case "docx": return (await import("./docx.js")).readDocx(bytes, options);
    case "odt": return (await import("./odt.js")).readOdt(bytes, options);
    case "fodt": return (await import("./odt.js")).readFlatOdt(bytes, options);
    case "pdf": return (await import("./pdf.js")).readPdf(bytes, options);
  }
}
