import type { Excerpt, ExcerptLine } from "../check/excerpt.js";
import { displayWidth, takeEnd, takeStart, visible } from "../terminal/display-text.js";

/** How marks and gutters are shown. */
export interface ExcerptStyle {
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly moreLines: (count: number) => string;
  /** Columns on a line. */
  readonly width: number;
  /** Columns for line numbers. */
  readonly numberWidth: number;
}

/** Source lines with the marked words underlined, as a compiler shows them. */
export function excerptLines(excerpt: Excerpt, style: ExcerptStyle): string[] {
  const blank = style.gutter(`${" ".repeat(style.numberWidth + 1)}|`);
  const lines = excerpt.lines.flatMap((line) => {
    const { text, indent, length } = fitLine(line, style.width - style.numberWidth - 3);
    const number = style.gutter(`${String(line.number ?? "").padStart(style.numberWidth)} |`);
    return [`${number} ${text}`.trimEnd(), ...(length > 0 ? [`${blank} ${" ".repeat(indent)}${style.mark("^".repeat(length))}`] : [])];
  });
  const more = excerpt.omitted > 0 ? [`${blank} ${style.gutter(style.moreLines(excerpt.omitted))}`] : [];
  return [blank, ...lines, ...more];
}

/** Columns that the largest line number of an excerpt takes. */
export function numberWidthOf(excerpt: Excerpt): number {
  return Math.max(1, ...excerpt.lines.map(({ number }) => String(number ?? "").length));
}

/** Cuts a line around its mark to so many columns; says where the mark then stands. */
function fitLine(line: ExcerptLine, width: number): { readonly text: string; readonly indent: number; readonly length: number } {
  const before = visible(line.before);
  const after = visible(line.after).trimEnd();
  const marked = visible(line.marked);
  const room = Math.max(width, 20);
  const whole = displayWidth(before) + displayWidth(marked) + displayWidth(after) + (line.cutBefore ? 1 : 0) + (line.cutAfter ? 1 : 0);
  if (whole <= room) return assemble(before, marked, after, line.cutBefore, line.cutAfter);
  const mark = displayWidth(marked) > room - 2 ? `${takeStart(marked, room - 3)}…` : marked;
  const left = room - 2 - displayWidth(mark);
  const wanted = Math.max(Math.floor(left / 2), left - displayWidth(after));
  const head = takeEnd(before, Math.max(0, wanted));
  const tail = takeStart(after, Math.max(0, left - displayWidth(head)));
  return assemble(head, mark, tail, line.cutBefore || head !== before, line.cutAfter || tail !== after);
}

function assemble(before: string, marked: string, after: string, cutBefore: boolean, cutAfter: boolean): { text: string; indent: number; length: number } {
  const start = (cutBefore ? "…" : "") + before;
  return { text: start + marked + after + (cutAfter ? "…" : ""), indent: displayWidth(start), length: displayWidth(marked) };
}
