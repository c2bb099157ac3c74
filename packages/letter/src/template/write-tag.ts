import { DIALECTS, dialectOf } from "./dialects.js";

/** The ids of every template dialect, for `ReadOptions.dialects`. */
export const dialectIds: readonly string[] = DIALECTS.map((d) => d.id);

/** A placeholder as a dialect writes it; without a (known) dialect as `((name))`. */
export function writePlaceholder(dialect: string | undefined, name: string): string {
  return dialectOf(dialect ?? "notify")?.write(name) ?? `((${name}))`;
}

/** A comment as a dialect writes it; without a dialect, or for one without comments, as `<!-- text -->`. */
export function writeComment(dialect: string | undefined, text: string): string {
  const [open, close] = (dialect === undefined ? undefined : dialectOf(dialect)?.comment) ?? ["<!-- ", " -->"];
  return open + text + close;
}
