import { childOf, elementsOf } from "./xml-tree.js";
import type { XmlElement } from "./xml-tree.js";

/** Extensions that this reader knows: a choice that needs others is passed over, as Word does. */
const known = new Set(["wps", "wpg", "wpc", "w14", "w15", "w16", "w16se", "a14", "wp14", "wpi", "cx"]);

/** The elements of `mc:AlternateContent` that count: of the first choice whose needs are met, else of the fall-back. */
export function alternative(element: XmlElement): readonly XmlElement[] {
  const choice = elementsOf(element, "mc:Choice").find((candidate) =>
    (candidate.attributes["Requires"] ?? "").split(/\s+/).every((need) => known.has(need)));
  return elementsOf(choice ?? childOf(element, "mc:Fallback"));
}
