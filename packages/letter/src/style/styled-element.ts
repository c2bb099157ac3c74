/** An attribute with its decoded value and where that stands in the masked source. */
export interface ElementAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element as selectors see it. */
export interface StyledElement {
  /** In small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, ElementAttribute>;
  readonly parent: StyledElement | undefined;
  /** Child elements, in order. */
  readonly children: StyledElement[];
}

const NO_ATTRIBUTES: ReadonlyMap<string, ElementAttribute> = new Map();

/** An element that is not written in the source: the `h1` that a Markdown heading becomes. */
export function virtualElement(name: string, parent: StyledElement | undefined): StyledElement {
  return { name, attributes: NO_ATTRIBUTES, parent, children: [] };
}
