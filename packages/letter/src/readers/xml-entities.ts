const predefined: Readonly<Record<string, string | undefined>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'",
};

const reference = /&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z]{1,8}));|&/g;

/**
 * The characters that XML text stands for. Line ends become "\n".
 * @returns undefined when it holds a reference that is none of XML's own: entities of a document type are never expanded.
 */
export function resolveEntities(raw: string): string | undefined {
  let right = true;
  const text = raw.includes("&")
    ? raw.replace(reference, (_all, decimal?: string, hex?: string, name?: string) => {
      const character = name === undefined ? fromCode(decimal, hex) : predefined[name];
      right &&= character !== undefined;
      return character ?? "";
    })
    : raw;
  if (!right) return undefined;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function fromCode(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : parseInt(decimal, 10);
  if (Number.isNaN(code) || code > 0x10ffff || code === 0 || (code >= 0xd800 && code < 0xe000)) return undefined;
  return String.fromCodePoint(code);
}
