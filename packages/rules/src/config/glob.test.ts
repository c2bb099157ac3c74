import { describe, expect, it } from "vitest";
import { compileGlob, globBase, isGlob } from "./glob.js";

const matches: readonly [pattern: string, fitting: readonly string[], other: readonly string[]][] = [
  ["*.md", ["a.md", ".md"], ["b/a.md", "a.mdx"]],
  ["**/*.md", ["a.md", "b/a.md", "b/c/a.md"], ["a.txt"]],
  ["brieven/**", ["brieven/a.md", "brieven/b/c.md"], ["a.md", "oude-brieven/a.md"]],
  ["brieven/**/slot.md", ["brieven/slot.md", "brieven/a/b/slot.md"], ["brieven/a/slot.txt"]],
  ["archief", ["archief", "archief/a.md"], ["archief2/a.md"]],
  ["archief/", ["archief/a.md", "archief/b/c.md"], ["a/archief/x.md"]],
  ["./a?.md", ["ab.md", "aé.md", "a😀.md"], ["a.md", "abc.md"]],
  ["{a,b/{c,d}}.md", ["a.md", "b/c.md", "b/d.md"], ["c.md", "b.md"]],
  ["brief-[0-9x].md", ["brief-3.md", "brief-x.md"], ["brief-y.md", "brief-33.md"]],
  ["brief-[!0-9].md", ["brief-y.md"], ["brief-3.md"]],
  ["brieven\\*.md", ["brieven/a.md", "brieven\\a.md"], ["a.md"]],
  ["../*.md", ["../a.md"], ["a.md"]],
  ["a{b.md", ["a{b.md"], ["ab.md"]],
  ["*.{md,txt}", ["a.md", "a.txt"], ["a.html"]],
];

describe("compileGlob", () => {
  it.each(matches)("%s", (pattern, fitting, other) => {
    const test = compileGlob(pattern);
    expect(fitting.filter((path) => !test(path))).toEqual([]);
    expect(other.filter(test)).toEqual([]);
  });

  it("takes no exponential time", () => {
    const test = compileGlob(`${"*a".repeat(60)}/${"**/".repeat(60)}b{${"a,".repeat(200)}}{${"a,".repeat(200)}}`);
    const start = performance.now();
    expect(test(`${"a".repeat(2000)}/${"c/".repeat(500)}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("globBase", () => {
  it.each([["brieven/**/*.md", "brieven"], ["*.md", ""], ["/a/b/*.md", "/a/b"], ["/*.md", "/"], ["a/b.md", "a"], ["b.md", ""]])("%s", (pattern, base) => {
    expect(globBase(pattern)).toBe(base);
  });
});

describe("isGlob", () => {
  it("knows a glob from a name with brackets", () => {
    expect(["*.md", "a?", "{a,b}", "[ab].md"].every(isGlob)).toBe(true);
    expect(["a.md", "brief (kopie).md", "[].md"].some(isGlob)).toBe(false);
  });
});
