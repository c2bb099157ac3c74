import { counts } from "../check/report.js";
import type { Edit, Finding } from "@brieftoets/rules";

/**
 * Applies the safe fixes of the findings that count. Where two fixes touch the same text only the first is applied; a fix is applied whole or not at all.
 * @param source the text that the edits count in
 */
export function applySafeFixes(source: string, findings: readonly Finding[]): { readonly source: string; readonly applied: number } {
  const accepted: Edit[] = [];
  let applied = 0;
  for (const finding of findings) {
    const fix = counts(finding) ? finding.fixes?.find(({ kind }) => kind === "safe") : undefined;
    if (!fix || fix.edits.length === 0 || !fix.edits.every((edit) => isInside(edit, source))) continue;
    const places = fix.edits.map((edit) => placeFor(edit, accepted));
    if (places.includes(undefined)) continue;
    for (const edit of fix.edits) accepted.splice(placeFor(edit, accepted) ?? accepted.length, 0, edit);
    applied++;
  }
  return { source: withEdits(source, accepted), applied };
}

function isInside(edit: Edit, source: string): boolean {
  return edit.path === undefined && edit.start >= 0 && edit.start <= edit.end && edit.end <= source.length;
}

/** Where an edit goes in a sorted list of edits; undefined when it touches one of them. */
function placeFor(edit: Edit, sorted: readonly Edit[]): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < edit.start) low = middle + 1;
    else high = middle;
  }
  const before = sorted[low - 1];
  const after = sorted[low];
  if (before && before.end > edit.start) return undefined;
  return after && (after.start < edit.end || after.start === edit.start) ? undefined : low;
}

function withEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits) {
    pieces.push(source.slice(from, start), text);
    from = end;
  }
  return pieces.join("") + source.slice(from);
}
