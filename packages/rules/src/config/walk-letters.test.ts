import { describe, expect, it } from "vitest";
import { lettersAmong, walkLetters, type FolderEntry, type FolderFiles } from "./walk-letters.js";

const FILES: Readonly<Record<string, string>> = {
  "/r/.git/HEAD": "ref: x\n", "/r/.git/info/exclude": "geheim.md\n", "/r/.gitignore": "uit/\nconcept-*.md\n/alleen.md\n", "/r/sub/.gitignore": "oud.md\n", "/r/sub/diep/.gitignore": "!concept-2.md\n",
  "/r/a.md": "", "/r/README.md": "", "/r/alleen.md": "", "/r/geheim.md": "", "/r/uit/a.md": "", "/r/.verborgen/a.md": "", "/r/node_modules/a.md": "", "/r/plaatje.png": "",
  "/r/sub/alleen.md": "", "/r/sub/oud.md": "", "/r/sub/concept-1.md": "", "/r/sub/diep/concept-2.md": "", "/r/sub/diep/b.md": "",
};
const KEPT = ["/r/a.md", "/r/sub/alleen.md", "/r/sub/diep/b.md", "/r/sub/diep/concept-2.md"];

const files: FolderFiles = {
  read: async (path) => FILES[path],
  exists: async (path) => path in FILES,
  list: async (folder) => {
    const entries = new Map<string, FolderEntry>();
    for (const path of Object.keys(FILES)) {
      if (!path.startsWith(`${folder}/`)) continue;
      const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
      entries.set(name, { name, kind: rest.length > 0 ? "folder" : "file" });
    }
    if (entries.size === 0) throw new Error("no such folder");
    return [...entries.values()];
  },
};

describe("the letters of a folder", () => {
  it("are found by walking, without what git ignores", async () => {
    expect([...(await walkLetters("/r", files)).files].sort()).toEqual(KEPT);
  });

  it("are the same among all files", async () => {
    expect([...(await lettersAmong("/r", Object.keys(FILES), files))].sort()).toEqual(KEPT);
  });

  it("below the top are those of the walk too", async () => {
    const below = KEPT.filter((path) => path.startsWith("/r/sub/"));
    expect([...(await walkLetters("/r/sub", files)).files].sort()).toEqual(below);
    expect([...(await lettersAmong("/r/sub", Object.keys(FILES), files))].sort()).toEqual(below);
  });

  it("in an ignored folder that was asked for are all given", async () => {
    expect([(await walkLetters("/r/uit", files)).files, await lettersAmong("/r/uit", Object.keys(FILES), files)]).toEqual([["/r/uit/a.md"], ["/r/uit/a.md"]]);
  });

  it("a link to a file is one, a folder that cannot be opened is named", async () => {
    const linked: FolderFiles = { ...files, list: async (folder) => (folder === "/r" ? [{ name: "a.md", kind: "link" }, { name: "los.md", kind: "link" }, { name: "dicht", kind: "folder" }] : files.list(folder)) };
    const { files: found, closed } = await walkLetters("/r", linked);
    expect([found, closed.map(({ path }) => path)]).toEqual([["/r/a.md"], ["/r/dicht"]]);
  });
});
