import { readFileSync } from "node:fs";

/** The version of this program. Sources and build stand equally deep in the package. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String((manifest as { readonly version: string }).version);
}
