import type { Options } from "css-select";
import type { StyledElement } from "./styled-element.js";

type Adapter = NonNullable<Options<StyledElement, StyledElement>["adapter"]>;

/** Lets css-select walk over our elements. Text is no node here: no selector asks for it. */
export const selectorAdapter: Adapter = {
  isTag: (_node): _node is StyledElement => true,
  getAttributeValue: (element, name) => element.attributes.get(name)?.value,
  getChildren: (element) => element.children,
  getName: (element) => element.name,
  getParent: (element) => element.parent ?? null,
  getSiblings: (element) => (element.parent === undefined ? [element] : element.parent.children),
  getText: () => "",
  hasAttrib: (element, name) => element.attributes.has(name),
  removeSubsets: (nodes) => nodes,
};
