import { alternative } from "./docx-alternative.js";
import { openStory } from "./docx-context.js";
import { shapeFill } from "./docx-theme.js";
import type { DocxStory } from "./docx-context.js";
import type { XmlElement } from "./xml-tree.js";

/** Reads the text boxes in a drawing. Their paragraphs follow the paragraph that the drawing is anchored in. */
export function readTextBoxes(story: DocxStory, drawing: XmlElement): void {
  const stack: { element: XmlElement; ground: string }[] = [{ element: drawing, ground: "none" }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { element } = next;
    if (element.name === "w:txbxContent") {
      readTextBox(story, element, next.ground);
      continue;
    }
    const isShape = element.name === "wps:wsp" || element.name.startsWith("v:");
    const ground = isShape ? shapeFill(element, story.context.theme) ?? next.ground : next.ground;
    const children = element.name === "mc:AlternateContent" ? alternative(element) : element.children;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child?.text === undefined && child !== undefined) stack.push({ element: child, ground });
    }
  }
}

function readTextBox(story: DocxStory, content: XmlElement, ground: string): void {
  story.counts.boxes++;
  const region = story.region === "body" ? "text-box" : story.region;
  const inside = [...story.inside, `tekstvak ${story.counts.boxes}`];
  const inner = openStory(story.context, story.part, region, inside, story, ground);
  story.context.readBlocks(inner, content);
  inner.fields.flush();
}
