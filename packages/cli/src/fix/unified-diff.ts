/** How many lines beside a change are shown. */
const CONTEXT = 3;
/** How far a common line is looked for after a change. */
const WINDOW = 200;

/** Lines `[from, to)` of the old text that lines `[newFrom, newTo)` of the new one replace. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The difference between two texts as `git apply` and `patch` read it; empty when they are the same. Line ends are kept as they are. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const old = linesOf(before);
  const fresh = linesOf(after);
  const hunks = groups(changesBetween(old, fresh)).map((group) => hunk(group, old, fresh));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join("")}`;
}

/** Lines with their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function changesBetween(old: readonly string[], fresh: readonly string[]): Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      i++;
      j++;
      continue;
    }
    const [di, dj] = nextCommon(old, fresh, i, j);
    changes.push({ from: i, to: i + di, newFrom: j, newTo: j + dj });
    i += di;
    j += dj;
  }
  return changes;
}

/** How many lines to pass in each text before they are the same again; the fewest in all. */
function nextCommon(old: readonly string[], fresh: readonly string[], i: number, j: number): readonly [number, number] {
  for (let total = 1; total <= WINDOW; total++) {
    for (let di = 0; di <= total; di++) {
      const line = old[i + di];
      if (line !== undefined && line === fresh[j + total - di]) return [di, total - di];
    }
  }
  return [old.length - i, fresh.length - j];
}

/** Changes whose context would overlap stand in one hunk. */
function groups(changes: readonly Change[]): Change[][] {
  const all: Change[][] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const previous = last?.at(-1);
    if (last && previous && change.from - previous.to <= 2 * CONTEXT) last.push(change);
    else all.push([change]);
  }
  return all;
}

function hunk(changes: readonly Change[], old: readonly string[], fresh: readonly string[]): string {
  const first = changes[0] as Change;
  const last = changes.at(-1) as Change;
  const lead = Math.min(CONTEXT, first.from);
  const trail = Math.min(CONTEXT, old.length - last.to);
  const from = first.from - lead;
  const lines: string[] = [];
  let at = from;
  for (const change of changes) {
    lines.push(...old.slice(at, change.from).map((line) => marked(" ", line)));
    lines.push(...old.slice(change.from, change.to).map((line) => marked("-", line)));
    lines.push(...fresh.slice(change.newFrom, change.newTo).map((line) => marked("+", line)));
    at = change.to;
  }
  lines.push(...old.slice(at, at + trail).map((line) => marked(" ", line)));
  const oldLength = last.to + trail - from;
  const newLength = last.newTo + trail - (first.newFrom - lead);
  return `@@ -${range(from, oldLength)} +${range(first.newFrom - lead, newLength)} @@\n${lines.join("")}`;
}

function range(from: number, length: number): string {
  const start = length === 0 ? from : from + 1;
  return length === 1 ? String(start) : `${start},${length}`;
}

function marked(sign: string, line: string): string {
  return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
