import { childOf, elementsOf } from "./xml-tree.js";
import { formatNumber } from "./office-numbers.js";
import { isOn } from "./docx-properties.js";
import { readableMarker } from "./office-symbols.js";
import type { NumberStyle } from "./office-numbers.js";
import type { XmlElement } from "./xml-tree.js";

/** The numbering of a Word document. It counts as it goes: ask for each list paragraph once, in reading order. */
export interface DocxNumbering {
  /**
   * The marker of the next paragraph of a list.
   * @param style the paragraph's style, which can tell the level where the paragraph does not
   * @returns undefined when there is no such list: the paragraph is no list item.
   */
  next(list: string | undefined, level: number | undefined, style: string | undefined): ListPosition | undefined;
}

export interface ListPosition {
  /** 0-based. */
  readonly level: number;
  readonly marker: string;
  /** The same for paragraphs that count on: LibreOffice writes the first item of a list that starts again under a number of its own. */
  readonly list: string;
}

interface Level {
  readonly style: NumberStyle;
  readonly bullet: boolean;
  readonly text: string;
  readonly start: number;
  readonly legal: boolean;
  readonly font: string | undefined;
  readonly paragraphStyle: string | undefined;
  /** The level after which it starts again; 0 is never. */
  readonly restart: number | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const styles: Readonly<Record<string, NumberStyle | undefined>> = {
  decimal: "decimal", decimalZero: "decimal-zero", lowerLetter: "lower-letter", upperLetter: "upper-letter",
  lowerRoman: "lower-roman", upperRoman: "upper-roman", none: "none", bullet: "none",
};

/** @param root the numbering part, undefined where the document has none */
export function readNumbering(root: XmlElement | undefined): DocxNumbering {
  const abstracts = new Map(elementsOf(root, "w:abstractNum").map((abstract) => [abstract.attributes["w:abstractNumId"] ?? "", abstract]));
  const styled = new Map<string, string>();
  for (const [id, abstract] of abstracts) {
    const name = childOf(abstract, "w:styleLink")?.attributes["w:val"];
    if (name !== undefined) styled.set(name, id);
  }
  const lists = new Map<string, List>();
  for (const num of elementsOf(root, "w:num")) lists.set(num.attributes["w:numId"] ?? "", readList(num, abstracts, styled));
  return new Counter(lists);
}

function readList(num: XmlElement, abstracts: ReadonlyMap<string, XmlElement>, styled: ReadonlyMap<string, string>): List {
  let id = childOf(num, "w:abstractNumId")?.attributes["w:val"] ?? "";
  const link = childOf(abstracts.get(id), "w:numStyleLink")?.attributes["w:val"];
  if (link !== undefined) id = styled.get(link) ?? id;
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const level of elementsOf(abstracts.get(id), "w:lvl")) levels.set(numberOf(level, "w:ilvl"), readLevel(level));
  for (const change of elementsOf(num, "w:lvlOverride")) {
    const at = numberOf(change, "w:ilvl");
    const level = childOf(change, "w:lvl");
    if (level !== undefined) levels.set(at, readLevel(level));
    const start = childOf(change, "w:startOverride");
    if (start !== undefined) starts.set(at, numberOf(start, "w:val"));
  }
  return { abstract: id, levels, starts };
}

function readLevel(level: XmlElement): Level {
  const value = (name: string): string | undefined => childOf(level, name)?.attributes["w:val"];
  const format = value("w:numFmt") ?? "decimal";
  const legal = childOf(level, "w:isLgl");
  const fonts = childOf(childOf(level, "w:rPr"), "w:rFonts");
  const restart = childOf(level, "w:lvlRestart");
  return {
    style: styles[format] ?? "decimal",
    bullet: format === "bullet",
    text: value("w:lvlText") ?? "",
    start: Number(value("w:start") ?? "1") || 0,
    legal: legal !== undefined && isOn(legal),
    font: fonts?.attributes["w:ascii"] ?? fonts?.attributes["w:hAnsi"],
    paragraphStyle: value("w:pStyle"),
    restart: restart === undefined ? undefined : numberOf(restart, "w:val"),
  };
}

function numberOf(element: XmlElement, name: string): number {
  return Math.trunc(Number(element.attributes[name] ?? "0")) || 0;
}

class Counter implements DocxNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();
  /** How often the lists that count together started again. */
  readonly #restarts = new Map<string, number>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  next(id: string | undefined, level: number | undefined, style: string | undefined): ListPosition | undefined {
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (id === undefined || list === undefined) return undefined;
    const at = level ?? levelOfStyle(list, style);
    const found = list.levels.get(at);
    if (found === undefined) return undefined;
    const counts = this.#count(id, list, at, found);
    return {
      level: at,
      marker: found.bullet ? readableMarker(found.text, found.font) : this.#write(list, found, counts),
      list: `${list.abstract} ${this.#restarts.get(list.abstract) ?? 0}`,
    };
  }

  #count(id: string, list: List, at: number, level: Level): Map<number, number> {
    const counts = this.#counts.get(list.abstract) ?? new Map<number, number>();
    this.#counts.set(list.abstract, counts);
    if (!this.#started.has(id)) {
      this.#started.add(id);
      if (list.starts.size > 0) this.#restarts.set(list.abstract, (this.#restarts.get(list.abstract) ?? 0) + 1);
      for (const [start, value] of list.starts) counts.set(start, value - 1);
    }
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
    for (const deeper of counts.keys()) {
      const restart = list.levels.get(deeper)?.restart;
      if (deeper > at && restart !== 0 && (restart === undefined || at < restart)) counts.delete(deeper);
    }
    return counts;
  }

  #write(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
    return level.text.replace(/%([1-9])/g, (_sign, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      if (other === undefined) return "";
      return formatNumber(counts.get(at) ?? other.start, level.legal ? "decimal" : other.style);
    });
  }
}

function levelOfStyle(list: List, style: string | undefined): number {
  if (style === undefined) return 0;
  for (const [at, level] of list.levels) if (level.paragraphStyle === style) return at;
  return 0;
}
