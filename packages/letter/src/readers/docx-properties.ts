import { childOf, elementsOf } from "./xml-tree.js";
import { hexColor } from "./office-color.js";
import { points } from "./office-measures.js";
import type { DocxTheme } from "./docx-theme.js";
import type { XmlElement } from "./xml-tree.js";

/** Properties that a style switches over instead of setting them (ISO 29500-1, 17.7.3). */
export interface ToggleProperties {
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  smallCapitals?: boolean;
  hidden?: boolean;
}

/** What one `w:rPr` says. Sizes in points; a key that is absent says nothing. */
export interface RunProperties extends ToggleProperties {
  ascii?: string;
  other?: string;
  complexFont?: string;
  size?: number;
  complexSize?: number;
  complex?: boolean;
  underline?: boolean;
  /** `#rrggbb` or "auto". */
  color?: string;
  /** `#rrggbb` or "none". */
  background?: string;
  lang?: string;
  style?: string;
}

/** What one `w:pPr` says. */
export interface ParagraphProperties {
  style?: string;
  align?: string;
  /** Line distance as a factor ("auto") or in points ("exact", "atLeast"). */
  line?: number;
  lineRule?: string;
  outline?: number;
  numbering?: string;
  numberingLevel?: number;
  background?: string;
  pageBreakBefore?: boolean;
  framed?: boolean;
  rightToLeft?: boolean;
}

const highlights: Readonly<Record<string, string | undefined>> = {
  black: "#000000", blue: "#0000ff", cyan: "#00ffff", green: "#00ff00", magenta: "#ff00ff", red: "#ff0000",
  yellow: "#ffff00", white: "#ffffff", darkBlue: "#00008b", darkCyan: "#008b8b", darkGreen: "#006400",
  darkMagenta: "#800080", darkRed: "#8b0000", darkYellow: "#808000", darkGray: "#a9a9a9", lightGray: "#d3d3d3",
  none: "none",
};

/** The value of an on/off element: present without a value is on. */
export function isOn(element: XmlElement): boolean {
  const value = element.attributes["w:val"];
  return value === undefined || value === "1" || value === "true" || value === "on";
}

/** Reads `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined, theme: DocxTheme): RunProperties {
  const properties: RunProperties = {};
  for (const child of elementsOf(element)) {
    const value = child.attributes["w:val"];
    switch (child.name) {
      case "w:rFonts": readFonts(child, theme, properties); break;
      case "w:sz": set(properties, "size", points(value, 0.5)); break;
      case "w:szCs": set(properties, "complexSize", points(value, 0.5)); break;
      case "w:b": properties.bold = isOn(child); break;
      case "w:i": properties.italic = isOn(child); break;
      case "w:caps": properties.capitals = isOn(child); break;
      case "w:smallCaps": properties.smallCapitals = isOn(child); break;
      case "w:vanish": properties.hidden = isOn(child); break;
      case "w:cs": case "w:rtl": properties.complex = isOn(child); break;
      case "w:u": properties.underline = value !== undefined && value !== "none"; break;
      case "w:color": set(properties, "color", readColor(child, theme)); break;
      case "w:highlight": set(properties, "background", highlights[value ?? ""]); break;
      case "w:shd": if (properties.background === undefined) set(properties, "background", readShade(child)); break;
      case "w:lang": if (value !== "x-none") set(properties, "lang", value); break;
      case "w:rStyle": set(properties, "style", value); break;
      default:
    }
  }
  return properties;
}

/** Reads `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const properties: ParagraphProperties = {};
  for (const child of elementsOf(element)) {
    const value = child.attributes["w:val"];
    switch (child.name) {
      case "w:pStyle": set(properties, "style", value); break;
      case "w:jc": set(properties, "align", value); break;
      case "w:spacing": readSpacing(child, properties); break;
      case "w:outlineLvl": set(properties, "outline", points(value, 1)); break;
      case "w:numPr":
        set(properties, "numbering", childOf(child, "w:numId")?.attributes["w:val"]);
        set(properties, "numberingLevel", points(childOf(child, "w:ilvl")?.attributes["w:val"], 1));
        break;
      case "w:shd": set(properties, "background", readShade(child)); break;
      case "w:pageBreakBefore": properties.pageBreakBefore = isOn(child); break;
      case "w:framePr": properties.framed = child.attributes["w:dropCap"] === undefined; break;
      case "w:bidi": properties.rightToLeft = isOn(child); break;
      default:
    }
  }
  return properties;
}

/** The ground colour of `w:shd`: `#rrggbb`, or "none". */
export function readShade(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const solid = element.attributes["w:val"] === "solid";
  return hexColor(element.attributes[solid ? "w:color" : "w:fill"]) ?? (solid ? undefined : "none");
}

function set<T, K extends keyof T>(properties: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) properties[key] = value;
}

/** A font of the theme wins over a font by name in the same element. */
function readFonts(element: XmlElement, theme: DocxTheme, properties: RunProperties): void {
  const { attributes } = element;
  set(properties, "ascii", theme.font(attributes["w:asciiTheme"]) ?? attributes["w:ascii"]);
  set(properties, "other", theme.font(attributes["w:hAnsiTheme"]) ?? attributes["w:hAnsi"]);
  set(properties, "complexFont", theme.font(attributes["w:cstheme"]) ?? attributes["w:cs"]);
}

/** A theme reference wins over the colour beside it. With a tint or a shade that colour is what Word made of the reference. */
function readColor({ attributes }: XmlElement, theme: DocxTheme): string | undefined {
  const value = attributes["w:val"];
  const themed = theme.color(attributes["w:themeColor"]);
  const shaded = attributes["w:themeTint"] !== undefined || attributes["w:themeShade"] !== undefined;
  const written = hexColor(value);
  return (shaded ? written ?? themed : themed ?? written) ?? (value === "auto" ? "auto" : undefined);
}

function readSpacing(element: XmlElement, properties: ParagraphProperties): void {
  const rule = element.attributes["w:lineRule"] ?? "auto";
  const line = element.attributes["w:line"];
  const value = rule === "auto" ? points(line, 1 / 240) : points(line, 1 / 20);
  if (value === undefined) return;
  properties.line = value;
  properties.lineRule = rule;
}
