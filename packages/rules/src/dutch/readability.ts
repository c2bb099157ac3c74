/** Counts of the running text of a letter. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * Flesch-Douma, the Dutch form of Flesch's reading ease: 206.84 − 77 · syllables per word − 0.93 · words per sentence.
 * Higher is easier; 60–70 is ordinary, below 50 hard. NaN without words or sentences. An indicator, not a norm.
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960 (edepot.wur.nl/276323).
 */
export function fleschDouma({ words, sentences, syllables }: TextCounts): number {
  return 206.84 - 77 * (syllables / words) - 0.93 * (words / sentences);
}

/**
 * Leesindex A: 195 − 2/3 · syllables per 100 words − 2 · words per sentence. Higher is easier. NaN without words or sentences.
 * Source: R.H.M. Brouwer, Onderzoek naar de leesmoeilijkheid van Nederlands proza, Paedagogische Studiën 40 (1963), 454–464.
 */
export function leesindexA({ words, sentences, syllables }: TextCounts): number {
  return 195 - (2 / 3) * ((100 * syllables) / words) - 2 * (words / sentences);
}
