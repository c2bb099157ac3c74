import { setMetaText } from "../letter-meta.js";
import type { MetaDraft } from "../letter-meta.js";
import type { LetterWriter } from "../letter-writer.js";
import { styleInside } from "../style/printed-style.js";
import { createStyler } from "../style/styler.js";
import type { Arm } from "../template/pair-blocks.js";
import type { FieldTag } from "../template/read-template.js";
import type { TextFormatReader } from "../text-format-reader.js";
import { isElement, parseHtml } from "./html-tree.js";
import type { HtmlElement } from "./html-tree.js";
import { walkHtml } from "./html-walk.js";

/** Reads HTML: a whole document or a part of one. */
export const readHtmlLetter: TextFormatReader = async (writer, { styles, meta, fields }) => {
  const root = parseHtml(writer.mask.text);
  const head = readHead(root, writer, meta);
  const styler = await createStyler({ sheets: [...styles, ...head.sheets], medium: "screen", browser: true, inline: head.inline });
  // A browser makes the body that is not written: what a style sheet says of it counts all the same.
  const outside = { element: undefined, computed: styler.root.computed };
  const { computed } = head.body ? outside : styleInside(styler, outside, ["html", "body"]);
  const found: { fields: FieldTag[]; arms: Arm[] } = { fields: [], arms: [] };
  walkHtml(root, {
    writer, styler, computed, shape: { kind: "paragraph", region: "body", quoted: false }, offset: 0,
    unknownIsText: false, signs: [], fields, found,
  });
  return found;
};

/** What a document says about itself, and the style sheets in it. */
function readHead(root: HtmlElement, writer: LetterWriter, meta: MetaDraft): { readonly sheets: readonly string[]; readonly inline: boolean; readonly body: boolean } {
  const sheets: string[] = [];
  let inline = false;
  let body = false;
  const todo: HtmlElement[] = [root];
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    const { name, attributes } = element;
    body ||= name === "body";
    inline ||= attributes.has("style");
    if (name === "style") sheets.push(writer.mask.text.slice(element.contentStart, element.contentEnd));
    else if (name === "title" && element.parent?.name !== "svg") meta["title"] ??= sourceText(element, writer);
    else if (name === "meta") readMetaElement(element, meta);
    else if (name === "html" || name === "body") setLang(meta, attributes.get("lang")?.value ?? attributes.get("xml:lang")?.value);
    for (let child = element.children.length - 1; child >= 0; child -= 1) {
      const next = element.children[child];
      if (next !== undefined) todo.push(next);
    }
  }
  return { sheets, inline, body };
}

function readMetaElement({ attributes }: HtmlElement, meta: MetaDraft): void {
  const key = /^brieftoets:(.+)$/u.exec(attributes.get("name")?.value.trim() ?? "")?.[1];
  const content = attributes.get("content")?.value;
  if (key !== undefined && content !== undefined) setMetaText(meta, key, content.trim());
}

function setLang(meta: MetaDraft, lang: string | undefined): void {
  if (lang !== undefined && lang.trim() !== "") meta["lang"] ??= lang.trim();
}

/** The text of an element with its fields as written. */
function sourceText(element: HtmlElement, { mask }: LetterWriter): string {
  const parts = element.nodes.map((node) => {
    if (isElement(node)) return "";
    return node.value ?? mask.pieces(node.start, node.end).map(({ start, end }) => mask.source.slice(start, end)).join("");
  });
  return parts.join("").replace(/\s+/gu, " ").trim();
}
