import { expect, it } from "vitest";
import { folderOf, joinPath, relativePath } from "./paths.js";

it.each([
  ["/a/b", "c.md", "/a/b/c.md"], ["/a/b", "../c.md", "/a/c.md"], ["/a", "../../../c", "/c"], ["/a", "/x/./y", "/x/y"],
  ["C:/a", "b\\c.md", "C:/a/b/c.md"], ["C:/a", "D:\\x.md", "D:/x.md"], ["a", "../../b", "../b"], ["/", "a", "/a"],
])("joins %s and %s", (folder, path, joined) => {
  expect(joinPath(folder, path)).toBe(joined);
});

it.each([["/a/b.md", "/a"], ["/a.md", "/"], ["/", "/"], ["C:/a.md", "C:/"], ["C:/", "C:/"], ["a.md", ""], ["a/b.md", "a"]])("folder of %s", (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});

it.each([["/a", "/a/b/c.md", "b/c.md"], ["/a/b", "/a/c.md", "../c.md"], ["/", "/a.md", "a.md"], ["C:/a", "C:/a/b.md", "b.md"], ["/a/b", "/a/b", "../b"]])("from %s to %s", (folder, path, seen) => {
  expect(relativePath(folder, path)).toBe(seen);
});
