import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, sourceFiles } from "./source-files.js";

const files = sourceFiles();

/** What may be imported where (docs/design.md): outside names, and folders of our own. */
const RULES: readonly { readonly where: RegExp; readonly never: readonly RegExp[]; readonly why: string }[] = [
  { where: /^packages\/letter\//, never: [/^@brieftoets\//, /^brieftoets/, /^node:/, /^vscode/], why: "letter knows nothing of ours, of Node or of an editor" },
  { where: /^packages\/rules\/src\/dutch\//, never: [/^(?!\.\/)/], why: "dutch takes strings and imports only its own files" },
  { where: /^packages\/rules\/src\/facts\//, never: [/^json-rules-engine/, /^ajv/, /^yaml/, /\/engine\.js$/, /\/data\//], why: "facts know no engine, schema or notation" },
  { where: /^packages\/rules\//, never: [/^node:/, /^vscode/, /^brieftoets/, /language-server/], why: "rules run everywhere" },
  { where: /^packages\/cli\//, never: [/^vscode/, /language-server/], why: "the command knows no editor" },
  { where: /^packages\/language-server\/(?!src\/node\.ts)/, never: [/^node:/, /^vscode$/, /^brieftoets/], why: "only node.ts knows Node" },
  { where: /^packages\/language-server\//, never: [/^vscode$/, /^brieftoets/], why: "any editor can use the server" },
  { where: /^extension\//, never: [/^@brieftoets\//, /packages\//], why: "the extension speaks LSP only" },
];

/** Each dependency has one owner file (docs/dependencies.md); types may be imported anywhere. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  "json-rules-engine": /^packages\/rules\/src\/engine\.ts$/,
  ajv: /^never$/,
};

describe("import boundaries", () => {
  for (const { where, never, why } of RULES) {
    test(`${where.source}: ${why}`, () => {
      const wrong = files.filter((f) => where.test(f.path)).flatMap((f) => importsOf(f.text).filter((i) => never.some((n) => n.test(i))).map((i) => `${f.path} imports ${i}`));
      expect(wrong).toEqual([]);
    });
  }

  test("a dependency is imported by its owner only", () => {
    const wrong = files.flatMap((f) => importsOf(f.text).filter((i) => OWNERS[i] && !OWNERS[i].test(f.path)).map((i) => `${f.path} imports ${i}`));
    expect(wrong).toEqual([]);
  });

  test("no circle of imports inside a package", () => {
    expect(circles(new Map(files.map((f) => [f.path, localImports(f.path, f.text)])))).toEqual([]);
  });

  test("rules/ holds no code", async () => {
    const { readdirSync } = await import("node:fs");
    const { ROOT } = await import("./source-files.js");
    const names = readdirSync(`${ROOT}rules`, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => e.name);
    expect(names.filter((n) => !/\.(ya?ml|json|md)$/.test(n))).toEqual([]);
  });
});

/** Imports of values; a type import draws no arrow at run time. */
function localImports(path: string, text: string): string[] {
  const values = text.replace(/^import type [^;]+;/gm, "").replace(/^export type [^;]+;/gm, "");
  return importsOf(values).filter((i) => i.startsWith(".")).map((i) => posix.join(posix.dirname(path), i).replace(/\.js$/, ".ts"));
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(" -> "));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
