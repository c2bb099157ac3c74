import type { ComputedStyle } from "./computed-style.js";
import type { StyledElement } from "./styled-element.js";
import { virtualElement } from "./styled-element.js";
import type { Styler } from "./styler.js";

/** A virtual element with its style: where the next one inside it starts from. */
export interface StyledPoint {
  readonly element: StyledElement | undefined;
  readonly computed: ComputedStyle;
}

/** The style of virtual elements inside one another: `["html", "body", "p"]`. */
export function styleInside(styler: Styler, outer: StyledPoint, names: readonly string[]): StyledPoint {
  let point = outer;
  for (const name of names) {
    const element = virtualElement(name, point.element);
    point = { element, computed: styler.styleOf(element, point.computed).computed };
  }
  return point;
}
