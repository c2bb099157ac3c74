import type { BlockKind } from "../letter.js";
import type { PdfNode } from "./pdf-package.js";

/** What the tags of a PDF say of a piece of text. Texts with the same `block` number are one block. */
export interface PdfTag {
  readonly block: number;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly quoted: boolean;
  readonly footnote: boolean;
  readonly group?: number;
  readonly row?: number;
  readonly column?: number;
  readonly headerCell?: boolean;
}

/** Numbers that go on from page to page. */
export interface TagCounts {
  blocks: number;
  groups: number;
}

interface Open {
  readonly node: PdfNode;
  readonly tag: PdfTag;
  /** Depth of lists. */
  readonly depth: number;
  readonly rows: { row: number; column: number } | undefined;
}

const blocks = new Set(["P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption", "Note", "Title", "Lbl"]);

/** The tags of a page, by the id of the marked content that they hold. */
export function tagsOf(root: PdfNode | null, counts: TagCounts): ReadonlyMap<string, PdfTag> {
  const tags = new Map<string, PdfTag>();
  if (root === null) return tags;
  const plain: PdfTag = { block: -1, kind: "paragraph", quoted: false, footnote: false };
  const stack: Open[] = [{ node: root, tag: plain, depth: 0, rows: undefined }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node } = next;
    if (node.type === "content" && node.id !== undefined) {
      tags.set(node.id, next.tag.block < 0 ? { ...next.tag, block: counts.blocks++ } : next.tag);
      continue;
    }
    const inside = enter(next, counts);
    for (const child of (node.children ?? []).toReversed()) stack.push({ ...inside, node: child });
  }
  return tags;
}

function enter({ node, tag, depth, rows }: Open, counts: TagCounts): Omit<Open, "node"> {
  const role = node.role ?? "";
  switch (role) {
    case "L": return { tag: { ...tag, ...(depth === 0 ? { group: counts.groups++ } : {}) }, depth: depth + 1, rows };
    case "Table": return { tag: { ...tag, block: -1, group: counts.groups++ }, depth: 0, rows: { row: -1, column: 0 } };
    case "TR":
      if (rows !== undefined) {
        rows.row++;
        rows.column = 0;
      }
      return { tag, depth, rows };
    case "BlockQuote": return { tag: { ...tag, quoted: true, block: -1 }, depth, rows };
    default:
      return { tag: blocks.has(role) ? blockTag(role, tag, depth, rows, counts) : tag, depth, rows };
  }
}

function blockTag(role: string, tag: PdfTag, depth: number, rows: Open["rows"], counts: TagCounts): PdfTag {
  const block = counts.blocks++;
  if (role === "TD" || role === "TH") {
    const place = rows === undefined ? {} : { row: Math.max(0, rows.row), column: rows.column++ };
    return { ...tag, ...place, block, kind: "table-cell", headerCell: role === "TH" };
  }
  if (/^H[1-6]?$/.test(role) || role === "Title") return { ...tag, block, kind: "heading", level: Number(role.slice(1)) || 1 };
  if (role === "Caption") return { ...tag, block, kind: "caption" };
  if (role === "Note") return { ...tag, block, footnote: true };
  if (role === "LBody" || role === "Lbl") return { ...tag, block: tag.kind === "list-item" ? tag.block : block, kind: "list-item", level: depth };
  // The first paragraph in a list item goes on after its label; each paragraph in a cell is a block of that cell.
  return tag.kind === "list-item" ? tag : { ...tag, block };
}
