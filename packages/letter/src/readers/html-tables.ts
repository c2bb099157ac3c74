import type { HtmlElement } from "./html-tree.js";

/** Where a cell stands in its table, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

const BLOCK_CONTENT: ReadonlySet<string> = new Set(["table", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "p", "hr", "section"]);

/**
 * The cells of a table that holds data; undefined for a table that only lays out the page: one that says so, one column,
 * or cells that hold blocks (a single paragraph in a cell is none).
 */
export function dataCells(table: HtmlElement): ReadonlyMap<HtmlElement, CellPlace> | undefined {
  const role = table.attributes.get("role")?.value.trim().toLowerCase();
  if (role === "presentation" || role === "none") return undefined;
  const cells = new Map<HtmlElement, CellPlace>();
  let row = 0;
  let columns = 0;
  for (const tr of rowsOf(table)) {
    let column = 0;
    for (const cell of tr.children) {
      if (cell.name !== "td" && cell.name !== "th") continue;
      cells.set(cell, { row, column, header: cell.name === "th" || tr.parent?.name === "thead" });
      column += spanOf(cell);
    }
    columns = Math.max(columns, column);
    row += 1;
  }
  const saysSo = table.children.some(({ name }) => name === "caption" || name === "thead") || [...cells.keys()].some(({ name }) => name === "th");
  if (saysSo) return cells;
  return columns < 2 || [...cells.keys()].some(holdsBlocks) ? undefined : cells;
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.children.flatMap((child) => {
    if (child.name === "tr") return [child];
    return child.name === "thead" || child.name === "tbody" || child.name === "tfoot" ? child.children.filter(({ name }) => name === "tr") : [];
  });
}

function spanOf(cell: HtmlElement): number {
  const span = Number.parseInt(cell.attributes.get("colspan")?.value ?? "1", 10);
  return span > 0 && span < 1000 ? span : 1;
}

function holdsBlocks(cell: HtmlElement): boolean {
  const blocks = cell.children.filter(({ name }) => BLOCK_CONTENT.has(name));
  return blocks.length > 1 || (blocks.length === 1 && blocks[0]?.name !== "p");
}
