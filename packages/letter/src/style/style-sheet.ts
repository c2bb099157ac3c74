import { compile } from "css-select";
import type { CssNode, Declaration as CssDeclaration, Rule, Selector } from "css-tree";
import parse from "css-tree/parser";
import type { Declaration } from "./declaration.js";
import { longhands } from "./declaration.js";
import { selectorAdapter } from "./selector-adapter.js";
import type { StyledElement } from "./styled-element.js";

/** How a letter is shown: in a mail program or browser, or printed. */
export type Medium = "screen" | "print";

/** One selector with its declarations. */
export interface StyleRule {
  readonly matches: (element: StyledElement) => boolean;
  readonly specificity: number;
  readonly order: number;
  readonly declarations: readonly Declaration[];
}

/** Rules by what the last part of their selector needs: "#id", ".class", a name, or "*". */
export type StyleRules = ReadonlyMap<string, readonly StyleRule[]>;

/** Reads style sheets, in order. What cannot be read is left out, as a browser does. */
export function readStyleSheets(sheets: readonly string[], medium: Medium): StyleRules {
  const rules = new Map<string, StyleRule[]>();
  let order = 0;
  for (const sheet of sheets) {
    for (const rule of rulesOf(sheet, medium)) {
      const declarations = declarationsOf(rule.block.children.toArray());
      if (declarations.length === 0 || rule.prelude.type !== "SelectorList") continue;
      for (const selector of rule.prelude.children.toArray()) {
        if (selector.type !== "Selector") continue;
        order += 1;
        const matches = matcherOf(sheet, selector);
        if (matches === undefined) continue;
        const key = keyOf(selector);
        const known = rules.get(key) ?? [];
        known.push({ matches, specificity: specificityOf(selector), order, declarations });
        rules.set(key, known);
      }
    }
  }
  return rules;
}

/** Reads a `style` attribute. */
export function readInlineStyle(style: string): readonly Declaration[] {
  const list = parse(style, { context: "declarationList", parseValue: false, onParseError: () => undefined });
  return list.type === "DeclarationList" ? declarationsOf(list.children.toArray()) : [];
}

function rulesOf(sheet: string, medium: Medium): readonly Rule[] {
  const root = parse(sheet, { parseValue: false, parseAtrulePrelude: false, positions: true, onParseError: () => undefined });
  const found: Rule[] = [];
  const todo: CssNode[] = root.type === "StyleSheet" ? root.children.toArray().reverse() : [];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === "Rule") found.push(node);
    else if (node.type === "Atrule" && node.block !== null && applies(node.name, node.prelude?.type === "Raw" ? node.prelude.value : "", medium)) {
      todo.push(...node.block.children.toArray().reverse());
    }
  }
  return found;
}

/** Conditions on the width of a screen say nothing about a letter: rules under them are left out. */
function applies(name: string, condition: string, medium: Medium): boolean {
  if (name === "supports" || name === "layer") return true;
  if (name !== "media") return false;
  return condition.toLowerCase().split(",").some((query) => {
    const words = query.trim().replace(/^only\s+/u, "");
    return words === "all" || words === "" || words === medium;
  });
}

function declarationsOf(nodes: readonly CssNode[]): readonly Declaration[] {
  return nodes.filter((node): node is CssDeclaration => node.type === "Declaration").flatMap((node) => {
    if (node.value.type !== "Raw") return [];
    return longhands({ property: node.property.toLowerCase(), value: node.value.value.trim(), important: node.important !== false });
  });
}

/** Undefined for what never matches a letter: `:hover`, `::before`, an unknown pseudo class. */
function matcherOf(sheet: string, selector: Selector): StyleRule["matches"] | undefined {
  const { loc } = selector;
  if (loc === null || loc === undefined) return undefined;
  try {
    return compile<StyledElement, StyledElement>(sheet.slice(loc.start.offset, loc.end.offset), { adapter: selectorAdapter });
  } catch {
    // css-select throws on selectors that it does not know; a browser skips such a rule.
    return undefined;
  }
}

function keyOf(selector: Selector): string {
  let key = "*";
  for (const part of selector.children.toArray().reverse()) {
    if (part.type === "Combinator") break;
    if (part.type === "IdSelector") return `#${part.name}`;
    if (part.type === "ClassSelector") key = `.${part.name}`;
    else if (part.type === "TypeSelector" && key === "*" && part.name !== "*") key = part.name.toLowerCase();
  }
  return key;
}

function specificityOf(selector: Selector): number {
  let specificity = 0;
  for (const part of selector.children.toArray()) {
    if (part.type === "IdSelector") specificity += 1_000_000;
    else if (part.type === "TypeSelector") specificity += part.name === "*" ? 0 : 1;
    else if (part.type === "ClassSelector" || part.type === "AttributeSelector" || part.type === "PseudoClassSelector") specificity += 1000;
  }
  return specificity;
}
