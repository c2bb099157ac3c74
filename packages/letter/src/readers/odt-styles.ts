import { childOf, elementsOf } from "./xml-tree.js";
import { colorOn, hexColor } from "./office-color.js";
import { lineFactor, points, rounded } from "./office-measures.js";
import type { TextStyle } from "../letter.js";
import type { XmlElement } from "./xml-tree.js";

/** What text and its paragraph have at a place in a LibreOffice document, all levels taken together. */
export interface OdtLook {
  readonly family?: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly lang?: string;
  readonly align: "left" | "right" | "center" | "justify";
  readonly line: { readonly kind: "factor" | "exact" | "least" | "extra"; readonly value: number };
}

const plain: OdtLook = {
  size: 12, bold: false, italic: false, underline: false, capitals: false, hidden: false, align: "left", line: { kind: "factor", value: 1 },
};

const maximumChain = 30;

/** The styles that hold in one part of a LibreOffice document: those of the document and the automatic ones of the part. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #fonts = new Map<string, string>();
  readonly #looks = new Map<string, OdtLook>();
  readonly #known = new Map<string, TextStyle>();
  readonly #ids = new Map<OdtLook, number>();

  /** @param holders elements with styles, and with font faces, later ones over earlier ones */
  constructor(holders: readonly (XmlElement | undefined)[]) {
    for (const holder of holders) {
      for (const element of elementsOf(holder)) {
        const name = element.attributes["style:name"] ?? "";
        const family = element.attributes["style:family"] ?? "";
        if (element.name === "style:style") this.#styles.set(`${family} ${name}`, element);
        else if (element.name === "style:default-style") this.#styles.set(`${family} `, element);
        else if (element.name === "style:font-face") this.#fonts.set(name, firstFamily(element.attributes["svg:font-family"] ?? name));
      }
    }
  }

  /** A style and those that it is based on, own first. The default style is no part of it. */
  chain(family: string, name: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let next = name;
    while (next !== undefined && chain.length < maximumChain) {
      const style = this.#styles.get(`${family} ${next}`);
      if (style === undefined) break;
      chain.push(style);
      next = style.attributes["style:parent-style-name"];
    }
    return chain;
  }

  /** How text of a paragraph looks that has no text style of its own. */
  paragraphLook(name: string | undefined): OdtLook {
    return this.#remember(`paragraph ${name ?? ""}`, () => {
      const base = this.#styles.get("paragraph ");
      const chain = [...this.chain("paragraph", name).toReversed()];
      return (base === undefined ? chain : [base, ...chain]).reduce((look, style) => this.#apply(look, style), plain);
    });
  }

  /** How text in a span looks. */
  spanLook(outer: OdtLook, name: string | undefined): OdtLook {
    if (name === undefined) return outer;
    const id = this.#ids.get(outer) ?? this.#ids.size;
    this.#ids.set(outer, id);
    return this.#remember(`text ${id} ${name}`, () =>
      this.chain("text", name).toReversed().reduce((look, style) => this.#apply(look, style), outer));
  }

  /** The ground of a table cell: `#rrggbb`, or undefined when it has none. */
  cellGround(name: string | undefined): string | undefined {
    for (const style of this.chain("table-cell", name)) {
      const color = childOf(style, "style:table-cell-properties")?.attributes["fo:background-color"];
      if (color !== undefined) return hexColor(color);
    }
    return undefined;
  }

  /** The style as the letter knows it. Equal styles are one object. */
  textStyle(look: OdtLook, ground: string): TextStyle {
    const under = look.background ?? ground;
    const color = colorOn(look.color, under);
    const style: TextStyle = {
      ...(look.family === undefined ? {} : { family: look.family }),
      size: look.size, bold: look.bold, italic: look.italic, underline: look.underline, capitals: look.capitals,
      ...(color === undefined ? {} : { color }),
      ...(under.startsWith("#") ? { background: under } : {}),
      align: look.align,
      lineSpacing: lineSpacing(look),
      ...(look.lang === undefined ? {} : { lang: look.lang }),
    };
    const key = JSON.stringify(style);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, style);
    return style;
  }

  #remember(key: string, make: () => OdtLook): OdtLook {
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = make();
    this.#looks.set(key, look);
    return look;
  }

  #apply(look: OdtLook, style: XmlElement): OdtLook {
    const text = childOf(style, "style:text-properties")?.attributes ?? {};
    const paragraph = childOf(style, "style:paragraph-properties")?.attributes ?? {};
    return { ...look, ...this.#font(look, text), ...decoration(text), ...paragraphFormat(paragraph) };
  }

  #font(look: OdtLook, text: Attributes): Partial<OdtLook> {
    const name = text["style:font-name"];
    const family = text["fo:font-family"];
    const found = name !== undefined ? this.#fonts.get(name) ?? name : family === undefined ? undefined : firstFamily(family);
    const size = sizeOf(text["fo:font-size"], look.size);
    return { ...(found === undefined ? {} : { family: found }), ...(size === undefined ? {} : { size }) };
  }
}

type Attributes = XmlElement["attributes"];

function firstFamily(list: string): string {
  const first = list.split(/[,;]/)[0] ?? list;
  return first.trim().replace(/^['"]|['"]$/g, "");
}

function sizeOf(value: string | undefined, outer: number): number | undefined {
  const percent = /^(\d{1,4}(?:\.\d{1,4})?)%$/.exec(value ?? "")?.[1];
  return percent === undefined ? points(value, 1) : rounded(outer * Number(percent) / 100);
}

function decoration(text: Attributes): Partial<OdtLook> {
  const weight = text["fo:font-weight"];
  const slant = text["fo:font-style"];
  const underline = text["style:text-underline-style"];
  const transform = text["fo:text-transform"];
  const variant = text["fo:font-variant"];
  const display = text["text:display"];
  const background = text["fo:background-color"];
  const language = text["fo:language"];
  const country = text["fo:country"];
  return {
    ...(weight === undefined ? {} : { bold: weight === "bold" || Number(weight) >= 600 }),
    ...(slant === undefined ? {} : { italic: slant !== "normal" }),
    ...(underline === undefined ? {} : { underline: underline !== "none" }),
    ...(transform === undefined && variant === undefined ? {} : { capitals: transform === "uppercase" || variant === "small-caps" }),
    ...(display === undefined ? {} : { hidden: display === "none" }),
    ...colorOf(text),
    ...(background === undefined ? {} : { background: hexColor(background) ?? "none" }),
    ...(language === undefined || language === "none" || language === "zxx"
      ? {} : { lang: country === undefined || country === "none" ? language : `${language}-${country}` }),
  };
}

function colorOf(text: Attributes): Partial<OdtLook> {
  if (text["style:use-window-font-color"] === "true") return { color: "auto" };
  const color = hexColor(text["fo:color"]);
  return color === undefined ? {} : { color };
}

function paragraphFormat(paragraph: Attributes): Partial<OdtLook> {
  const align = paragraph["fo:text-align"];
  const background = paragraph["fo:background-color"];
  const line = lineOf(paragraph);
  return {
    ...(align === undefined ? {} : { align: alignment(align) }),
    ...(background === undefined ? {} : { background: hexColor(background) ?? "none" }),
    ...(line === undefined ? {} : { line }),
  };
}

function alignment(value: string): OdtLook["align"] {
  if (value === "justify" || value === "center" || value === "right") return value;
  return value === "end" ? "right" : "left";
}

function lineOf(paragraph: Attributes): OdtLook["line"] | undefined {
  const height = paragraph["fo:line-height"];
  const percent = /^(\d{1,4}(?:\.\d{1,4})?)%$/.exec(height ?? "")?.[1];
  if (percent !== undefined) return { kind: "factor", value: Number(percent) / 100 };
  if (height === "normal") return { kind: "factor", value: 1 };
  const candidates = [["exact", height], ["least", paragraph["style:line-height-at-least"]], ["extra", paragraph["style:line-spacing"]]] as const;
  for (const [kind, written] of candidates) {
    const value = points(written, 1);
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}

function lineSpacing({ line, size }: OdtLook): number {
  switch (line.kind) {
    case "factor": return rounded(line.value);
    case "exact": return lineFactor(line.value, size);
    case "least": return Math.max(1, lineFactor(line.value, size));
    case "extra": return rounded(1 + lineFactor(line.value, size));
  }
}
