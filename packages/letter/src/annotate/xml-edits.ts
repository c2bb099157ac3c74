import { strToU8 } from "fflate";

/** A change of an XML source: what stands at `[start, end)` gives way to the text. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the changes. Insertions at one place keep their order; a change that overlaps an earlier one is left out. */
export function applyEdits(source: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) continue;
    pieces.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + source.slice(at);
}

/** A part as bytes: UTF-8, and its declaration says so. */
export function encodeXml(source: string): Uint8Array {
  return strToU8(source.replace(/^(<\?xml[^>]{0,200}?encoding=["'])utf-16[^"']{0,10}/i, "$1UTF-8"));
}

/** Text as it stands in XML. Characters that XML forbids are left out. */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are taken out
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return allowed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}

/**
 * Where a character of a text node stands in the source.
 * @param start where the node begins
 * @param count how many characters (UTF-16 units, entities resolved) come before it
 */
export function offsetOf(source: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0;) {
    const code = source.charCodeAt(at);
    if (code === 0x26) {
      const end = source.indexOf(";", at) + 1;
      left -= isAstral(source.slice(at + 1, end - 1)) ? 2 : 1;
      at = end;
    } else {
      at += code === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1;
      left--;
    }
  }
  return at;
}

function isAstral(reference: string): boolean {
  const code = reference.startsWith("#x") ? parseInt(reference.slice(2), 16) : reference.startsWith("#") ? parseInt(reference.slice(1), 10) : 0;
  return code > 0xffff;
}
