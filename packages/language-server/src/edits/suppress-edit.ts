import { writeComment, type Block } from "@brieftoets/letter";
import type { Finding, Language, Letter } from "@brieftoets/rules";
import { escapeSnippet, type TextChange } from "./text-change.js";

/** The comment that leaves a finding be, on its place in the source. Without a reason, one can be typed. */
export function suppressEdit(letter: Letter, finding: Finding, reason: string | undefined, language: Language): TextChange | undefined {
  if (letter.source === undefined) return undefined;
  const whole = finding.quote === undefined;
  const block = whole ? letter.blocks[0] : letter.blocks.find(({ start, end }) => start <= finding.range.start && finding.range.start <= end);
  if (!block) return undefined;
  const words = (why: string): string => writeComment(letter.dialects[0], `brieftoets-disable-${whole ? "file" : "next-line"} ${finding.rule} -- ${why}`);
  const { at, after } = spotOf(letter, block);
  const hint = language === "nl" ? "reden" : "reason";
  const said = cleanReason(reason ?? "") || hint;
  const [before = "", rest = ""] = words("\u0001").split("\u0001");
  return {
    start: at, end: at, text: words(said) + after,
    ...(reason === undefined ? { snippet: `${escapeSnippet(before)}\${1:${hint}}${escapeSnippet(rest + after)}` } : {}),
  };
}

/** Before the block, on a line of its own; inside it where a line would break a list or a table. */
function spotOf(letter: Letter, block: Block): { readonly at: number; readonly after: string } {
  const newline = letter.source?.includes("\r\n") ? "\r\n" : "\n";
  const inside = block.kind === "list-item" || block.kind === "table-cell" || block.quoted || block.source === undefined;
  if (inside) return { at: letter.place({ start: block.start, end: block.start }).start, after: "" };
  return { at: block.source.start, after: newline };
}

/** A reason is one line, and cannot end the comment that it stands in. */
function cleanReason(reason: string): string {
  return reason.replace(/\s+/g, " ").replace(/--+>?|[{}#%*<>]|\*\//g, " ").replace(/ {2,}/g, " ").trim().slice(0, 300);
}
