import { childOf, elementsOf } from "./xml-tree.js";
import { readParagraphProperties, readRunProperties, readShade } from "./docx-properties.js";
import type { DocxTheme } from "./docx-theme.js";
import type { ParagraphProperties, RunProperties } from "./docx-properties.js";
import type { XmlElement } from "./xml-tree.js";

/** What a style comes to with the styles that it is based on. */
export interface StyleProperties {
  /** The names in the chain, in small letters, own name first. Word writes built-in names in English in every language. */
  readonly names: readonly string[];
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly cellBackground?: string;
  /** Table styles: what holds for the first row, a band, … */
  readonly conditional: ReadonlyMap<string, StyleProperties>;
}

/** The styles of a Word document. */
export interface StyleSheet {
  readonly defaults: StyleProperties;
  readonly defaultParagraph: string | undefined;
  readonly defaultTable: string | undefined;
  /** A style by its id; an unknown id gives a style that says nothing. */
  style(id: string | undefined): StyleProperties;
}

const none: ReadonlyMap<string, StyleProperties> = new Map();
const nothing: StyleProperties = { names: [], run: {}, paragraph: {}, conditional: none };

/** Longer chains than Word writes; a chain that bites its tail ends here too. */
const maximumChain = 30;

/** @param root the styles part, undefined where the document has none */
export function readStyles(root: XmlElement | undefined, theme: DocxTheme): StyleSheet {
  const written = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const style of elementsOf(root, "w:style")) {
    const id = style.attributes["w:styleId"] ?? "";
    written.set(id, style);
    const isDefault = style.attributes["w:default"];
    if (isDefault === "1" || isDefault === "true" || isDefault === "on") defaults.set(style.attributes["w:type"] ?? "", id);
  }
  const resolved = new Map<string, StyleProperties>();
  const resolve = (id: string, depth: number): StyleProperties => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const style = written.get(id);
    if (style === undefined || depth > maximumChain) return nothing;
    const base = childOf(style, "w:basedOn")?.attributes["w:val"];
    const properties = inherit(base === undefined ? nothing : resolve(base, depth + 1), readStyle(style, theme));
    resolved.set(id, properties);
    return properties;
  };
  const documentDefaults = childOf(root, "w:docDefaults");
  return {
    defaults: {
      ...nothing,
      run: readRunProperties(childOf(childOf(documentDefaults, "w:rPrDefault"), "w:rPr"), theme),
      paragraph: readParagraphProperties(childOf(childOf(documentDefaults, "w:pPrDefault"), "w:pPr")),
    },
    defaultParagraph: defaults.get("paragraph"),
    defaultTable: defaults.get("table"),
    style: (id) => id === undefined ? nothing : resolve(id, 0),
  };
}

function readStyle(style: XmlElement, theme: DocxTheme): StyleProperties {
  const conditional = new Map<string, StyleProperties>();
  for (const part of elementsOf(style, "w:tblStylePr")) {
    conditional.set(part.attributes["w:type"] ?? "", { ...nothing, ...readFormatting(part, theme) });
  }
  const name = childOf(style, "w:name")?.attributes["w:val"]?.toLowerCase();
  return { names: name === undefined ? [] : [name], conditional, ...readFormatting(style, theme) };
}

function readFormatting(holder: XmlElement, theme: DocxTheme): Pick<StyleProperties, "run" | "paragraph" | "cellBackground"> {
  const background = readShade(childOf(childOf(holder, "w:tcPr"), "w:shd"));
  return {
    run: readRunProperties(childOf(holder, "w:rPr"), theme),
    paragraph: readParagraphProperties(childOf(holder, "w:pPr")),
    ...(background === undefined ? {} : { cellBackground: background }),
  };
}

/** What a style says over what another says. */
export function inherit(base: StyleProperties, own: StyleProperties): StyleProperties {
  const conditional = new Map(base.conditional);
  for (const [type, part] of own.conditional) {
    const under = conditional.get(type);
    conditional.set(type, under === undefined ? part : inherit(under, part));
  }
  const background = own.cellBackground ?? base.cellBackground;
  return {
    names: [...own.names, ...base.names],
    run: { ...base.run, ...own.run },
    paragraph: { ...base.paragraph, ...own.paragraph },
    ...(background === undefined ? {} : { cellBackground: background }),
    conditional,
  };
}
