import type { Finding } from "../finding.js";
import type { Rule } from "../rule-set.js";

/** Where two rules mark the same words, only the more specific one speaks: the one whose file names the other under `over`. */
export function deduplicate(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const over = new Map(rules.map((r) => [r.id, r.over ?? []]));
  const speaking = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const silent of over.get(finding.rule) ?? []) {
      const by = speaking.get(silent);
      if (by) by.push(finding);
      else speaking.set(silent, [finding]);
    }
  }
  const marks = new Map([...speaking].map(([silent, by]) => [silent, new Marks(by)]));
  return findings.filter((finding) => !marks.get(finding.rule)?.overlap(finding));
}

/** The places that some findings mark. */
class Marks {
  readonly #whole: boolean;
  readonly #starts: readonly number[];
  /** The largest end among the ranges up to and including each one. */
  readonly #ends: readonly number[];

  constructor(findings: readonly Finding[]) {
    const ranges = findings.map((f) => f.range).filter((r) => r.start !== r.end).sort((a, b) => a.start - b.start);
    let largest = -1;
    this.#whole = ranges.length < findings.length;
    this.#starts = ranges.map((r) => r.start);
    this.#ends = ranges.map((r) => (largest = Math.max(largest, r.end)));
  }

  /** Whole-letter findings overlap only each other. */
  overlap({ range }: Finding): boolean {
    if (range.start === range.end) return this.#whole;
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < range.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#ends[low - 1] ?? 0) > range.start;
  }
}
