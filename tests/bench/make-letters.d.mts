export function makeLetter(seed: number, paragraphs?: number): string;
