import { findDeliberateLineEnds } from "../line-ends.js";
import { createStyler } from "../style/styler.js";
import { NO_MARKUP_TEMPLATE } from "../text-format-reader.js";
import type { TextFormatReader } from "../text-format-reader.js";
import { boundMarkdown } from "./markdown-bounds.js";
import { markdownEvents } from "./markdown-events.js";
import { outlineOf } from "./markdown-outline.js";
import { writeMarkdown } from "./markdown-writer.js";

/** Reads Markdown (CommonMark with GitHub's additions), HTML in it included. */
export const readMarkdownLetter: TextFormatReader = async (writer, { styles, fields }) => {
  const bounded = boundMarkdown(writer.mask.text);
  const { text, plainFrom } = bounded;
  const events = markdownEvents(bounded);
  const outline = outlineOf(text, events);
  const inline = outline.hasHtml && /\sstyle\s*=/iu.test(text);
  const styler = await createStyler({ sheets: styles, medium: "print", browser: styles.length > 0, inline });
  const html = outline.hasHtml ? await import("./markdown-html.js") : undefined;
  const deliberate = findDeliberateLineEnds(text, outline.paragraphs);
  const found = { fields: [], arms: [] };
  writeMarkdown(events, { writer, text, outline, styler, deliberate, fields, found, ...(html === undefined ? {} : { html }) });
  if (plainFrom < text.length) (await import("./text.js")).writePlainText(writer, plainFrom);
  return found.fields.length === 0 && found.arms.length === 0 ? NO_MARKUP_TEMPLATE : found;
};
