import type { OfficeParagraph } from "./office-document.js";

/** A cell with at least this many paragraphs and words holds running text: the table only lays out the page. */
const paragraphsOfText = 3;
const wordsOfText = 40;

/**
 * Tells tables that lay out a page from tables that hold data: a table of one column, and a cell with running text, are no table
 * to the reader. Their paragraphs become paragraphs of the letter.
 */
export function dissolveLayoutTables(paragraphs: readonly OfficeParagraph[]): void {
  const cells = new Map<string, OfficeParagraph[]>();
  const wide = new Set<number>();
  for (const paragraph of paragraphs) {
    const { group, row, column, headerCell } = paragraph;
    if (group === undefined || row === undefined || column === undefined) continue;
    const key = `${group} ${row} ${column}`;
    if (column > 0 || headerCell === true) wide.add(group);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [paragraph]);
    else cell.push(paragraph);
  }
  for (const cell of cells.values()) {
    if (wide.has(cell[0]?.group ?? -1) && !isRunningText(cell)) continue;
    for (const paragraph of cell) dissolve(paragraph);
  }
}

function isRunningText(cell: readonly OfficeParagraph[]): boolean {
  const texts = cell.map((paragraph) => paragraph.items.map((item) => "mark" in item ? "" : item.text).join("").trim());
  const shown = texts.filter((text) => text !== "");
  return shown.length >= paragraphsOfText && shown.join(" ").split(/\s+/).length >= wordsOfText;
}

function dissolve(paragraph: OfficeParagraph): void {
  if (paragraph.kind === "table-cell") paragraph.kind = "paragraph";
  delete paragraph.group;
  delete paragraph.row;
  delete paragraph.column;
  delete paragraph.headerCell;
}
