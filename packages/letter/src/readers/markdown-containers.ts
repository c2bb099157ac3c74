import type { BlockShape, LetterWriter } from "../letter-writer.js";
import type { MarkdownToken } from "./markdown-events.js";

interface Container {
  readonly kind: "quote" | "list" | "footnote";
  readonly group: number;
  /** The marker of the open item, and where it starts; until its first text. */
  marker?: { readonly text: string; readonly start: number } | undefined;
}

/** The quotations, lists and footnotes around the place that is being read. */
export class MarkdownContainers {
  readonly #writer: LetterWriter;
  readonly #text: string;
  readonly #stack: Container[] = [];

  constructor(writer: LetterWriter, text: string) {
    this.#writer = writer;
    this.#text = text;
  }

  /** Whether the token opens a container, which it then does. */
  enter({ type, start, end }: MarkdownToken): boolean {
    if (type === "blockQuote") this.#stack.push({ kind: "quote", group: 0 });
    else if (type === "listOrdered" || type === "listUnordered") this.#stack.push({ kind: "list", group: this.#writer.newGroup() });
    else if (type === "gfmFootnoteDefinition") this.#stack.push({ kind: "footnote", group: 0 });
    else if (type === "listItemPrefix") {
      const list = this.#stack.at(-1);
      if (list !== undefined) list.marker = { text: this.#text.slice(start.offset, end.offset).trim(), start: start.offset };
    } else return false;
    return true;
  }

  exit({ type }: MarkdownToken): void {
    if (type === "blockQuote" || type === "listOrdered" || type === "listUnordered" || type === "gfmFootnoteDefinition") this.#stack.pop();
  }

  /** The shape of a block here that has none of its own, and where its markup starts; the marker is used up. */
  shape(start: number): { readonly shape: BlockShape; readonly start: number } {
    const base = { region: this.#has("footnote") ? "footnote" : "body", quoted: this.#has("quote") } as const;
    const list = this.#stack.findLast(({ kind }) => kind === "list");
    if (list === undefined) return { shape: { ...base, kind: "paragraph" }, start };
    const { marker, group } = list;
    list.marker = undefined;
    const level = this.#stack.filter(({ kind }) => kind === "list").length;
    const shape: BlockShape = { ...base, kind: "list-item", level, group };
    return marker === undefined ? { shape, start } : { shape: { ...shape, marker: marker.text }, start: marker.start };
  }

  /** Region and quotation for a block that has a kind of its own. */
  outer(): Pick<BlockShape, "region" | "quoted"> {
    return { region: this.#has("footnote") ? "footnote" : "body", quoted: this.#has("quote") };
  }

  #has(kind: Container["kind"]): boolean {
    return this.#stack.some((container) => container.kind === kind);
  }
}
