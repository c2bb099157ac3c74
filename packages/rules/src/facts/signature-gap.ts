import type { AnalysedBlock } from "../analysis/letter-analysis.js";
import { placeholderKind } from "../dutch/placeholder-kind.js";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { listed } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";
import { listInWords } from "./words.js";

/** A council letter that is not signed in full. */
export const signatureGap: FactDefinition = {
  name: "signature-gap",
  about: "The end of the letter does not name the body, the person or the function of who signs. Marks the whole letter. Values: missing (in words).",
  params: {
    bodies: { kind: "list", about: "The bodies that sign" },
    functions: { kind: "list", about: "The functions of people who sign" },
  },
  find: (context, params) => {
    const { analysis, language, letter } = context;
    const bodies = listed(context, String(params["bodies"]));
    const from = signatureStart(context, bodies.map((hit) => hit.block));
    const end = analysis.blocks.filter((b) => b.index >= from && b.block.region !== "footer");
    const here = (hit: { readonly block: number }): boolean => hit.block >= from;
    const body = bodies.filter(here);
    const functions = listed(context, String(params["functions"])).filter((hit) => here(hit) && !body.some((b) => b.start <= hit.start && b.end >= hit.end));
    const fields = letter.placeholders.filter((p) => p.start >= (analysis.blocks[from]?.block.start ?? 0));
    const missing = [
      ...(body.length === 0 && !fields.some((p) => /college|orgaan|namens|ondertekening/i.test(p.name)) ? [language === "nl" ? "het bestuursorgaan" : "the body"] : []),
      ...(end.some((b) => hasName(context, b)) || fields.some((p) => ["name", undefined].includes(placeholderKind(p.name))) ? [] : [language === "nl" ? "de naam" : "the name"]),
      ...(functions.length === 0 && !fields.some((p) => /functie|wethouder|ondertekening/i.test(p.name)) ? [language === "nl" ? "de functie" : "the function"] : []),
    ];
    return missing.length > 0 ? [{ ...wholeLetter(letter), whole: true, values: { missing: listInWords(missing, language === "nl" ? "en" : "and") } }] : [];
  },
};

/** Where the signature begins: at the closing, else at the last mention of a body in the last blocks. */
function signatureStart({ analysis }: LetterContext, bodies: readonly number[]): number {
  const closing = analysis.blocks.findLast((b) => b.sentences.some((s) => s.role === "closing"))?.index;
  if (closing !== undefined) return closing;
  const last = bodies.findLast((block) => block >= analysis.blocks.length - LAST_BLOCKS);
  return last ?? Math.max(0, analysis.blocks.length - 3);
}

const LAST_BLOCKS = 8;
const NAME_LINE = /^\s*(?:(?:drs|mr|ir|ing|dr|prof|MSc|mevrouw|de heer|dhr|mw)\.?\s+)*(?:[\p{Lu}][\p{L}'’.-]*|van|der|den|de|ter|ten|el|al|te)(?:\s+(?:[\p{Lu}][\p{L}'’.-]*|van|der|den|de|ter|ten|el|al|te)){1,5}\s*,?\s*$/u;

/** A name as it is found, or a line of two or more words with a capital. */
function hasName({ letter }: LetterContext, { block, found }: AnalysedBlock): boolean {
  if (found.names.length > 0) return true;
  return letter.text.slice(block.start, block.end).split("\n").some((line) => NAME_LINE.test(line) && !/burgemeester|wethouder|college|gemeente|bijlage|groet/i.test(line));
}
