import { escapeXml, zipFiles } from "./zip-files.js";

/** The pieces of a hand-made LibreOffice document, each as the XML inside its holder. */
export interface OdtMarkup {
  /** Inside `office:text`. */
  readonly body: string;
  /** Styles of the document: `office:styles`. */
  readonly styles?: string;
  /** Automatic styles of the text. */
  readonly automatic?: string;
  /** Automatic styles of headers and footers. */
  readonly marginStyles?: string;
  readonly fonts?: string;
  /** Inside `office:master-styles`. */
  readonly masters?: string;
  readonly meta?: string;
}

const urn = "urn:oasis:names:tc:opendocument:xmlns";
const namespaces = [
  ["office", `${urn}:office:1.0`], ["style", `${urn}:style:1.0`], ["text", `${urn}:text:1.0`], ["table", `${urn}:table:1.0`],
  ["draw", `${urn}:drawing:1.0`], ["fo", `${urn}:xsl-fo-compatible:1.0`], ["svg", `${urn}:svg-compatible:1.0`], ["meta", `${urn}:meta:1.0`],
  ["xlink", "http://www.w3.org/1999/xlink"], ["dc", "http://purl.org/dc/elements/1.1/"],
  ["loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"],
].map(([prefix, address]) => `xmlns:${prefix}="${address}"`).join(" ");
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A LibreOffice document as an archive. */
export function odtDocument(markup: OdtMarkup): Uint8Array {
  const root = (name: string, content: string): string => `${declaration}<office:${name} ${namespaces} office:version="1.2">${content}</office:${name}>`;
  const file = (name: string, type: string): string => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`;
  return zipFiles({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": root("document-content", contentOf(markup)),
    "styles.xml": root("document-styles", [
      holder("font-face-decls", markup.fonts), holder("styles", markup.styles), holder("automatic-styles", markup.marginStyles), holder("master-styles", markup.masters),
    ].join("")),
    "meta.xml": root("document-meta", holder("meta", markup.meta)),
    "META-INF/manifest.xml": `${declaration}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.2">${
      file("/", "application/vnd.oasis.opendocument.text")}${file("content.xml", "text/xml")}${file("styles.xml", "text/xml")}${file("meta.xml", "text/xml")}</manifest:manifest>`,
  }, ["mimetype"]);
}

/** The same document as one XML file. */
export function flatOdtDocument(markup: OdtMarkup): Uint8Array {
  return new TextEncoder().encode([
    `${declaration}<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">`,
    holder("meta", markup.meta), holder("font-face-decls", markup.fonts), holder("styles", markup.styles),
    holder("automatic-styles", `${markup.automatic ?? ""}${markup.marginStyles ?? ""}`), holder("master-styles", markup.masters),
    `<office:body><office:text>${markup.body}</office:text></office:body></office:document>`,
  ].join(""));
}

function contentOf(markup: OdtMarkup): string {
  return [
    holder("font-face-decls", markup.fonts), holder("automatic-styles", markup.automatic),
    `<office:body><office:text>${markup.body}</office:text></office:body>`,
  ].join("");
}

function holder(name: string, content = ""): string {
  return `<office:${name}>${content}</office:${name}>`;
}

/** A paragraph: text, or XML that begins with a tag. */
export function textP(content: string, style = "Standard"): string {
  return `<text:p text:style-name="${style}">${content.startsWith("<") ? content : escapeXml(content)}</text:p>`;
}

export function span(text: string, style: string): string {
  return `<text:span text:style-name="${style}">${escapeXml(text)}</text:span>`;
}

/** A style with the attributes of its text and paragraph properties. */
export function odtStyle(family: "paragraph" | "text" | "table-cell", name: string, text: string, paragraph = "", more = ""): string {
  const properties = family === "table-cell" ? `<style:table-cell-properties ${text}/>`
    : `${family === "paragraph" ? `<style:paragraph-properties ${paragraph}/>` : ""}<style:text-properties ${text}/>`;
  return `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;
}

/** A data table of cells. */
export function odtTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join("");
  const columns = Math.max(...rows.map((row) => row.length));
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join("")}</table:table>`;
}
