import type { LetterFormat } from "./letter.js";

const FORMAT_OF_ENDING: ReadonlyMap<string, LetterFormat> = new Map([
  ["md", "markdown"], ["markdown", "markdown"], ["txt", "text"], ["html", "html"], ["htm", "html"],
  ["docx", "docx"], ["dotx", "docx"], ["docm", "docx"],
  ["odt", "odt"], ["ott", "odt"], ["fodt", "odt"], ["pdf", "pdf"],
]);

const TEMPLATE_ENDINGS: ReadonlySet<string> = new Set([
  "hbs", "mustache", "njk", "jinja", "jinja2", "j2", "twig", "liquid", "latte", "erb", "ftl", "tpl", "blade.php",
]);

/**
 * The format that a path tells: that of its ending, or for a template that of its inner ending (`x.html.twig`).
 * "template" when it is a template without an inner ending; undefined when the ending is of no letter.
 */
export function formatOfPath(path: string): LetterFormat | "template" | undefined {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  const endings = name.split(".").slice(1);
  const last = endings.at(-1);
  if (last === undefined) return undefined;
  const format = FORMAT_OF_ENDING.get(last);
  if (format !== undefined) return format;
  const double = endings.slice(-2).join(".");
  if (!TEMPLATE_ENDINGS.has(last) && !TEMPLATE_ENDINGS.has(double)) return undefined;
  const inner = endings.at(TEMPLATE_ENDINGS.has(double) ? -3 : -2);
  return (inner === undefined ? undefined : FORMAT_OF_ENDING.get(inner)) ?? "template";
}

const HTML_BLOCK =
  /<\/?(?:address|article|blockquote|body|center|div|footer|h[1-6]|head|header|html|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)(?=[\s>/])|<!doctype html/iu;
const MARKDOWN_BLOCK = /^ {0,3}(?:#{1,6}[ \t]+\S|[-*+][ \t]+\S|\d{1,9}[.)][ \t]+\S)/mu;
const MARKDOWN_EMPHASIS = /(?:^|[\s(])(?:\*{1,2}[^\s*][^*\n]{0,200}\*{1,2}|_{1,2}[^\s_][^_\n]{0,200}_{1,2})(?=$|[\s.,;:!?)])/mu;

/**
 * The format of a template whose path does not tell it.
 * @param text the source without its template tags
 */
export function formatOfText(text: string): "html" | "markdown" | "text" {
  if (HTML_BLOCK.test(text)) return "html";
  return MARKDOWN_BLOCK.test(text) || MARKDOWN_EMPHASIS.test(text) ? "markdown" : "text";
}
