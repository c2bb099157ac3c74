/**
 * Encodes a text the way a file is encoded: UTF-16 when that has its byte order mark, else UTF-8. The mark stands in the text itself.
 * @param bytes the file
 */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(text, "utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(text, "utf16le").swap16();
  return Buffer.from(text, "utf8");
}
