import { escapeXml, zipFiles } from "./zip-files.js";

const transitional = "http://schemas.openxmlformats.org";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a hand-made Word document, each as the XML inside its root element. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Custom properties by name. */
  readonly custom?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly pages?: number;
  /** Headers and footers by relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Addresses of hyperlinks by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly strict?: boolean;
  /** Parts to add or, with an empty text, to leave out. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A Word document made of hand-written WordprocessingML. */
export function wordDocument(parts: WordParts): Uint8Array {
  const files: Record<string, string> = {};
  const relations: string[] = [];
  const overrides: string[] = [];
  const add = (type: string, name: string, root: string, content: string | undefined, id = `auto${relations.length}`): void => {
    if (content === undefined) return;
    files[`word/${name}.xml`] = `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;
    relations.push(relation(id, type, `${name}.xml`));
    overrides.push(override(`/word/${name}.xml`, `wordprocessingml.${type}`));
  };
  files["word/document.xml"] = `${declaration}<w:document ${namespaces} mc:Ignorable="w14"><w:body>${parts.body}</w:body></w:document>`;
  for (const type of ["styles", "numbering", "settings", "footnotes", "endnotes", "comments"] as const) add(type, type, type, parts[type]);
  for (const [id, content] of Object.entries(parts.headers ?? {})) add("header", `header-${id}`, "hdr", content, id);
  for (const [id, content] of Object.entries(parts.footers ?? {})) add("footer", `footer-${id}`, "ftr", content, id);
  for (const [id, address] of Object.entries(parts.links ?? {})) {
    relations.push(relation(id, "hyperlink", address, true));
  }
  if (parts.theme !== undefined) {
    files["word/theme/theme1.xml"] = `${declaration}<a:theme xmlns:a="${transitional}/drawingml/2006/main" name="t">${parts.theme}</a:theme>`;
    relations.push(relation("theme", "theme", "theme/theme1.xml"));
    overrides.push(override("/word/theme/theme1.xml", "theme"));
  }
  files["word/_rels/document.xml.rels"] = relationships(relations);
  addProperties(files, parts);
  files["[Content_Types].xml"] = contentTypes(overrides);
  for (const [name, content] of Object.entries(parts.more ?? {})) files[name] = content;
  const kept = Object.fromEntries(Object.entries(files).filter(([, content]) => content !== ""));
  return zipFiles(parts.strict === true ? Object.fromEntries(Object.entries(kept).map(([name, xml]) => [name, toStrict(xml)])) : kept);
}

function addProperties(files: Record<string, string>, parts: WordParts): void {
  const relations = [relation("main", "officeDocument", "word/document.xml")];
  if (parts.custom !== undefined) {
    const properties = Object.entries(parts.custom).map(([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`);
    files["docProps/custom.xml"] = `${declaration}<Properties xmlns="${transitional}/officeDocument/2006/custom-properties" xmlns:vt="${transitional}/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`;
    relations.push(relation("custom", "custom-properties", "docProps/custom.xml"));
  }
  if (parts.title !== undefined) {
    files["docProps/core.xml"] = `${declaration}<cp:coreProperties xmlns:cp="${transitional}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(parts.title)}</dc:title></cp:coreProperties>`;
    relations.push(relation("core", "metadata/core-properties", "docProps/core.xml"));
  }
  if (parts.pages !== undefined) {
    files["docProps/app.xml"] = `${declaration}<Properties xmlns="${transitional}/officeDocument/2006/extended-properties"><Pages>${parts.pages}</Pages></Properties>`;
    relations.push(relation("app", "extended-properties", "docProps/app.xml"));
  }
  files["_rels/.rels"] = relationships(relations);
}

const namespaces = [
  `xmlns:w="${transitional}/wordprocessingml/2006/main"`,
  `xmlns:r="${transitional}/officeDocument/2006/relationships"`,
  `xmlns:mc="${transitional}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  `xmlns:wp="${transitional}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${transitional}/drawingml/2006/main"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(" ");

function relation(id: string, type: string, target: string, external = false): string {
  const base = type.startsWith("metadata/") ? `${transitional}/package/2006/relationships` : `${transitional}/officeDocument/2006/relationships`;
  return `<Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ""}/>`;
}

function relationships(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${transitional}/package/2006/relationships">${relations.join("")}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
}

function contentTypes(overrides: readonly string[]): string {
  const main = override("/word/document.xml", "wordprocessingml.document.main");
  return `${declaration}<Types xmlns="${transitional}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${main}${overrides.join("")}</Types>`;
}

function toStrict(xml: string): string {
  return xml
    .replaceAll(`${transitional}/wordprocessingml/2006/main`, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    .replaceAll(`${transitional}/officeDocument/2006/relationships`, "http://purl.oclc.org/ooxml/officeDocument/relationships")
    .replaceAll(`${transitional}/drawingml/2006/main`, "http://purl.oclc.org/ooxml/drawingml/main");
}

/** A paragraph: runs (or plain text) and the properties inside `w:pPr`. */
export function p(content: string, properties = ""): string {
  const runs = content === "" || content.startsWith("<") ? content : r(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run with text and the properties inside `w:rPr`. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
}

export function t(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

/** A paragraph style by name. */
export function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

/** A complex field; `code` and `result` are text or runs. */
export function field(code: string, result: string): string {
  const codeRuns = code.startsWith("<") ? code : instruction(code);
  const resultRuns = result === "" || result.startsWith("<") ? result : r(result);
  return `${mark("begin")}${codeRuns}${mark("separate")}${resultRuns}${mark("end")}`;
}

export function instruction(code: string): string {
  return `<w:r><w:instrText xml:space="preserve">${escapeXml(code)}</w:instrText></w:r>`;
}

export function mark(type: "begin" | "separate" | "end"): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** A table: rows of cells, each cell the XML in it. */
export function table(rows: readonly (readonly string[])[], properties = ""): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = "<w:gridCol w:w=\"2000\"/>".repeat(columns);
  const body = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}
