import { asSpans } from "./markdown-blocks.js";
import { escapeXml } from "./zip-files.js";
import { odtDocument, odtStyle } from "./odt-markup.js";
import type { MakeBlock, MakeText } from "./markdown-blocks.js";

const fonts = '<style:font-face style:name="Arial" svg:font-family="Arial"/>';
const styles = [
  '<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="150%"/><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:language="nl" fo:country="NL"/></style:default-style>',
  odtStyle("paragraph", "Standard", ""), odtStyle("paragraph", "Quotations", ""),
  ...[1, 2, 3, 4, 5, 6].map((level) => odtStyle("paragraph", `Heading_20_${level}`, 'fo:font-weight="bold"', "", 'style:parent-style-name="Standard"')),
].join("");
const levels = [1, 2, 3];
const automatic = [
  odtStyle("text", "Vet", 'fo:font-weight="bold"'), odtStyle("text", "Cursief", 'fo:font-style="italic"'),
  odtStyle("text", "Link", 'fo:color="#0000ff" style:text-underline-style="solid"'),
  `<text:list-style style:name="Tekens">${levels.map((level) => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="•"/>`).join("")}</text:list-style>`,
  `<text:list-style style:name="Nummers">${levels.map((level) => `<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix="."/>`).join("")}</text:list-style>`,
].join("");

/** A LibreOffice document of simple blocks, in Arial 12. */
export function makeOdt(blocks: readonly MakeBlock[]): Uint8Array {
  let body = "";
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind !== "list-item") {
      body += blockXml(block);
      at++;
      continue;
    }
    const ordered = block.ordered === true;
    let end = at;
    for (let next = blocks[end]; next?.kind === "list-item" && (next.ordered === true) === ordered; next = blocks[end]) end++;
    body += listXml(blocks.slice(at, end), ordered);
    at = end;
  }
  // The changes stand together before the text, each with a mark at its place.
  const changes: string[] = [];
  body = body.replace(/<text:changed-region .*?<\/text:changed-region>/gs, (region) => {
    changes.push(region);
    return "";
  });
  const tracked = changes.length === 0 ? "" : `<text:tracked-changes>${changes.join("")}</text:tracked-changes>`;
  return odtDocument({ body: tracked + body, styles, automatic, fonts });
}

/** Each item stands in as many lists as its level is deep. */
function listXml(items: readonly MakeBlock[], ordered: boolean): string {
  const style = ordered ? "Nummers" : "Tekens";
  let depth = 0;
  let xml = "";
  for (const item of items) {
    if (item.kind !== "list-item") continue;
    if (depth >= item.level) xml += "</text:list-item>";
    for (; depth > item.level; depth--) xml += "</text:list></text:list-item>";
    for (; depth < item.level; depth++) xml += `<text:list text:style-name="${style}">${depth < item.level - 1 ? "<text:list-item>" : ""}`;
    xml += `<text:list-item>${paragraph(item.text, "Standard")}`;
  }
  return `${xml}${"</text:list-item></text:list>".repeat(depth)}`;
}

function blockXml(block: Exclude<MakeBlock, { kind: "list-item" }>): string {
  switch (block.kind) {
    case "heading": return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${inline(block.text)}</text:h>`;
    case "quote": return paragraph(block.text, "Quotations");
    case "paragraph": return paragraph(block.text, "Standard");
    case "table": {
      const row = (cells: readonly MakeText[]): string =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell>${paragraph(cell, "Standard")}</table:table-cell>`).join("")}</table:table-row>`;
      const [first, ...rest] = block.rows;
      const header = first === undefined ? "" : block.header ? `<table:table-header-rows>${row(first)}</table:table-header-rows>` : row(first);
      const columns = `<table:table-column table:number-columns-repeated="${Math.max(1, ...block.rows.map((cells) => cells.length))}"/>`;
      return `<table:table>${columns}${header}${rest.map(row).join("")}</table:table>`;
    }
  }
}

function paragraph(text: MakeText, style: string): string {
  return `<text:p text:style-name="${style}">${inline(text)}</text:p>`;
}

function inline(text: MakeText): string {
  return asSpans(text).map(({ text: words, bold, italic, link, change }, index) => {
    if (change !== undefined) return changeXml(words, change, `c${index}-${words.length}`);
    const escaped = escapeXml(words).replaceAll("  ", " <text:s/>").replaceAll("\n", "<text:line-break/>");
    if (link !== undefined) return `<text:a xlink:type="simple" xlink:href="${escapeXml(link)}"><text:span text:style-name="Link">${escaped}</text:span></text:a>`;
    const style = bold === true ? "Vet" : italic === true ? "Cursief" : undefined;
    return style === undefined ? escaped : `<text:span text:style-name="${style}">${escaped}</text:span>`;
  }).join("");
}

function changeXml(words: string, change: "insertion" | "deletion" | "comment", id: string): string {
  const by = "<dc:creator>Jan Jansen</dc:creator><dc:date>2026-01-05T10:00:00</dc:date>";
  const text = escapeXml(words);
  if (change === "comment") return `<office:annotation>${by}<text:p>${text}</text:p></office:annotation>`;
  const info = `<office:change-info>${by}</office:change-info>`;
  const region = (inside: string): string => `<text:changed-region text:id="${id}"><text:${change}>${info}${inside}</text:${change}></text:changed-region>`;
  return change === "deletion" ? `${region(`<text:p>${text}</text:p>`)}<text:change text:change-id="${id}"/>`
    : `${region("")}<text:change-start text:change-id="${id}"/>${text}<text:change-end text:change-id="${id}"/>`;
}
