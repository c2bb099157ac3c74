import { writePlaceholder } from "@brieftoets/letter";
import { escapeSnippet } from "./text-change.js";

/** A text with placeholders of a dialect as a snippet in which each name can be typed over; undefined when it has none. */
export function placeholderSnippet(text: string, dialect: string | undefined): string | undefined {
  const [open = "", close = ""] = writePlaceholder(dialect, "\u0001").split("\u0001");
  let snippet = "";
  let from = 0;
  let count = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    count++;
    snippet += `${escapeSnippet(text.slice(from, at + open.length))}\${${count}:${escapeSnippet(text.slice(at + open.length, end))}}`;
    from = end;
  }
  return count > 0 ? snippet + escapeSnippet(text.slice(from)) : undefined;
}
