import type { TextRange } from "@brieftoets/letter";

/** The sentence that holds an offset, of sentences sorted by start: found by halves. */
export function sentenceAt<T extends TextRange>(sentences: readonly T[], offset: number): T | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= offset && found.end > offset ? found : undefined;
}
