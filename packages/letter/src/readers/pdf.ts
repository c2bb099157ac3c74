import { linesOf, piecesOf } from "./pdf-lines.js";
import { officeLetter } from "./office-letter.js";
import { officeParagraph, paragraphsOf } from "./pdf-paragraphs.js";
import { tagsOf } from "./pdf-tags.js";
import { tooLarge } from "./office-unreadable.js";
import { withLinks } from "./pdf-links.js";
import { withPdf } from "./pdf-package.js";
import type { Letter, TextStyle } from "../letter.js";
import type { OfficeDocument, OfficeParagraph } from "./office-document.js";
import type { PdfDocument, PdfPage } from "./pdf-package.js";
import type { PdfMeasure, PdfParagraph } from "./pdf-paragraphs.js";
import type { ReadOptions } from "../read-options.js";
import type { TagCounts } from "./pdf-tags.js";

/** Longer is a book. */
const maximumPages = 200;

/**
 * Reads a PDF as a letter: what really leaves the house. `meta` tells the page size in points (`pageSize`), the fonts
 * and whether the file holds them (`fonts`), whether it is tagged for people who hear it (`tagged`), `pages`, `lang` and `title`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Letter> {
  const document = await withPdf(bytes, readPdfDocument);
  return officeLetter(document, options);
}

interface FontUse {
  readonly name: string;
  readonly embedded: boolean;
}

async function readPdfDocument(pdf: PdfDocument): Promise<OfficeDocument> {
  if (pdf.numPages > maximumPages) throw tooLarge("pdf");
  const fonts = new Map<string, FontUse>();
  const counts: TagCounts = { blocks: 0, groups: 1 };
  const found: PdfParagraph[] = [];
  const heights: number[] = [];
  let pageSize: { width: number; height: number } | undefined;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pageSize ??= { width: Math.round((right - left) * 10) / 10, height: Math.round((top - bottom) * 10) / 10 };
    heights.push(top - bottom);
    found.push(...await readPage(page, number, fonts, counts));
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const measure = measureOf(found, heights);
  const lang = info?.["Language"];
  const title = info?.["Title"];
  const paragraphs = found.map((paragraph, index) => officeParagraph(paragraph, index, measure));
  groupLists(paragraphs, counts);
  return {
    format: "pdf",
    paragraphs,
    comments: [],
    meta: {
      ...(typeof lang === "string" && lang !== "" ? { lang } : {}),
      ...(typeof title === "string" && title !== "" ? { title } : {}),
      pages: pdf.numPages,
      ...(pageSize === undefined ? {} : { pageSize }),
      tagged: marks?.Marked === true,
      fonts: [...fonts.values()],
    },
  };
}

/** Without tags, items that follow each other are one list. */
function groupLists(paragraphs: readonly OfficeParagraph[], counts: TagCounts): void {
  let open: number | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "list-item" && paragraph.group === undefined) paragraph.group = open ??= counts.groups++;
    else open = undefined;
  }
}

async function readPage(page: PdfPage, number: number, fonts: Map<string, FontUse>, counts: TagCounts): Promise<readonly PdfParagraph[]> {
  // Fonts are known only after the drawing of the page was read.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const styles = new Map<string, TextStyle>();
  const styleOf = (id: string, size: number): TextStyle => {
    const key = `${id} ${size}`;
    let style = styles.get(key);
    if (style === undefined) styles.set(key, style = fontStyle(page, id, size, fonts));
    return style;
  };
  const pieces = withLinks(piecesOf(items, styleOf), await page.getAnnotations());
  const tags = tagsOf(await page.getStructTree(), counts);
  return paragraphsOf(number, linesOf(pieces, tags), tags);
}

function fontStyle(page: PdfPage, id: string, size: number, fonts: Map<string, FontUse>): TextStyle {
  const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  const name = font?.name?.replace(/^[A-Z]{6}\+/, "");
  if (name === undefined || name === "") return { size };
  fonts.set(name, { name, embedded: font?.missingFile !== true });
  return { family: familyOf(name), size, bold: /bold|black|heavy/i.test(name), italic: /italic|oblique/i.test(name) };
}

/** `LiberationSans-Bold` is Liberation Sans; `TimesNewRomanPSMT` is Times New Roman. */
function familyOf(name: string): string {
  const plain = (name.split(/[-,]/)[0] ?? name).replace(/(?:PS)?MT$/, "");
  return plain.replace(/([a-z])([A-Z])/g, "$1 $2").replace("Deja Vu", "DejaVu");
}

/**
 * Headers and footers are marked as such, or (without tags) stand in the margin of several pages with the same words,
 * or are small print at the very edge of the page.
 */
function measureOf(paragraphs: readonly PdfParagraph[], heights: readonly number[]): PdfMeasure {
  const sizes = new Map<number, number>();
  const repeated = new Map<string, Set<number>>();
  for (const paragraph of paragraphs) {
    for (const line of paragraph.lines) sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
    const key = repeatKey(paragraph);
    repeated.set(key, (repeated.get(key) ?? new Set()).add(paragraph.page));
  }
  const bodySize = [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  return {
    bodySize,
    // Without tags: small print in the lower half of the page that begins with a number, raised or close to its text.
    isNote: ({ tag, lines: [line], page }) => tag === undefined
      ? line !== undefined && (line.numbered || /^\s*\d{1,3}\p{Lu}/u.test(line.text)) && line.size <= 0.9 * bodySize && line.y < (heights[page - 1] ?? 0) / 2
      : tag.footnote,
    isMargin: (paragraph) => {
      const line = paragraph.lines[0];
      if (line === undefined) return undefined;
      const height = heights[paragraph.page - 1] ?? 0;
      const repeats = (repeated.get(repeatKey(paragraph))?.size ?? 0) > 1;
      const atEdge = line.y > height * 0.92 || line.y < height * 0.08;
      const small = atEdge && paragraph.lines.every(({ size }) => size <= 0.9 * bodySize);
      if (!line.artifact && (paragraph.tag !== undefined || !(repeats || small))) return undefined;
      if (line.y > height * 0.85) return "header";
      return line.y < height * 0.15 ? "footer" : line.artifact ? "header" : undefined;
    },
  };
}

function repeatKey(paragraph: PdfParagraph): string {
  const line = paragraph.lines[0];
  return `${Math.round(line?.y ?? 0)} ${(line?.text ?? "").replace(/\d+/g, "0").trim()}`;
}
