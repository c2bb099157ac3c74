import { childOf, textOf } from "./xml-tree.js";
import { isOn } from "./docx-properties.js";
import type { OfficeField } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** Content controls that hold pieces of the document, not a value to fill in. */
const containers = ["w:docPartObj", "w:docPartList", "w:group", "w15:repeatingSection", "w15:repeatingSectionItem", "w14:checkbox", "w:picture"];
const values = ["w:text", "w:date", "w:dropDownList", "w:comboBox", "w:dataBinding", "w15:dataBinding"];

/** A rich text control with more words than this holds text of the letter, such as a clause; with fewer a value to fill in. */
const maximumWords = 6;

/**
 * The placeholder that a content control is; undefined when its content is text of the letter.
 * @param inline it stands in a paragraph: a control around whole paragraphs is a field only where it shows its prompt
 */
export function controlField(control: XmlElement, inline: boolean): OfficeField | undefined {
  const properties = childOf(control, "w:sdtPr");
  if (containers.some((name) => childOf(properties, name) !== undefined)) return undefined;
  const value = (name: string): string => childOf(properties, name)?.attributes["w:val"]?.trim() ?? "";
  const name = value("w:tag") || value("w:alias");
  const prompt = childOf(properties, "w:showingPlcHdr");
  const field: OfficeField = { name, dialect: "content-control" };
  if (prompt !== undefined && isOn(prompt)) return field;
  if (values.some((kind) => childOf(properties, kind) !== undefined)) return name === "" ? undefined : field;
  if (!inline || name === "") return undefined;
  const words = textOf(childOf(control, "w:sdtContent")).split(/\s+/).filter((word) => word !== "");
  return words.length > maximumWords ? undefined : field;
}
