import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

/** A ZIP archive of these parts. Parts named in `stored` are not packed, as `mimetype` must be in an ODT. */
export function zipFiles(parts: Readonly<Record<string, string | Uint8Array>>, stored: readonly string[] = []): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    files[name] = [bytes, { level: stored.includes(name) ? 0 : 6, mtime: "2026-01-01T12:00:00" }];
  }
  return zipSync(files);
}

/** Text as it is written in XML, in elements and attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
