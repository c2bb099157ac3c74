import type { HtmlElement } from "./html-tree.js";

/** Numbers the items of a list as a browser does. */
export class ListNumbers {
  readonly group: number;
  readonly depth: number;
  readonly #ordered: boolean;
  readonly #type: string;
  #next: number;

  constructor(list: HtmlElement, group: number, depth: number) {
    this.group = group;
    this.depth = depth;
    this.#ordered = list.name === "ol";
    this.#type = list.attributes.get("type")?.value ?? "1";
    this.#next = numberOf(list.attributes.get("start")?.value) ?? 1;
  }

  /** The marker of the next item: "•", "3.", "c.", "iv.". */
  marker(item: HtmlElement): string {
    if (!this.#ordered) return "•";
    const number = numberOf(item.attributes.get("value")?.value) ?? this.#next;
    this.#next = number + 1;
    return `${numberAs(number, this.#type)}.`;
  }
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}

function numberAs(number: number, type: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (type === "a" || type === "A") return cased(lettersOf(number), type);
  return type === "i" || type === "I" ? cased(romanOf(number), type) : String(number);
}

function cased(text: string, type: string): string {
  return type === type.toUpperCase() ? text.toUpperCase() : text;
}

function lettersOf(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];

function romanOf(number: number): string {
  let rest = number;
  let roman = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}
