import type { Declaration } from "./declaration.js";
import type { StyledElement } from "./styled-element.js";
import { attributeColor } from "./css-color.js";
import { fontElementSize } from "./css-length.js";

function rules(entries: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Declaration[]> {
  return new Map(Object.entries(entries).flatMap(([names, style]) => {
    const declarations = style.split("; ").map((part) => {
      const [property = "", value = ""] = part.split(": ");
      return { property, value, important: false };
    });
    return names.split(" ").map((name) => [name, declarations] as const);
  }));
}

/** What these elements mean, whatever prints them. */
const MEANING = rules({
  "b strong": "font-weight: bold",
  "i em cite dfn var": "font-style: italic",
  "u ins": "text-decoration-line: underline",
  "small sub sup": "font-size: smaller",
  big: "font-size: larger",
});

/** What a browser adds (HTML Living Standard, section 15.3). */
const BROWSER = rules({
  h1: "font-weight: bold; font-size: 2em",
  h2: "font-weight: bold; font-size: 1.5em",
  h3: "font-weight: bold; font-size: 1.17em",
  h4: "font-weight: bold",
  h5: "font-weight: bold; font-size: 0.83em",
  h6: "font-weight: bold; font-size: 0.67em",
  th: "font-weight: bold; text-align: center",
  address: "font-style: italic",
  "center caption": "text-align: center",
});

/** The declarations that come before any style sheet: those of the element and those of its attributes. */
export function initialDeclarations(element: StyledElement, browser: boolean): readonly Declaration[] {
  const meaning = MEANING.get(element.name) ?? (browser ? BROWSER.get(element.name) : undefined) ?? [];
  return element.attributes.size === 0 ? meaning : [...meaning, ...attributeDeclarations(element)];
}

function attributeDeclarations({ name, attributes }: StyledElement): readonly Declaration[] {
  const declarations: Declaration[] = [];
  const set = (property: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") declarations.push({ property, value, important: false });
  };
  const background = attributes.get("bgcolor")?.value;
  set("background-color", background === undefined ? undefined : attributeColor(background));
  if (name !== "img" && name !== "table") set("text-align", attributes.get("align")?.value);
  if (name !== "font") return declarations;
  const color = attributes.get("color")?.value;
  set("color", color === undefined ? undefined : attributeColor(color));
  set("font-family", attributes.get("face")?.value);
  const size = attributes.get("size")?.value;
  set("font-size", size === undefined ? undefined : fontElementSize(size));
  return declarations;
}
