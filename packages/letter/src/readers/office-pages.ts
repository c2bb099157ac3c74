import type { OfficeParagraph } from "./office-document.js";

/**
 * Tells paragraphs of the running text on which page they begin, as far as the document knows.
 * Breaks that were found when it was laid out count alone; without them those that the author asked for,
 * unless the document has more pages than these make.
 * @param pages the number of pages when it was last laid out
 */
export function assignPages(paragraphs: readonly OfficeParagraph[], pages: number | undefined): void {
  const marks = paragraphs.flatMap((paragraph) => paragraph.items).filter((item) => "mark" in item && item.mark.kind === "page");
  const rendered = marks.some((item) => "mark" in item && item.mark.kind === "page" && item.mark.rendered);
  if (!rendered && (pages === undefined ? marks.length === 0 : pages !== marks.length + 1)) return;
  let page = 1;
  for (const paragraph of paragraphs) {
    let begun = false;
    const breaks: { page: number; offset: number }[] = [];
    let offset = 0;
    for (const item of paragraph.items) {
      if (!("mark" in item)) {
        begun ||= item.text.trim() !== "";
        offset += item.text.length;
      } else if (item.mark.kind === "page" && item.mark.rendered === rendered) {
        page++;
        if (begun) breaks.push({ page, offset });
      }
    }
    paragraph.page = begun ? (breaks[0]?.page ?? page + 1) - 1 : page;
    paragraph.breaks = breaks;
  }
}
