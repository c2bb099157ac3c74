/** One `property: value`; the value as written. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

const FONT_SIZE = /(?:^|\s)((?:\d*\.)?\d+(?:px|pt|em|rem|%|pc|in|cm|mm|q|ex|ch|vw|vh)|xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large|smaller|larger)(?:\s*\/\s*(normal|(?:\d*\.)?\d+(?:px|pt|em|rem|%)?))?\s*(?=[\s"'])/iu;

/** The longhand declarations that a shorthand stands for; of others itself. */
export function longhands(declaration: Declaration): readonly Declaration[] {
  const { property, value, important } = declaration;
  const set = (name: string, text: string): Declaration => ({ property: name, value: text, important });
  if (property === "background") {
    const color = value.replace(/\b(?:url|image-set|(?:repeating-)?(?:linear|radial|conic)-gradient)\([^)]*\)?/giu, " ");
    return [set("background-color", /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/iu.exec(color)?.[0] ?? color.trim())];
  }
  if (property === "text-decoration") return [set("text-decoration-line", value)];
  return property === "font" ? fontLonghands(value, set) : [declaration];
}

function fontLonghands(value: string, set: (name: string, text: string) => Declaration): readonly Declaration[] {
  const size = FONT_SIZE.exec(value);
  if (size === null) return [set("font-size", "unknown"), set("font-family", "unknown()")];
  const before = value.slice(0, size.index).toLowerCase();
  return [
    set("font-size", size[1] ?? ""),
    set("line-height", size[2] ?? "normal"),
    set("font-family", value.slice(size.index + size[0].length).trim()),
    set("font-weight", /\b(?:bold(?:er)?|[1-9]00)\b/u.exec(before)?.[0] ?? "normal"),
    set("font-style", /\b(?:italic|oblique)\b/u.exec(before)?.[0] ?? "normal"),
  ];
}
