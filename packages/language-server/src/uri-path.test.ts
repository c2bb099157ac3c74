import { expect, test } from "vitest";
import { pathOfUri, uriOfPath } from "./uri-path.js";

test.each([
  ["file:///brieven/een%20brief.md", "/brieven/een brief.md"],
  ["file:///c%3A/brieven/a.md", "C:/brieven/a.md"],
  ["vscode-test-web://mount/a/b.md", "/vscode-test-web:/mount/a/b.md"],
  ["vscode-vfs://github/x/y/%C3%A9.md", "/vscode-vfs:/github/x/y/é.md"],
])("%s is the path %s, and back", (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
  expect(uriOfPath(path)).toBe(uri);
});

test("an unsaved document and a broken escape have a path too", () => {
  expect(pathOfUri("untitled:Untitled-1")).toBe("/untitled:/-/Untitled-1");
  expect(pathOfUri("file:///a%ZZ.md")).toBe("/a%ZZ.md");
});
