import { childOf, textOf } from "./xml-tree.js";
import { isClause } from "./office-clause.js";
import { isOn } from "./docx-properties.js";
import type { OfficeField } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** Content controls that hold pieces of the document, not a value to fill in. */
const containers = ["w:docPartObj", "w:docPartList", "w:group", "w15:repeatingSection", "w15:repeatingSectionItem", "w14:checkbox", "w:picture"];
const values = ["w:text", "w:date", "w:dropDownList", "w:comboBox", "w:dataBinding", "w15:dataBinding"];

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
  return isClause(textOf(childOf(control, "w:sdtContent"))) ? undefined : field;
}
