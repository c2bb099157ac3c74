/**
 * An element. Names have the readers' own prefixes (`w:p`). Offsets are UTF-16 units in the decoded part:
 * the element is `[start, end)`, what stands between its tags `[inner, innerEnd)`.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
  readonly text?: undefined;
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** Characters between two tags, entities resolved. */
export interface XmlText {
  readonly name: "";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type XmlNode = XmlElement | XmlText;

/** The child elements of an element, with this name or all. */
export function elementsOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (child): child is XmlElement => child.text === undefined && (name === undefined || child.name === name),
  );
}

/** The first child element with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (child.name === name && child.text === undefined) return child;
  return undefined;
}

/** All elements with this name inside an element, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  visit(element, (node) => {
    if (node.name === name && node.text === undefined) found.push(node);
  });
  return found;
}

/** The elements with this name inside an element that stand in no other of that name, in document order. */
export function outermostOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlNode[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.text !== undefined) continue;
    if (node.name === name && node !== element) found.push(node);
    else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as XmlNode);
  }
  return found;
}

/** All characters inside an element. */
export function textOf(element: XmlElement | undefined): string {
  let text = "";
  visit(element, (node) => {
    if (node.text !== undefined) text += node.text;
  });
  return text;
}

function visit(element: XmlElement | undefined, see: (node: XmlNode) => void): void {
  const stack: XmlNode[] = element === undefined ? [] : [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    see(node);
    if (node.text !== undefined) continue;
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as XmlNode);
  }
}
