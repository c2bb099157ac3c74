import { addText } from "./odt-context.js";
import { branchStep, readCondition } from "./office-conditions.js";
import { isClause } from "./office-clause.js";
import { textOf } from "./xml-tree.js";
import type { OdtStory } from "./odt-context.js";
import type { PieceSource } from "./office-document.js";
import type { XmlElement } from "./xml-tree.js";

/** Fields of LibreOffice that are filled in, with the attribute that names them. */
const named: Readonly<Record<string, string | undefined>> = {
  "text:database-display": "text:column-name",
  "text:user-field-get": "text:name",
  "text:user-field-input": "text:name",
  "text:variable-get": "text:name",
  "text:variable-input": "text:name",
  "text:user-defined": "text:name",
  "text:text-input": "text:description",
  "text:drop-down": "text:name",
};

/** Elements that stand in text and print nothing. */
const silent = new Set([
  "text:database-next", "text:database-row-select", "text:database-row-number", "text:script", "text:variable-decls", "text:user-field-decls",
  "text:hidden-paragraph", "text:toc-mark", "text:alphabetical-index-mark", "text:user-index-mark", "text:bookmark", "text:reference-mark",
]);

/**
 * Reads an element as a field.
 * @returns whether it is one
 */
export function readOdtField(story: OdtStory, element: XmlElement): boolean {
  if (silent.has(element.name)) return true;
  if (element.name === "text:text-input" && isClause(textOf(element))) {
    // LibreOffice makes an input field of the content control around a clause of a Word document.
    addText(story, textOf(element).replace(/[\n\t]/g, " "), wholeOf(element));
    return true;
  }
  const attribute = named[element.name];
  if (attribute !== undefined) addField(story, element, element.attributes[attribute] ?? textOf(element));
  else if (element.name === "text:placeholder") addField(story, element, textOf(element).replace(/^[<\s]+|[>\s]+$/g, ""));
  else if (element.name === "text:conditional-text") readChoice(story, element);
  else if (element.name === "text:hidden-text") readHidden(story, element);
  else return false;
  return true;
}

function wholeOf(element: XmlElement): PieceSource {
  return { kind: "whole", start: element.start, end: element.end };
}

function addField(story: OdtStory, element: XmlElement, name: string): void {
  const before = story.field;
  const shown = textOf(element);
  story.field ??= { name, dialect: "libreoffice" };
  addText(story, shown.trim() === "" ? `<${name}>` : shown.replace(/[\n\t]/g, " "), wholeOf(element));
  story.field = before;
}

/** Two texts of which one is printed. */
function readChoice(story: OdtStory, element: XmlElement): void {
  const whenTrue = element.attributes["text:string-value-if-true"] ?? "";
  const whenFalse = element.attributes["text:string-value-if-false"] ?? "";
  const condition = readCondition(element.attributes["text:condition"] ?? "");
  const before = story.path;
  story.path = [...before, branchStep(condition, true)];
  addText(story, whenTrue, wholeOf(element));
  story.path = before;
  if (whenTrue !== "" && whenFalse !== "" && !/\s$/.test(whenTrue) && !/^\s/.test(whenFalse)) addText(story, " ", wholeOf(element));
  story.path = [...before, branchStep(condition, false)];
  addText(story, whenFalse, wholeOf(element));
  story.path = before;
}

/** A text that is left out when the condition holds. */
function readHidden(story: OdtStory, element: XmlElement): void {
  const before = story.path;
  story.path = [...before, branchStep(readCondition(element.attributes["text:condition"] ?? ""), false)];
  addText(story, element.attributes["text:string-value"] ?? textOf(element), wholeOf(element));
  story.path = before;
}
