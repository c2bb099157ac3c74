import { inspectLetter, type InspectedBlock, type Language } from "@brieftoets/rules";
import { overviewLetter } from "@brieftoets/rules/editor";
import type { DocumentSymbol, Range } from "vscode-languageserver";
import type { OpenLetter } from "../letter-store.js";
import { letterAt, say, type ServerContext } from "../server-context.js";

const ROLES: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  subject: ["Onderwerp", "Subject"], salutation: ["Aanhef", "Salutation"], closing: ["Slot", "Closing"], signature: ["Ondertekening", "Signature"],
  reference: ["Kenmerken", "References"], address: ["Adres", "Address"], enclosure: ["Bijlagen", "Enclosures"], header: ["Kop", "Header"], footer: ["Voet", "Footer"],
};
/** LSP symbol kinds. */
const STRING = 15;
const KEY = 20;

/** The parts of the letter, for the outline: subject, salutation, headings, required passages, closing. */
export function serveDocumentSymbols(context: ServerContext): void {
  context.connection.onDocumentSymbol(async ({ textDocument }): Promise<DocumentSymbol[]> => {
    const letter = await letterAt(context, textDocument.uri);
    return letter ? [...(await roleSymbols(letter)), ...(await passageSymbols(letter))] : [];
  });
}

async function roleSymbols(open: OpenLetter): Promise<DocumentSymbol[]> {
  const { blocks } = await inspectLetter(open.letter, open.options);
  const symbols: DocumentSymbol[] = [];
  let last: string | undefined;
  for (const block of blocks) {
    const role = block.sentences[0]?.role;
    const name = block.kind === "heading" && role !== "subject" ? headingText(open, block) : partName(role, open.language);
    const isNew = name !== undefined && (name !== last || block.kind === "heading");
    if (isNew) symbols.push(symbol(open, name, headingText(open, block), block, STRING));
    last = name;
  }
  return symbols;
}

const headingText = ({ letter }: OpenLetter, block: InspectedBlock): string => letter.text.slice(block.start, block.end).replace(/\s+/g, " ").slice(0, 80).trim();

function partName(role: string | undefined, language: Language): string | undefined {
  const names = ROLES[role ?? ""];
  return names && say(language, ...names);
}

async function passageSymbols(open: OpenLetter): Promise<DocumentSymbol[]> {
  const { parts } = await overviewLetter(open.letter, open.result, open.options);
  return parts.flatMap((part) => (part.range ? [symbol(open, part.title, "", part.range, KEY)] : []));
}

function symbol(open: OpenLetter, name: string, detail: string, range: { readonly start: number; readonly end: number }, kind: 15 | 20): DocumentSymbol {
  const at = sourceRange(open, range);
  return { name: name || "…", detail: detail === name ? "" : detail, kind, range: at, selectionRange: at };
}

/** A range of the letter's text as the editor counts. */
export function sourceRange({ letter, document }: OpenLetter, range: { readonly start: number; readonly end: number }): Range {
  const place = letter.place({ start: range.start, end: range.end });
  return { start: document.positionAt(place.start), end: document.positionAt(place.end) };
}
