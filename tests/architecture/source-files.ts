import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every TypeScript source of the product: no tests, no generated files. */
export function sourceFiles(): SourceFile[] {
  return ["packages", "extension"].flatMap((top) => walk(join(ROOT, top)))
    .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|\.d\.ts$/.test(path) && /\/src\//.test(path) && !/\/(?:generated|dist|node_modules)\//.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, lines: text.split("\n").length - 1 };
    });
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "dist") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(ROOT, path).split(sep).join("/")];
  });
}

/** The modules that a source imports or re-exports, dynamic imports included. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|^\s*import\s+)"([^"]+)"/gm)].map((m) => m[1] ?? "");
}
