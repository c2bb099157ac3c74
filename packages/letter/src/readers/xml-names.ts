/**
 * Namespaces that a letter can hold, with the prefix under which the readers know them.
 * A file may use any prefix. Strict OOXML has its own addresses for the same names.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "custom"],
  ["http://purl.oclc.org/ooxml/officeDocument/customProperties", "custom"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "app"],
  ["http://purl.oclc.org/ooxml/officeDocument/extendedProperties", "app"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "vt"],
  ["http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", "vt"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"],
  ["urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"],
  ["urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"],
  ["urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"],
  ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"],
  ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"],
  ["urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"],
  ["urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"],
  ["urn:oasis:names:tc:opendocument:xmlns:form:1.0", "form"],
  ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"],
  ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** The prefixes that hold at one place in an XML file, and how names are written there. */
export interface NameScope {
  /** Prefix in the file, to the prefix that the readers use. */
  readonly known: ReadonlyMap<string, string>;
  /** Every prefix in the file is already the readers' own, so that names need no translation. */
  readonly plain: boolean;
}

export const outermostScope: NameScope = { known: new Map([["xml", "xml"]]), plain: true };

/** The scope inside an element that declares namespaces in these attributes; the same scope when it declares none. */
export function scopeInside(outer: NameScope, attributes: Readonly<Record<string, string>>): NameScope {
  let known: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
    known ??= new Map(outer.known);
    const address = attributes[name] ?? "";
    if (address === "") known.delete(name.slice(6));
    else known.set(name.slice(6), prefixes.get(address) ?? unknown(name.slice(6), address));
  }
  if (known === undefined) return outer;
  let plain = true;
  for (const [written, ours] of known) plain &&= written === ours;
  return { known, plain };
}

const ours: ReadonlySet<string> = new Set(prefixes.values());

/** A namespace that no reader asks for keeps its prefix, unless that is one of ours. */
function unknown(written: string, address: string): string {
  return written === "" || ours.has(written) ? `{${address}}` : written;
}

/** A name as the readers know it: `w:p`. An attribute without a prefix has no namespace. */
export function canonicalName(scope: NameScope, name: string, attribute: boolean): string {
  if (scope.plain && (attribute || name.includes(":"))) return name;
  const colon = name.indexOf(":");
  if (colon < 0 && attribute) return name;
  const prefix = scope.known.get(colon < 0 ? "" : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}
