/** Characters of the symbol fonts (Symbol, Wingdings) that letters use, by their last eight bits. */
const wingdings: Readonly<Record<number, string | undefined>> = {
  0x28: "☎", 0x2a: "✉", 0x6c: "●", 0x6e: "■", 0x6f: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0x76: "❖", 0x77: "◆",
  0x9f: "•", 0xa7: "▪", 0xa8: "☐", 0xd8: "➢", 0xe0: "→", 0xe8: "➔", 0xf0: "⇨", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
};
const symbols: Readonly<Record<number, string | undefined>> = {
  0x2d: "−", 0xa3: "≤", 0xb0: "°", 0xb1: "±", 0xb3: "≥", 0xb4: "×", 0xb7: "•", 0xae: "→", 0xbe: "—", 0xa8: "♦", 0xd7: "⋅",
};

/**
 * What the reader sees of a character of a symbol font.
 * @param code the character; symbol fonts stand at U+F000 in files
 */
export function symbolCharacter(font: string | undefined, code: number): string {
  const table = /wingdings|webdings/i.test(font ?? "") ? wingdings : symbols;
  const known = table[code & 0xff];
  if (known !== undefined) return known;
  return code >= 0xe000 && code < 0xf900 ? "•" : String.fromCodePoint(code);
}

/** A list marker with the characters of symbol fonts (private use area) made readable. */
export function readableMarker(text: string, font: string | undefined): string {
  let marker = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const symbolFont = code >= 0xe000 && code < 0xf900;
    marker += symbolFont || /wingdings/i.test(font ?? "") ? symbolCharacter(font, code) : character;
  }
  return marker;
}
