import type { TextStyle } from "../letter.js";
import { colorOf } from "./css-color.js";
import { fontSizeOf, lineFactorOf } from "./css-length.js";

/** The style of an element after cascade and inheritance. */
export interface ComputedStyle extends TextStyle {
  /** Text directly in it is not seen: `visibility: hidden`, `opacity: 0`. */
  readonly invisible?: boolean;
  /** Inside a link, where an underline is no emphasis. */
  readonly inLink?: boolean;
}

type Draft = { -readonly [Key in keyof ComputedStyle]: ComputedStyle[Key] | undefined };

interface Context {
  readonly parent: ComputedStyle;
  readonly root: ComputedStyle;
}

/** The declared values of an element, by longhand property. */
export type Declared = ReadonlyMap<string, string>;

type Setter = (draft: Draft, value: string, context: Context) => void;

const SETTERS: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ["font-size", (draft, value, { parent, root }) => {
    draft.size = fontSizeOf(value, parent.size, root.size);
  }],
  ["font-family", (draft, value) => {
    draft.family = firstFamily(value);
  }],
  ["font-weight", (draft, value) => {
    draft.bold = /^(?:bold|bolder|[6-9]\d\d|1000)$/u.test(value);
  }],
  ["font-style", (draft, value) => {
    draft.italic = /^(?:italic|oblique)/u.test(value);
  }],
  ["text-decoration-line", (draft, value) => {
    if (/\bunderline\b/u.test(value)) draft.underline = true;
  }],
  ["text-transform", (draft, value) => {
    draft.capitals = value === "uppercase";
  }],
  ["color", (draft, value) => {
    const color = colorOf(value);
    draft.color = color === "transparent" ? undefined : color;
    if (color === "transparent") draft.invisible = true;
  }],
  ["background-color", (draft, value) => {
    const color = colorOf(value);
    if (color !== "transparent") draft.background = color;
  }],
  ["text-align", (draft, value) => {
    draft.align = ALIGNS.get(value);
  }],
  ["visibility", (draft, value) => {
    draft.invisible = value === "hidden" || value === "collapse";
  }],
  ["opacity", (draft, value) => {
    if (Number.parseFloat(value) === 0) draft.invisible = true;
  }],
  ["line-height", (draft, value, { root }) => {
    draft.lineSpacing = lineFactorOf(value, draft.size, root.size);
  }],
]);

const ALIGNS: ReadonlyMap<string, NonNullable<TextStyle["align"]>> = new Map([
  ["left", "left"], ["start", "left"], ["right", "right"], ["end", "right"], ["center", "center"], ["justify", "justify"],
  ["-webkit-center", "center"], ["middle", "center"],
]);

/** Properties whose value an element has from its parent though CSS does not inherit them: an underline or a background shows through. */
const SHOWS_THROUGH: ReadonlySet<string> = new Set(["text-decoration-line", "background-color", "opacity"]);

/** Computes a style: what is not declared is the parent's. */
export function computeStyle(declared: Declared, parent: ComputedStyle, root: ComputedStyle): ComputedStyle {
  if (declared.size === 0) return parent;
  const draft: Draft = { ...parent };
  for (const [property, set] of SETTERS) {
    const value = declared.get(property)?.trim();
    if (value === undefined) continue;
    const lower = value.toLowerCase();
    if (lower === "inherit" || (lower === "unset" && !SHOWS_THROUGH.has(property))) continue;
    if (lower === "initial" || lower === "unset") reset(draft, property);
    else set(draft, property === "font-family" ? value : lower, { parent, root });
  }
  return withoutUndefined(draft);
}

function reset(draft: Draft, property: string): void {
  if (property === "font-size") draft.size = 12;
  else if (property === "font-family") draft.family = undefined;
  else if (property === "font-weight") draft.bold = false;
  else if (property === "font-style") draft.italic = false;
  else if (property === "text-transform") draft.capitals = false;
  else if (property === "text-align") draft.align = "left";
  else if (property === "line-height") draft.lineSpacing = undefined;
  else if (property === "color") draft.color = "#000000";
  else if (property === "visibility") draft.invisible = false;
}

/** "Not bold" is the usual case and is not said. */
function withoutUndefined(draft: Draft): ComputedStyle {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined && value !== false)) as ComputedStyle;
}

/** The first family of a list; undefined for `var()` and the like. */
function firstFamily(value: string): string | undefined {
  const match = /^\s*(?:"([^"]*)"|'([^']*)'|([^,"'()]+)(?=,|$))/u.exec(value);
  const family = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim().replace(/\s+/gu, " ");
  return family === "" ? undefined : family;
}
