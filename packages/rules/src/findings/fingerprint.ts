import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * Names a finding by its rule, its words and the words around them, so that it stays the same when the rest of the letter changes.
 * 16 hex digits of a SHA-256: no letter text can be read from it. Line numbers and the path are no part of it.
 */
export function fingerprint(rule: string, text: string, range: { readonly start: number; readonly end: number }, whole: boolean): string {
  const plain = (s: string): string => s.toLowerCase().replace(/\s+/g, " ").trim();
  const quote = whole ? "" : plain(text.slice(range.start, range.end));
  const around = whole ? "" : `${plain(text.slice(Math.max(0, range.start - 24), range.start))}|${plain(text.slice(range.end, range.end + 24))}`;
  return bytesToHex(sha256(utf8ToBytes(`${rule}\n${quote}\n${around}`))).slice(0, 16);
}
