import type { TextRange } from "@brieftoets/letter";

/** The ranges that start in `[from, to]`, of ranges sorted by start: a search by halves, then a short walk. */
export function inWindow<T extends TextRange>(sorted: readonly T[], from: number, to: number): readonly T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; (sorted[i]?.start ?? Infinity) <= to; i++) found.push(sorted[i] as T);
  return found;
}
