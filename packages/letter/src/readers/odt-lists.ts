import { childOf, elementsOf } from "./xml-tree.js";
import { formatNumber } from "./office-numbers.js";
import { readableMarker } from "./office-symbols.js";
import type { NumberStyle } from "./office-numbers.js";
import type { XmlElement } from "./xml-tree.js";

const numberStyles: Readonly<Record<string, NumberStyle | undefined>> = {
  1: "decimal", a: "lower-letter", A: "upper-letter", i: "lower-roman", I: "upper-roman", "": "none",
};

/** Counts the lists of a LibreOffice document: ask for each item once, in reading order. */
export class OdtLists {
  readonly #styles = new Map<string, XmlElement>();
  readonly #outline: XmlElement | undefined;
  readonly #headings = new Map<number, number>();
  readonly #counts = new Map<string, Map<number, number>>();

  /** @param holders elements with list styles, later ones over earlier ones */
  constructor(holders: readonly (XmlElement | undefined)[]) {
    let outline: XmlElement | undefined;
    for (const holder of holders) {
      for (const style of elementsOf(holder, "text:list-style")) this.#styles.set(style.attributes["style:name"] ?? "", style);
      outline = childOf(holder, "text:outline-style") ?? outline;
    }
    this.#outline = outline;
  }

  /** A list begins: it counts from the start, unless it goes on where another list of this key stopped. */
  begin(key: string, continues: boolean): void {
    if (!continues) this.#counts.delete(key);
  }

  /**
   * The marker of the next item.
   * @param key the list that counts
   * @param level 0-based
   * @param start the number that the item gives itself
   */
  next(key: string, style: string | undefined, level: number, start: number | undefined): string {
    const counts = this.#counts.get(key) ?? new Map<number, number>();
    this.#counts.set(key, counts);
    return mark(this.#styles.get(style ?? ""), counts, level, start);
  }

  /** The number of the next heading of this level (0-based): "" when headings have none. */
  nextHeading(level: number): string {
    return this.#outline === undefined ? "" : mark(this.#outline, this.#headings, level, undefined);
  }

  /** Whether there is a list style of this name. */
  has(style: string): boolean {
    return this.#styles.has(style);
  }
}

function mark(style: XmlElement | undefined, counts: Map<number, number>, level: number, start: number | undefined): string {
  const format = levelOf(style, level);
  if (format?.name === "text:list-level-style-bullet") {
    const font = childOf(format, "style:text-properties")?.attributes["fo:font-family"];
    return readableMarker(format.attributes["text:bullet-char"] ?? "•", font);
  }
  counts.set(level, start ?? (counts.get(level) ?? startOf(format) - 1) + 1);
  for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
  if (format === undefined) return "";
  const shown = Math.max(1, Math.min(10, Number(format.attributes["text:display-levels"] ?? "1") || 1));
  const numbers: string[] = [];
  for (let at = Math.max(0, level - shown + 1); at <= level; at++) {
    const other = levelOf(style, at);
    const number = formatNumber(counts.get(at) ?? startOf(other), numberStyles[other?.attributes["style:num-format"] ?? ""] ?? "decimal");
    if (number !== "") numbers.push(number);
  }
  if (numbers.length === 0) return "";
  return `${format.attributes["style:num-prefix"] ?? ""}${numbers.join(".")}${format.attributes["style:num-suffix"] ?? ""}`.trim();
}

function levelOf(style: XmlElement | undefined, level: number): XmlElement | undefined {
  return elementsOf(style).find((element) => element.attributes["text:level"] === String(level + 1));
}

function startOf(format: XmlElement | undefined): number {
  return Math.trunc(Number(format?.attributes["text:start-value"] ?? "1")) || 1;
}
