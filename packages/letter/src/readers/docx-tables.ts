import { cellStyle } from "./docx-fonts.js";
import { childOf, elementsOf } from "./xml-tree.js";
import { isOn, readShade } from "./docx-properties.js";
import { openStory } from "./docx-context.js";
import { revision } from "./docx-inline.js";
import type { DocxStory } from "./docx-context.js";
import type { StyleProperties } from "./docx-styles.js";
import type { XmlElement } from "./xml-tree.js";

/** Which parts of a table style a table asks for. */
interface TableLook {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

interface Table {
  readonly style: StyleProperties;
  readonly look: TableLook;
  readonly rows: number;
  readonly columns: number;
  readonly ground: string;
  readonly group: number;
  readonly inside: readonly string[];
}

/** Reads a table, cell by cell. */
export function readTable(story: DocxStory, element: XmlElement): void {
  const { context } = story;
  const properties = childOf(element, "w:tblPr");
  const rows = through(element, "w:tr");
  const style = context.styles.style(childOf(properties, "w:tblStyle")?.attributes["w:val"] ?? context.styles.defaultTable);
  const shade = readShade(childOf(properties, "w:shd"));
  const outer = story.cell?.ground ?? story.ground;
  const table: Table = {
    style,
    look: readLook(childOf(properties, "w:tblLook")),
    rows: rows.length,
    columns: elementsOf(childOf(element, "w:tblGrid"), "w:gridCol").length,
    ground: shade === undefined || shade === "none" ? outer : shade,
    group: ++context.groups,
    inside: [...story.inside.filter((place) => !place.startsWith("tabel ")), `tabel ${++story.counts.tables}`],
  };
  rows.forEach((row, index) => readRow(story, table, row, index));
  story.list = undefined;
}

/** Rows and cells can stand in content controls and other wrappers. */
function through(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of elementsOf(element)) {
    if (child.name === name) found.push(child);
    else if (child.name === "w:sdt") found.push(...through(childOf(child, "w:sdtContent") ?? child, name));
    else if (child.name === "w:customXml" || child.name === "w:ins" || child.name === "w:moveTo") found.push(...through(child, name));
  }
  return found;
}

function readRow(story: DocxStory, table: Table, row: XmlElement, index: number): void {
  const properties = childOf(row, "w:trPr");
  const header = childOf(properties, "w:tblHeader");
  const deleted = childOf(properties, "w:del");
  const inserted = childOf(properties, "w:ins");
  const before = { deletion: story.deletion, insertion: story.insertion };
  if (deleted !== undefined) story.deletion = revision(deleted);
  if (inserted !== undefined) story.insertion = revision(inserted);
  const isHeader = (header !== undefined && isOn(header)) || (index === 0 && table.look.firstRow && table.style.conditional.has("firstRow"));
  let column = numberOf(childOf(properties, "w:gridBefore"));
  for (const cell of through(row, "w:tc")) {
    const span = Math.max(1, numberOf(childOf(childOf(cell, "w:tcPr"), "w:gridSpan")));
    readCell(story, table, cell, { row: index, column, last: column + span >= table.columns, header: isHeader });
    column += span;
  }
  Object.assign(story, before);
}

function readCell(
  story: DocxStory, table: Table, cell: XmlElement,
  at: { readonly row: number; readonly column: number; readonly last: boolean; readonly header: boolean },
): void {
  const properties = childOf(cell, "w:tcPr");
  const style = cellStyle(table.style, conditions(table, at.row, at.column, at.last));
  const shade = readShade(childOf(properties, "w:shd")) ?? style.cellBackground;
  const inner = openStory(story.context, story.part, story.region, table.inside, story, story.ground);
  const merged: DocxStory = {
    ...inner,
    fields: story.fields,
    control: story.control,
    controlSource: story.controlSource,
    link: story.link,
    cell: {
      style, group: table.group, row: at.row, column: at.column, header: at.header,
      ground: shade === undefined || shade === "none" ? table.ground : shade,
    },
  };
  story.context.readBlocks(merged, cell);
}

function numberOf(element: XmlElement | undefined): number {
  return Math.min(100, Math.max(0, Math.trunc(Number(element?.attributes["w:val"] ?? "0")) || 0));
}

/** Old files write the look as bits, newer ones as attributes. */
function readLook(element: XmlElement | undefined): TableLook {
  const bits = parseInt(element?.attributes["w:val"] ?? "0", 16) || 0;
  const says = (name: string, bit: number): boolean => {
    const value = element?.attributes[name];
    return value === undefined ? (bits & bit) !== 0 : value === "1" || value === "true" || value === "on";
  };
  return {
    firstRow: says("w:firstRow", 0x20), lastRow: says("w:lastRow", 0x40),
    firstColumn: says("w:firstColumn", 0x80), lastColumn: says("w:lastColumn", 0x100),
    rowBands: !says("w:noHBand", 0x200), columnBands: !says("w:noVBand", 0x400),
  };
}

/** The parts of a table style that hold in a cell, weakest first (ISO 29500-1, 17.7.6). */
function conditions(table: Table, row: number, column: number, atLastColumn: boolean): readonly string[] {
  const { look } = table;
  const first = look.firstRow && row === 0;
  const last = look.lastRow && row === table.rows - 1;
  const left = look.firstColumn && column === 0;
  const right = look.lastColumn && atLastColumn;
  const rowBand = (row - Number(look.firstRow)) % 2 === 0 ? "band1Horz" : "band2Horz";
  const columnBand = (column - Number(look.firstColumn)) % 2 === 0 ? "band1Vert" : "band2Vert";
  const names: readonly (readonly [boolean, string])[] = [
    [look.columnBands && !left && !right, columnBand], [look.rowBands && !first && !last, rowBand],
    [first, "firstRow"], [last, "lastRow"], [left, "firstCol"], [right, "lastCol"],
    [first && left, "nwCell"], [first && right, "neCell"], [last && left, "swCell"], [last && right, "seCell"],
  ];
  return names.filter(([holds]) => holds).map(([, name]) => name);
}
