import type { TextFormatReader } from "../text-format-reader.js";
import { NO_MARKUP_TEMPLATE } from "../text-format-reader.js";
import { createStyler } from "../style/styler.js";
import { findDeliberateLineEnds } from "../line-ends.js";
import { boundMarkdown } from "./markdown-bounds.js";
import { markdownEvents } from "./markdown-events.js";
import { outlineOf } from "./markdown-outline.js";
import { writeMarkdown } from "./markdown-writer.js";

/** Reads Markdown (CommonMark with GitHub's additions), HTML in it included. */
export const readMarkdownLetter: TextFormatReader = async (writer, { styles, fields }) => {
  const text = boundMarkdown(writer.mask.text);
  const events = markdownEvents(text);
  const outline = outlineOf(text, events);
  const inline = outline.hasHtml && /\sstyle\s*=/iu.test(text);
  const styler = await createStyler({ sheets: styles, medium: "print", browser: styles.length > 0, inline });
  const html = outline.hasHtml ? await import("./markdown-html.js") : undefined;
  const deliberate = findDeliberateLineEnds(text, outline.paragraphs);
  const found = { fields: [], arms: [] };
  writeMarkdown(events, { writer, text, outline, styler, deliberate, fields, found, ...(html === undefined ? {} : { html }) });
  return found.fields.length === 0 && found.arms.length === 0 ? NO_MARKUP_TEMPLATE : found;
};
