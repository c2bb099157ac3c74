import ts from "typescript";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./source-files.js";

const files = sourceFiles();
const MAX_FILE = 300;
const MAX_FUNCTION = 60;

/** Tables of words are data that a program needs as code: their length says nothing about an idea. */
const DATA = /\/dutch\/(?:.*-table|.*-words|abbreviations|verb-table)\.ts$/;

describe("size", () => {
  test(`no source file is longer than ${MAX_FILE} lines`, () => {
    expect(files.filter((f) => f.lines > MAX_FILE && !DATA.test(f.path)).map((f) => `${f.path}: ${f.lines}`)).toEqual([]);
  });

  test(`no function is longer than ${MAX_FUNCTION} lines`, () => {
    expect(files.flatMap((f) => functions(f.path, f.text)).filter((f) => f.lines > MAX_FUNCTION).map((f) => `${f.name}: ${f.lines}`)).toEqual([]);
  });

  test("half of the files have at most 80 lines, 95 % of the functions at most 40", () => {
    const lines = files.map((f) => f.lines).sort((a, b) => a - b);
    const lengths = files.flatMap((f) => functions(f.path, f.text)).map((f) => f.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(40);
  });
});

describe("manners", () => {
  const offences: readonly (readonly [string, RegExp])[] = [
    ["any", /(?<![\w"'`])(?::|as|<)\s*any(?![\w"'`])/],
    ["export *", /^export \*/m],
    ["export default", /^export default/m],
    ["eval", /\beval\(|new Function\(/],
  ];
  for (const [name, pattern] of offences) {
    test(`no ${name}`, () => {
      expect(files.filter((f) => pattern.test(f.text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, ""))).map((f) => f.path)).toEqual([]);
    });
  }

  test("no forgotten note in a comment", () => {
    expect(files.filter((f) => /(?:\/\/|^\s*\*|\/\*).*\b(?:TODO|FIXME)\b(?!”|")/m.test(f.text)).map((f) => f.path)).toEqual([]);
  });

  test("file names are kebab-case, none is utils, helpers or common", () => {
    expect(files.filter((f) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(f.path.split("/").at(-1) ?? "") || /\/(?:utils?|helpers?|common)\.ts$/.test(f.path)).map((f) => f.path)).toEqual([]);
  });
});

function functions(path: string, text: string): { name: string; lines: number }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const to = source.getLineAndCharacterOfPosition(node.end).line;
      const name = node.name?.getText(source) ?? "(function)";
      found.push({ name: `${path} ${name}`, lines: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
