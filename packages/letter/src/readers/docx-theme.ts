import { childOf, descendantsOf, elementsOf } from "./xml-tree.js";
import { hexColor } from "./office-color.js";
import type { XmlElement } from "./xml-tree.js";

/** The fonts and colours that the styles of a Word document name indirectly. */
export interface DocxTheme {
  /** Font of a theme reference such as `minorHAnsi`. */
  font(reference: string | undefined): string | undefined;
  /** Colour `#rrggbb` of a theme reference such as `text1`. */
  color(reference: string | undefined): string | undefined;
}

const colorNames: Readonly<Record<string, string | undefined>> = {
  dark1: "dk1", text1: "dk1", tx1: "dk1", light1: "lt1", background1: "lt1", bg1: "lt1",
  dark2: "dk2", text2: "dk2", tx2: "dk2", light2: "lt2", background2: "lt2", bg2: "lt2",
  hyperlink: "hlink", followedHyperlink: "folHlink",
};

/** @param root the theme part, undefined where the document has none */
export function readTheme(root: XmlElement | undefined): DocxTheme {
  const elements = childOf(root, "a:themeElements");
  const fonts = childOf(elements, "a:fontScheme");
  const latin = (name: string): string | undefined =>
    childOf(childOf(fonts, name), "a:latin")?.attributes["typeface"] || undefined;
  const major = latin("a:majorFont");
  const minor = latin("a:minorFont");
  const colors = new Map<string, string>();
  for (const entry of elementsOf(childOf(elements, "a:clrScheme"))) {
    const color = drawingColor(entry, undefined);
    if (color !== undefined) colors.set(entry.name.slice(2), color);
  }
  return {
    font: (reference) => reference === undefined ? undefined : reference.startsWith("major") ? major : minor,
    color: (reference) => reference === undefined ? undefined : colors.get(colorNames[reference] ?? reference),
  };
}

/** The colour that a DrawingML element holds; undefined where it is not plain. */
export function drawingColor(holder: XmlElement | undefined, theme: DocxTheme | undefined): string | undefined {
  const rgb = childOf(holder, "a:srgbClr")?.attributes["val"];
  const value = rgb ?? childOf(holder, "a:sysClr")?.attributes["lastClr"];
  if (value !== undefined) return hexColor(value);
  const scheme = childOf(holder, "a:schemeClr");
  return scheme === undefined || scheme.children.length > 0 ? undefined : theme?.color(scheme.attributes["val"]);
}

/**
 * The ground of a text box: its plain fill, "unknown" where it has one of another kind, undefined where it has none.
 */
export function shapeFill(shape: XmlElement, theme: DocxTheme): string | undefined {
  const properties = descendantsOf(shape, "wps:spPr")[0];
  if (properties === undefined) return hexColor(shape.attributes["fillcolor"]?.split(" ")[0]);
  if (childOf(properties, "a:noFill") !== undefined) return undefined;
  const solid = childOf(properties, "a:solidFill");
  if (solid !== undefined) return drawingColor(solid, theme) ?? "unknown";
  const styled = descendantsOf(shape, "a:fillRef")[0]?.attributes["idx"];
  const other = ["a:gradFill", "a:blipFill", "a:pattFill"].some((name) => childOf(properties, name) !== undefined);
  return other || (styled !== undefined && styled !== "0") ? "unknown" : undefined;
}
