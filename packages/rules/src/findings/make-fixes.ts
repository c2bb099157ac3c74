import { writePlaceholder, type Block, type Letter } from "@brieftoets/letter";
import type { Role } from "../analysis/roles.js";
import type { Occurrence } from "../facts/fact.js";
import type { Edit, Fix } from "../finding.js";
import type { LetterContext } from "../letter-context.js";
import { passageText } from "../passage-text.js";
import type { InsertPosition, RuleFix } from "../rule-set.js";
import { fillMessage } from "./message.js";

/** The fixes of a finding, as edits in the source. None where the format cannot be edited as text or the place holds markup. */
export function makeFixes(fix: RuleFix, occurrence: Occurrence, context: LetterContext): Fix[] {
  if (context.letter.source === undefined) return [];
  return "replace" in fix ? replaceFixes(fix, occurrence, context) : insertFixes(fix, occurrence, context);
}

function replaceFixes(fix: Extract<RuleFix, { replace: string }>, occurrence: Occurrence, { letter, language }: LetterContext): Fix[] {
  const place = letter.place(occurrence);
  const quote = letter.text.slice(occurrence.start, occurrence.end);
  const source = place.path === undefined ? letter.source : letter.sources?.[place.path];
  if (occurrence.whole || place.part !== undefined || source?.slice(place.start, place.end) !== quote) return [];
  const filled = fillMessage(fix.replace, occurrence.values);
  if (!filled && fix.replace) return [];
  const kind = occurrence.values["safe"] === true ? "safe" : (fix.kind ?? "proposal");
  const choices = fix.replace.includes("{alternatives}") || fix.replace.includes("|") ? filled.split("|") : [filled];
  return choices.map((words, i): Fix => {
    const text = sameCapital(quote, words);
    const title = fix.title ? fillMessage(fix.title[language], { ...occurrence.values, text }) : language === "nl" ? (text ? `Schrijf “${text}”` : "Haal dit weg") : text ? `Write “${text}”` : "Delete this";
    return { title, kind: i === 0 ? kind : "proposal", edits: [{ ...where(place), text: escapeFor(letter, text) }] };
  });
}

const where = (place: { start: number; end: number; path?: string }): Omit<Edit, "text"> => ({ ...(place.path !== undefined ? { path: place.path } : {}), start: place.start, end: place.end });

/** "Derhalve" becomes "Daarom". */
function sameCapital(before: string, after: string): string {
  const first = before.charAt(0);
  return first !== first.toLowerCase() && before !== before.toUpperCase() ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}

function escapeFor({ format }: Letter, text: string): string {
  return format === "html" ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : text;
}

function insertFixes(fix: Extract<RuleFix, { insert: string }>, occurrence: Occurrence, context: LetterContext): Fix[] {
  const { letter, language, rules } = context;
  const passage = passageText(context, fix.insert);
  const spot = passage ? insertionSpot(fix.where ?? "before-closing", occurrence, context) : undefined;
  if (!spot) return [];
  const place = letter.place({ start: spot.block.start, end: spot.block.end });
  const text = layOut(letter, fillPlaceholders(letter, passage), spot.before);
  const name = rules.passages[fix.insert]?.title[language] ?? fix.insert;
  const title = fix.title?.[language] ?? (language === "nl" ? `Zet de tekst erin: ${name.toLowerCase()}` : `Insert the text: ${name.toLowerCase()}`);
  const at = spot.before ? (spot.block.source?.start ?? place.start) : (spot.block.source?.end ?? place.end);
  return [{ title, kind: "proposal", edits: [{ ...(place.path !== undefined ? { path: place.path } : {}), start: at, end: at, text }] }];
}

/** Writes `((name))` as the letter's own dialect writes it. */
function fillPlaceholders(letter: Letter, text: string): string {
  return text.replace(/\(\(([^()]+)\)\)/g, (_, name: string) => writePlaceholder(letter.dialects[0], name));
}

/** The passage as a block of the letter's format, with an empty line where it touches another block. */
function layOut(letter: Letter, text: string, before: boolean): string {
  const newline = letter.source?.includes("\r\n") ? "\r\n" : "\n";
  const paragraphs = text.split(/\n{2,}/).map((p) => p.trim());
  if (letter.format === "html") {
    const html = paragraphs.map((p) => `<p>${letter.dialects.length > 0 ? p.replace(/&(?!\w+;)/g, "&amp;") : escapeFor(letter, p)}</p>`).join(newline);
    return before ? html + newline : newline + html;
  }
  const plain = paragraphs.map((p) => p.replaceAll("\n", newline)).join(newline + newline);
  return before ? plain + newline + newline : newline + newline + plain;
}

interface Spot {
  readonly block: Block;
  readonly before: boolean;
}

/** The block beside which a passage belongs; blocks inside lists, tables and quotations are passed over. */
function insertionSpot(position: InsertPosition, occurrence: Occurrence, context: LetterContext): Spot | undefined {
  const { blocks } = context.analysis;
  const free = (i: number): boolean => {
    const block = blocks[i]?.block;
    return block !== undefined && !block.quoted && block.region === "body" && block.kind !== "list-item" && block.kind !== "table-cell" && block.source !== undefined;
  };
  const roles = (i: number): readonly Role[] => blocks[i]?.sentences.map((s) => s.role) ?? [];
  const after = (i: number): Spot | undefined => spot(nextFree(i, free, blocks.length), context, false);
  const bodies = blocks.map((b) => b.index).filter((i) => free(i) && roles(i).includes("body") && blocks[i]?.block.kind === "paragraph");
  const first = bodies.find((i) => !context.letter.text.slice(0, blocks[i]?.block.end).trimEnd().endsWith(":"));
  const salutation = blocks.findIndex((b) => b.sentences.some((s) => s.role === "salutation"));
  const closing = blocks.findIndex((b, i) => free(i) && b.sentences[0]?.role === "closing");
  if (position === "before-salutation" && free(salutation)) return spot(salutation, context, true);
  if (position === "after-salutation" && free(salutation)) return after(salutation);
  if (position === "after-marked") return after(blocks.findIndex((b) => b.block.end >= occurrence.start));
  if (position === "after-first-paragraph" && first !== undefined) return after(first);
  if (position !== "end" && closing >= 0) return spot(closing, context, true);
  return spot(bodies.at(-1) ?? blocks.map((b) => b.index).filter(free).at(-1), context, false);
}

function nextFree(from: number, free: (i: number) => boolean, count: number): number | undefined {
  for (let i = from; i >= 0 && i < count; i++) if (free(i)) return i;
  return undefined;
}

function spot(index: number | undefined, { analysis }: LetterContext, before: boolean): Spot | undefined {
  const block = index === undefined ? undefined : analysis.blocks[index]?.block;
  return block ? { block, before } : undefined;
}
