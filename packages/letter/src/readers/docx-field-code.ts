import { conditionOf } from "./office-conditions.js";
import type { FieldCondition } from "./office-conditions.js";
import type { OfficeParagraph, OfficePiece } from "./office-document.js";

/** A piece of a field code with the paragraph that it stands in. `code`: it is code, not the outcome of a field inside. */
export interface CodePiece {
  readonly paragraph: OfficeParagraph;
  readonly piece: OfficePiece;
  readonly code: boolean;
}

/** A word or a quoted string of a field code, in pieces. */
export interface CodeWord {
  readonly pieces: readonly CodePiece[];
  readonly quoted: boolean;
}

/** What a field does to the letter. */
export type FieldEffect =
  | { readonly kind: "show" }
  | { readonly kind: "drop" }
  /** A field to fill in. `text`: what it shows where it has no outcome of its own. `blank`: blanks are no outcome. */
  | { readonly kind: "field"; readonly name: string; readonly text: string; readonly blank: boolean }
  | { readonly kind: "link"; readonly target: string }
  /** Two texts of which one is printed. */
  | { readonly kind: "choice"; readonly whenTrue: CodeWord; readonly whenFalse: CodeWord; readonly condition: FieldCondition };

const quotes = /["\u201c\u201d\u201e]/;
const dropped = new Set(["NEXT", "NEXTIF", "SKIPIF", "SET", "ASK", "TC", "XE", "RD", "TA", "PRIVATE", "ADVANCE"]);
const named = new Set(["MERGEFIELD", "DOCVARIABLE", "DOCPROPERTY", "FILLIN"]);
const composed: Readonly<Record<string, string | undefined>> = { ADDRESSBLOCK: "AddressBlock", GREETINGLINE: "GreetingLine" };
const nothing: CodeWord = { pieces: [], quoted: true };

/** @param formName the name of a form field, where the field has one */
export function fieldEffect(code: readonly CodePiece[], formName: string | undefined): FieldEffect {
  const words = codeWords(code);
  const command = wordText(words[0]).toUpperCase();
  const argument = wordText(words[1]);
  const block = composed[command];
  if (named.has(command) && argument !== "") return { kind: "field", name: argument, text: `«${argument}»`, blank: false };
  if (block !== undefined) return { kind: "field", name: block, text: `«${block}»`, blank: false };
  if (command === "FORMTEXT" || command === "FORMDROPDOWN") {
    const name = formName ?? "";
    return { kind: "field", name, text: `«${name === "" ? "tekst" : name}»`, blank: true };
  }
  if (command === "MACROBUTTON") {
    const text = words.slice(2).map(wordText).join(" ");
    return { kind: "field", name: text.replace(/^[[<«]+|[\]>»]+$/g, ""), text, blank: false };
  }
  if (command === "HYPERLINK") return { kind: "link", target: linkTarget(words) };
  if (command === "IF") return choice(words);
  return { kind: dropped.has(command) ? "drop" : "show" };
}

function linkTarget(words: readonly CodeWord[]): string {
  const texts = words.slice(1).map(wordText);
  const anchor = texts.indexOf("\\l");
  const address = texts[0]?.startsWith("\\") === false ? texts[0] : "";
  return anchor >= 0 ? `${address}#${texts[anchor + 1] ?? ""}` : address;
}

function choice(words: readonly CodeWord[]): FieldEffect {
  const [left, operator, right] = [wordText(words[1]), wordText(words[2]), wordText(words[3])];
  return {
    kind: "choice",
    whenTrue: words[4] ?? nothing,
    whenFalse: isSwitch(words[5]) ? nothing : words[5] ?? nothing,
    condition: conditionOf(left, operator, right, `IF ${left} ${operator} "${right}"`),
  };
}

function isSwitch(word: CodeWord | undefined): boolean {
  return word !== undefined && !word.quoted && wordText(word).startsWith("\\");
}

/** The characters of a word; a field inside it counts as its name. */
export function wordText(word: CodeWord | undefined): string {
  let text = "";
  let last: object | undefined;
  for (const { piece } of word?.pieces ?? []) {
    if (piece.field === undefined) text += piece.text;
    else if (piece.field !== last) text += piece.field.name;
    last = piece.field;
  }
  return text;
}

/** Divides a field code in words. Quotes hold a string together, over paragraphs and fields inside it. */
export function codeWords(code: readonly CodePiece[]): readonly CodeWord[] {
  const words: CodeWord[] = [];
  let pieces: CodePiece[] = [];
  let quoted = false;
  let open = false;
  const finish = (): void => {
    if (open || pieces.length > 0) words.push({ pieces, quoted });
    pieces = [];
    open = quoted = false;
  };
  for (const part of code) {
    if (!part.code) {
      pieces.push(part);
      continue;
    }
    for (const { text, sign } of cut(part.piece.text, () => open)) {
      if (sign === "quote") {
        const closes: boolean = open;
        finish();
        open = quoted = !closes;
      } else if (sign === "blank") finish();
      else pieces.push({ ...part, piece: { ...part.piece, text } });
    }
  }
  finish();
  return words;
}

/** Cuts code at quotes, and outside quotes at blanks. */
function* cut(text: string, quoted: () => boolean): Generator<{ text: string; sign?: "quote" | "blank" }> {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const sign = quotes.test(character) ? "quote" : !quoted() && /\s/.test(character) ? "blank" : undefined;
    if (sign === undefined) continue;
    if (at > from) yield { text: text.slice(from, at) };
    yield { text: character, sign };
    from = at + 1;
  }
  if (from < text.length) yield { text: text.slice(from) };
}
