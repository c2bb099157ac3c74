import type { MaskedSource } from "../masked-source.js";
import { nameOf, readTest } from "../template/expression.js";
import type { Arm } from "../template/pair-blocks.js";
import type { FieldTag } from "../template/read-template.js";
import type { HtmlElement } from "./html-tree.js";

interface AttributeContext {
  /** Offset of the parsed text in the masked source. */
  readonly offset: number;
  readonly mask: MaskedSource;
  readonly found: { readonly fields: FieldTag[]; readonly arms: Arm[] };
}

const TEXT_ATTRIBUTES = ["th:text", "th:utext", "data-th-text", "data-th-utext"];
/** Attributes with a test: what the test must give for the element to be printed. */
const TEST_ATTRIBUTES: ReadonlyMap<string, boolean> = new Map([
  ["th:if", true], ["data-th-if", true], ["th:unless", false], ["data-th-unless", false], ["n:if", true], ["n:ifset", true],
]);

/**
 * Reads the attributes in which Thymeleaf and Latte hide fields and conditions.
 * @returns the place (in the parsed text) of the field that is printed in place of the element's content; "nothing" when the element
 * is only there for the designer; undefined for an ordinary element
 */
export function readTemplateAttributes(
  element: HtmlElement, context: AttributeContext,
): { readonly start: number; readonly end: number } | "nothing" | undefined {
  if (element.attributes.size === 0) return undefined;
  if (element.attributes.get("th:remove")?.value === "all") return "nothing";
  for (const [name, printedWhen] of TEST_ATTRIBUTES) {
    const test = element.attributes.get(name);
    if (test === undefined) continue;
    const source = sourceOf(context, test.start, test.end);
    const { variable, holds } = readTest(source.text);
    const step = { variable, value: String(holds === printedWhen), label: `${name}="${source.text}"` };
    const whole = sourceOf(context, element.start, element.end);
    context.found.arms.push({ start: whole.start, end: whole.end, steps: [step] });
  }
  const printed = TEXT_ATTRIBUTES.map((name) => element.attributes.get(name)).find((attribute) => attribute !== undefined);
  if (printed === undefined) return undefined;
  const { start, end, text } = sourceOf(context, printed.start, printed.end);
  if (end > start) context.found.fields.push({ start, end, name: nameOf(text), dialect: "thymeleaf" });
  return { start: printed.start, end: printed.end };
}

function sourceOf({ mask, offset }: AttributeContext, start: number, end: number): { readonly start: number; readonly end: number; readonly text: string } {
  const from = mask.toSourceStart(offset + start);
  const to = Math.max(from, mask.toSourceEnd(offset + end));
  return { start: from, end: to, text: mask.source.slice(from, to) };
}
