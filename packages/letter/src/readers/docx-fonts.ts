import { colorOn } from "./office-color.js";
import { inherit } from "./docx-styles.js";
import { lineFactor, rounded } from "./office-measures.js";
import type { StyleProperties, StyleSheet } from "./docx-styles.js";
import type { ParagraphProperties, RunProperties, ToggleProperties } from "./docx-properties.js";
import type { TextStyle } from "../letter.js";

/**
 * What the text of a paragraph has before its runs say anything: document defaults, table style and paragraph style, apart,
 * because properties that toggle are counted over the levels.
 */
export interface ParagraphBase {
  readonly table: RunProperties;
  readonly style: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** The ground that the paragraph stands on: `#rrggbb`, "none", or "unknown" where it cannot be told. */
  readonly ground: string;
}

/** How the text of a run looks; letters outside ASCII apart where they have another font. */
export interface RunLook {
  readonly hidden: boolean;
  readonly style: TextStyle;
  readonly accented: TextStyle;
}

/** Word's own size where a document sets none. Points. */
const factorySize = 10;
const factoryFont = "Times New Roman";

const toggles: readonly (keyof ToggleProperties)[] = ["bold", "italic", "capitals", "smallCapitals", "hidden"];

/** Works out the effective style of runs (ISO 29500-1, 17.7.2). Equal styles are one object. */
export class DocxFonts {
  readonly #styles: StyleSheet;
  /** Table styles win over the default paragraph style in some matters, unless the document says that they do not. */
  readonly #tableWins: boolean;
  readonly #known = new Map<string, TextStyle>();

  constructor(styles: StyleSheet, tableWins: boolean) {
    this.#styles = styles;
    this.#tableWins = tableWins;
  }

  /** @param cell what the table style says of the cell that the paragraph stands in */
  base(direct: ParagraphProperties, cell: StyleProperties | undefined, ground: string): ParagraphBase {
    const sheet = this.#styles;
    const id = direct.style ?? sheet.defaultParagraph;
    const style = sheet.style(id);
    const table = cell ?? sheet.style(undefined);
    const run = { ...style.run };
    const paragraph = { ...sheet.defaults.paragraph, ...table.paragraph, ...style.paragraph, ...direct };
    if (this.#tableWins && id === sheet.defaultParagraph) {
      if (run.size === 12 && table.run.size !== undefined) delete run.size;
      const own = direct.align ?? table.paragraph.align;
      if ((style.paragraph.align === "left" || style.paragraph.align === "start") && own !== undefined) paragraph.align = own;
    }
    const shade = paragraph.background;
    return { table: table.run, style: run, paragraph, ground: shade === undefined || shade === "none" ? ground : shade };
  }

  /** How the text of a run looks. */
  look(base: ParagraphBase, direct: RunProperties): RunLook {
    const run = this.#combine(base, direct);
    const size = (run.complex === true ? run.complexSize : run.size) ?? factorySize;
    const font = run.complex === true ? run.complexFont : run.ascii ?? run.other;
    const style = this.#style(base, run, size, font);
    const splits = run.complex !== true && run.ascii !== undefined && run.other !== undefined && run.ascii !== run.other;
    return { hidden: run.hidden === true, style, accented: splits ? this.#style(base, run, size, run.other) : style };
  }

  #style(base: ParagraphBase, run: RunProperties, size: number, font: string | undefined): TextStyle {
    const ground = run.background !== undefined && run.background !== "none" ? run.background : base.ground;
    const color = colorOn(run.color, ground);
    return this.#intern({
      family: font ?? factoryFont,
      size,
      bold: run.bold === true,
      italic: run.italic === true,
      underline: run.underline === true,
      capitals: run.capitals === true || run.smallCapitals === true,
      ...(color === undefined ? {} : { color }),
      ...(ground.startsWith("#") ? { background: ground } : {}),
      align: alignment(base.paragraph),
      lineSpacing: lineSpacing(base.paragraph, size),
      ...(run.lang === undefined ? {} : { lang: run.lang }),
    });
  }

  #combine(base: ParagraphBase, direct: RunProperties): RunProperties {
    const defaults = this.#styles.defaults.run;
    const character = direct.style === undefined ? {} : this.#styles.style(direct.style).run;
    const run: RunProperties = { ...defaults, ...base.table, ...base.style, ...character, ...direct };
    for (const toggle of toggles) {
      const set = direct[toggle];
      const times = Number(base.table[toggle] === true) + Number(base.style[toggle] === true) + Number(character[toggle] === true);
      run[toggle] = set ?? (defaults[toggle] === true || times % 2 === 1);
    }
    return run;
  }

  #intern(style: TextStyle): TextStyle {
    const key = JSON.stringify(style);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, style);
    return style;
  }
}

/** The properties of a table style that hold in a cell, later ones over earlier ones. */
export function cellStyle(table: StyleProperties, conditions: readonly string[]): StyleProperties {
  let style = table;
  for (const condition of conditions) {
    const part = table.conditional.get(condition);
    if (part !== undefined) style = inherit(style, part);
  }
  return style;
}

function alignment(paragraph: ParagraphProperties): "left" | "right" | "center" | "justify" {
  const turned = paragraph.rightToLeft === true;
  switch (paragraph.align) {
    case "center": return "center";
    case "right": case "end": return turned ? "left" : "right";
    case undefined: case "left": case "start": return turned ? "right" : "left";
    default: return "justify";
  }
}

function lineSpacing(paragraph: ParagraphProperties, size: number): number {
  const { line, lineRule } = paragraph;
  if (line === undefined) return 1;
  if (lineRule === "auto") return rounded(line);
  const factor = lineFactor(line, size);
  return lineRule === "atLeast" ? Math.max(1, factor) : factor;
}
