import { asSpans } from "./markdown-blocks.js";
import { escapeXml } from "./zip-files.js";
import { wordDocument } from "./word-markup.js";
import type { MakeBlock, MakeText } from "./markdown-blocks.js";

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault>',
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3, 4, 5, 6].map((level) =>
    `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`),
  '<w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/><w:basedOn w:val="Standaard"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Paragraph"/><w:basedOn w:val="Standaard"/></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0000FF"/><w:u w:val="single"/></w:rPr></w:style>',
].join("");

/** A Word document of simple blocks, in Arial 12. */
export function makeDocx(blocks: readonly MakeBlock[]): Uint8Array {
  const links: Record<string, string> = {};
  const comments: string[] = [];
  const lists: boolean[] = [];
  const body = blocks.map((block, index) => {
    if (block.kind === "list-item" && startsList(block, blocks[index - 1])) lists.push(block.ordered === true);
    return blockXml(block, lists.length, { links, comments });
  });
  return wordDocument({ body: body.join(""), styles, links, numbering: numbering(lists), ...(comments.length === 0 ? {} : { comments: comments.join("") }) });
}

function startsList(block: MakeBlock, before: MakeBlock | undefined): boolean {
  return block.kind === "list-item" && (before?.kind !== "list-item" || (before.ordered !== block.ordered && before.level === block.level));
}

function numbering(lists: readonly boolean[]): string {
  const level = (ordered: boolean, at: number): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${ordered ? "decimal" : "bullet"}"/><w:lvlText w:val="${ordered ? `%${at + 1}.` : "•"}"/></w:lvl>`;
  const abstracts = lists.map((ordered, index) => `<w:abstractNum w:abstractNumId="${index}">${[0, 1, 2].map((at) => level(ordered, at)).join("")}</w:abstractNum>`);
  const nums = lists.map((_ordered, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`);
  return [...abstracts, ...nums].join("");
}

/** Parts that the body refers to. */
interface References {
  readonly links: Record<string, string>;
  readonly comments: string[];
}

function blockXml(block: MakeBlock, list: number, references: References): string {
  switch (block.kind) {
    case "heading": return paragraph(block.text, `<w:pStyle w:val="Kop${block.level}"/>`, references);
    case "quote": return paragraph(block.text, '<w:pStyle w:val="Citaat"/>', references);
    case "paragraph": return paragraph(block.text, "", references);
    case "list-item":
      return paragraph(block.text, `<w:pStyle w:val="Lijst"/><w:numPr><w:ilvl w:val="${block.level - 1}"/><w:numId w:val="${list}"/></w:numPr>`, references);
    case "table": {
      const rows = block.rows.map((cells, index) => {
        const header = index === 0 && block.header ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
        return `<w:tr>${header}${cells.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell, "", references)}</w:tc>`).join("")}</w:tr>`;
      });
      return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
    }
  }
}

function paragraph(text: MakeText, properties: string, references: References): string {
  const { links } = references;
  const runs = asSpans(text).map(({ text: words, bold, italic, link, change }) => {
    if (change !== undefined) return changeXml(words, change, references);
    if (link === undefined) return run(words, `${bold === true ? "<w:b/>" : ""}${italic === true ? "<w:i/>" : ""}`);
    const id = `link${Object.keys(links).length}`;
    links[id] = link;
    return `<w:hyperlink r:id="${id}">${run(words, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
  });
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs.join("")}</w:p>`;
}

function run(text: string, properties: string): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}

function changeXml(text: string, change: "insertion" | "deletion" | "comment", { comments }: References): string {
  const by = `w:author="Jan Jansen" w:date="2026-01-05T10:00:00Z"`;
  if (change === "insertion") return `<w:ins w:id="900" ${by}>${run(text, "")}</w:ins>`;
  if (change === "deletion") return `<w:del w:id="900" ${by}>${run(text, "").replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`;
  const id = comments.length;
  comments.push(`<w:comment w:id="${id}" ${by}><w:p>${run(text, "")}</w:p></w:comment>`);
  return `<w:r><w:commentReference w:id="${id}"/></w:r>`;
}
