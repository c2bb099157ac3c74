import type { TextStyle } from "../letter.js";
import { computeStyle } from "./computed-style.js";
import type { ComputedStyle } from "./computed-style.js";
import type { Declaration } from "./declaration.js";
import type { Medium, StyleRule, StyleRules } from "./style-sheet.js";
import type { StyledElement } from "./styled-element.js";
import { initialDeclarations } from "./user-agent-style.js";

/** What an element looks like. */
export interface ElementStyle {
  readonly computed: ComputedStyle;
  /** As declared; undefined when nothing is said. */
  readonly display?: string;
}

interface StylerOptions {
  readonly sheets: readonly string[];
  readonly medium: Medium;
  /** Start from what a browser shows; otherwise sizes are not known until something says them. */
  readonly browser: boolean;
  /** There are `style` attributes. */
  readonly inline: boolean;
}

/** How many times a selector is tried on an element at most: bounds the cost of hostile style sheets. */
const MOST_TRIES = 3_000_000;

/** Says what elements look like, from style sheets, `style` attributes and what a browser does by itself. */
export class Styler {
  /** The style of text outside every element. */
  readonly root: ElementStyle;
  readonly #rules: StyleRules;
  readonly #readInline: (style: string) => readonly Declaration[];
  readonly #browser: boolean;
  readonly #inline = new Map<string, readonly Declaration[]>();
  readonly #known = new Map<string, TextStyle>();
  readonly #textStyles = new WeakMap<ComputedStyle, TextStyle>();
  #documentRoot: ComputedStyle;
  #tries = 0;

  constructor(rules: StyleRules, readInline: (style: string) => readonly Declaration[], browser: boolean) {
    this.#rules = rules;
    this.#readInline = readInline;
    this.#browser = browser;
    this.#documentRoot = browser ? { size: 12 } : {};
    this.root = { computed: this.#documentRoot };
  }

  /** The style of an element whose parent has this style. */
  styleOf(element: StyledElement, parent: ComputedStyle): ElementStyle {
    const declared = this.#declared(element);
    const display = declared.get("display")?.toLowerCase();
    const computed = this.#finish(element, computeStyle(declared, parent, this.#documentRoot), parent);
    if (element.name === "html") this.#documentRoot = computed;
    return display === undefined ? { computed } : { computed, display };
  }

  #finish(element: StyledElement, computed: ComputedStyle, parent: ComputedStyle): ComputedStyle {
    const inLink = parent.inLink === true || (element.name === "a" && element.attributes.has("href"));
    const lang = element.name === "html" ? undefined : element.attributes.get("lang")?.value;
    if (inLink === (parent.inLink === true) && lang === undefined && !(inLink && computed.underline === true)) return computed;
    const { underline: _underline, ...bare } = computed;
    return { ...(inLink ? { ...bare, inLink } : computed), ...(lang === undefined || lang === "" ? {} : { lang }) };
  }

  /** The part of a style that a letter tells, the same object for the same style; undefined when nothing is known. */
  textStyle(computed: ComputedStyle): TextStyle | undefined {
    let style = this.#textStyles.get(computed);
    if (style === undefined) {
      const { invisible: _invisible, inLink: _inLink, ...rest } = computed;
      const key = JSON.stringify(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));
      style = this.#known.get(key) ?? rest;
      this.#known.set(key, style);
      this.#textStyles.set(computed, style);
    }
    return Object.keys(style).length === 0 ? undefined : style;
  }

  #declared(element: StyledElement): ReadonlyMap<string, string> {
    const declared = new Map<string, string>();
    const inlineText = element.attributes.get("style")?.value;
    const rules = this.#rules.size === 0 ? [] : this.#matching(element);
    const inline = inlineText === undefined ? [] : this.#inlineDeclarations(inlineText);
    const take = (declarations: readonly Declaration[], important: boolean): void => {
      for (const declaration of declarations) if (declaration.important === important) declared.set(declaration.property, declaration.value);
    };
    take(initialDeclarations(element, this.#browser), false);
    for (const important of [false, true]) {
      for (const rule of rules) take(rule.declarations, important);
      take(inline, important);
    }
    return declared;
  }

  /** Letters repeat their `style` attributes: each is parsed once. */
  #inlineDeclarations(style: string): readonly Declaration[] {
    const known = this.#inline.get(style);
    if (known !== undefined) return known;
    const declarations = this.#readInline(style);
    this.#inline.set(style, declarations);
    return declarations;
  }

  #matching(element: StyledElement): readonly StyleRule[] {
    const keys = ["*", element.name];
    const id = element.attributes.get("id")?.value;
    if (id !== undefined) keys.push(`#${id}`);
    for (const name of element.attributes.get("class")?.value.split(/\s+/u) ?? []) keys.push(`.${name}`);
    const matching: StyleRule[] = [];
    for (const key of new Set(keys)) {
      for (const rule of this.#rules.get(key) ?? []) {
        this.#tries += 1 + ((element.parent?.children.length ?? 0) >> 4);
        if (this.#tries > MOST_TRIES) return matching;
        if (rule.matches(element)) matching.push(rule);
      }
    }
    return matching.sort((one, other) => one.specificity - other.specificity || one.order - other.order);
  }
}

/** Makes a styler. The CSS parser is loaded only when there is CSS. */
export async function createStyler({ sheets, medium, browser, inline }: StylerOptions): Promise<Styler> {
  if (sheets.length === 0 && !inline) return new Styler(new Map(), () => [], browser);
  const { readStyleSheets, readInlineStyle } = await import("./style-sheet.js");
  return new Styler(readStyleSheets(sheets, medium), readInlineStyle, browser);
}
