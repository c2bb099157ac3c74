import { UnreadableLetterError } from "./letter.js";

/** The part of the platform's TextDecoder that is used; every platform with es2023 has it. */
interface PlatformDecoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean }) => PlatformDecoder;

export const DEFAULT_MAXIMUM_BYTES = 10 * 1024 * 1024;

/**
 * The text of a file, every unit kept: a byte order mark counts 1, CRLF 2.
 * @throws UnreadableLetterError "empty", "too-large", "binary" or "encoding"
 */
export function decodeSource(bytesOrText: Uint8Array | string, maximumBytes = DEFAULT_MAXIMUM_BYTES): string {
  refuseSize(bytesOrText.length, maximumBytes);
  const source = typeof bytesOrText === "string" ? bytesOrText : decode(bytesOrText);
  if (source.trim() === "") throw new UnreadableLetterError("empty", { nl: "Dit bestand is leeg.", en: "This file is empty." });
  if (source.includes("\0")) throw binary();
  return source;
}

/** @throws UnreadableLetterError "too-large" when a file of this many bytes (or characters) is more than may be read. */
export function refuseSize(length: number, maximumBytes: number): void {
  if (length <= maximumBytes) return;
  const size = sizeInWords(length);
  const most = sizeInWords(maximumBytes);
  throw new UnreadableLetterError("too-large", {
    nl: `Dit bestand is te groot: ${size}. Het mag hoogstens ${most} zijn.`,
    en: `This file is too large: ${size}. The limit is ${most}.`,
  });
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} kB`;
  return `${Math.ceil((bytes * 10) / (1024 * 1024)) / 10} MB`;
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && isBinary(bytes)) throw binary();
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UnreadableLetterError("encoding", {
      nl: "Dit bestand is niet opgeslagen als UTF-8. Sla het opnieuw op en kies UTF-8.",
      en: "This file is not saved as UTF-8. Save it again and choose UTF-8.",
    });
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** First bytes of files that people take for letters: zip (docx, odt), PDF, OLE (doc), RTF is text but no letter text. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) || SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

function binary(): UnreadableLetterError {
  return new UnreadableLetterError("binary", {
    nl: "Dit bestand is geen tekst. Klopt de naam van het bestand?",
    en: "This file is not text. Is its name right?",
  });
}
