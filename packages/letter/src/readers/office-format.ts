import { damaged, encrypted, otherFormat } from "./office-unreadable.js";
import { openZip } from "./zip.js";
import type { UnreadableLetterError } from "../letter.js";

type Kind = "docx" | "odt" | "fodt" | "pdf";

/** How a file that is something else is called, and what to do about it. */
const others = {
  doc: ["een Word-document van voor 2007 (.doc)", "a Word document from before 2007 (.doc)"],
  rtf: ["een RTF-bestand", "an RTF file"],
  html: ["een webpagina (HTML)", "a web page (HTML)"],
  wordXml: ["een Word-document als XML-bestand", "a Word document saved as XML"],
  spreadsheet: ["een rekenblad", "a spreadsheet"],
  presentation: ["een presentatie", "a presentation"],
  zip: ["een zip-bestand", "a zip file"],
  docx: ["een Word-document (.docx)", "a Word document (.docx)"],
  odt: ["een LibreOffice-document (.odt)", "a LibreOffice document (.odt)"],
  fodt: ["een LibreOffice-document (.fodt)", "a LibreOffice document (.fodt)"],
  pdf: ["een PDF", "a PDF"],
  unknown: ["een ander soort bestand", "some other kind of file"],
} as const;

type Found = keyof typeof others | "encrypted" | "damaged";

/**
 * Looks at the first bytes of a file.
 * @returns which reader can read it
 * @throws UnreadableLetterError when that is not a reader of the given format.
 */
export function detectOffice(format: "docx" | "odt" | "pdf", bytes: Uint8Array): Kind {
  const found = detect(bytes);
  if (found === "encrypted") throw encrypted();
  if (found === "damaged") throw damaged("zip");
  if (found === format) return found;
  if (found === "fodt" && format === "odt") return found;
  throw mistaken(format, found);
}

function mistaken(format: "docx" | "odt" | "pdf", found: keyof typeof others): UnreadableLetterError {
  const [nl, en] = others[format];
  const [otherNl, otherEn] = others[found];
  const advice = found === "doc" || found === "rtf" || found === "wordXml"
    ? [" Open het in Word en sla het op als .docx.", " Open it in Word and save it as .docx."]
    : [" Geef het bestand de goede naam.", " Give the file its right name."];
  return otherFormat(`Dit is niet ${nl}, maar ${otherNl}.${advice[0]}`, `This is not ${en}, but ${otherEn}.${advice[1]}`);
}

function detect(bytes: Uint8Array): Found {
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
    return includesUtf16(bytes, "EncryptedPackage") ? "encrypted" : includesUtf16(bytes, "WordDocument") ? "doc" : "unknown";
  }
  if (startsWith(bytes, "PK\u0003\u0004")) return detectZip(bytes);
  const head = latin(bytes, 0, 2048).replaceAll("\u0000", "");
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  return detectXml(head);
}

function detectXml(head: string): Found {
  const start = /<(?![?!])[^\s>]+/.exec(head)?.[0] ?? "";
  if (/<!doctype html/i.test(head) || /^<html$/i.test(start)) return "html";
  if (/^<(\w+:)?wordDocument$/.test(start) || /^<(\w+:)?package$/.test(start)) return "wordXml";
  return /^<(\w+:)?document$/.test(start) && head.includes("opendocument") ? "fodt" : "unknown";
}

function detectZip(bytes: Uint8Array): Found {
  const zip = openZip(bytes);
  const mimetype = zip.find("mimetype");
  if (mimetype !== undefined) {
    const type = latin(zip.read(mimetype), 0, 200);
    if (type.startsWith("application/vnd.oasis.opendocument.text")) return "odt";
    if (type.includes("opendocument.spreadsheet")) return "spreadsheet";
    if (type.includes("opendocument.presentation")) return "presentation";
  }
  if (zip.find("[Content_Types].xml") !== undefined || zip.find("word/document.xml") !== undefined) {
    if (zip.find("xl/workbook.xml") !== undefined) return "spreadsheet";
    return zip.find("ppt/presentation.xml") === undefined ? "docx" : "presentation";
  }
  return zip.find("content.xml") === undefined ? "zip" : "odt";
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  for (let at = 0; at < sign.length; at++) if (bytes[at] !== sign.charCodeAt(at)) return false;
  return true;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte);
  return text;
}

/** The directory of a compound file holds its names in UTF-16. */
function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 0;
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0) index++;
    if (index === name.length) return true;
  }
  return false;
}
