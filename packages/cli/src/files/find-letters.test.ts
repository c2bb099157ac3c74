import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withSlashes } from "@brieftoets/rules/config";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findLetters } from "./find-letters.js";

let folder = "";
beforeEach(() => {
  folder = withSlashes(realpathSync(mkdtempSync(join(tmpdir(), "brieftoets-find-"))));
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "Beste mevrouw,");
  }
}
const shown = async (...paths: readonly string[]): Promise<string[]> => (await findLetters(paths, folder)).files.map((file) => file.shown);

describe("a folder", () => {
  it("gives its letters in path order, without what is none", async () => {
    make("b.md", "a/z.txt", "a.html", "Z.docx", "c.blade.php", "README.md", "readme.nl.md", "LICENSE.txt", "CHANGELOG.md", "p.png", "x.php", "node_modules/a.md", ".git/a.md", ".verborgen.md", "a/é brief.hbs");
    expect(await shown(".")).toEqual(["Z.docx", "a.html", "a/z.txt", "a/é brief.hbs", "b.md", "c.blade.php"]);
  });

  it("follows no link to a folder, so a loop does no harm; a link to a file is a letter", async () => {
    make("a/brief.md");
    symlinkSync(folder, join(folder, "a/rond"));
    symlinkSync("brief.md", join(folder, "a/link.md"));
    expect(await shown("a")).toEqual(["a/brief.md", "a/link.md"]);
  });
});

describe("what git ignores", () => {
  const ignore = (path: string, text: string): void => {
    make(path);
    writeFileSync(join(folder, path), text);
  };

  it("is skipped: the files from the top of the repository down, the deepest that speaks decides", async () => {
    make(".git/HEAD", "uit/a.md", "sub/concept-1.md", "sub/diep/concept-2.md", "sub/diep/bewaar.md", "sub/oud.md", "alleen.md");
    ignore(".gitignore", "uit/\nconcept-*.md\n/alleen.md\n");
    ignore("sub/.gitignore", "oud.md\n");
    ignore("sub/diep/.gitignore", "!concept-2.md\n");
    expect(await shown(".")).toEqual(["sub/diep/bewaar.md", "sub/diep/concept-2.md"]);
    expect(await shown("sub/diep")).toEqual(["sub/diep/bewaar.md", "sub/diep/concept-2.md"]);
  });

  it("counts for a folder that is looked at from inside the repository", async () => {
    make(".git/HEAD", "sub/a.md", "sub/b.md");
    ignore(".gitignore", "/sub/a.md\n");
    expect(await shown("sub")).toEqual(["sub/b.md"]);
  });

  it("is checked all the same when it is named", async () => {
    make(".git/HEAD", "uit/a.md");
    ignore(".gitignore", "uit/\n");
    expect([await shown("uit"), await shown("uit/a.md"), await shown(".")]).toEqual([["uit/a.md"], ["uit/a.md"], []]);
  });
});

describe("paths of a call", () => {
  it("may be globs, with forward or backward slashes", async () => {
    make("a/x.md", "a/y.txt", "a/b/z.md", "node_modules/n.md");
    expect(await shown("**/*.md")).toEqual(["a/b/z.md", "a/x.md"]);
    expect(await shown("a\\*.{md,txt}")).toEqual(["a/x.md", "a/y.txt"]);
    expect(await shown(`${folder}/a/*.md`)).toEqual(["a/x.md"]);
    expect(await shown("a\\x.md")).toEqual(["a/x.md"]);
  });

  it("give each letter once; a name with brackets is that file", async () => {
    make("a/[x].md", "a/y.md");
    expect(await shown("a", "a/y.md", "./a/../a/y.md", "a/[x].md")).toEqual(["a/[x].md", "a/y.md"]);
    expect((await findLetters(["a", "a/y.md"], folder)).files.map(({ named }) => named)).toEqual([false, true]);
  });

  it("that are not there are said, and the others still given", async () => {
    make("brieven/uitnodiging.md");
    const found = await findLetters(["brieven/uitnodigng.md", "brieven", "niets/*.md"], folder);
    expect(found.files).toHaveLength(1);
    expect(found.missing.map(({ nl }) => nl)).toEqual(["Dit bestand of deze map is er niet: brieven/uitnodigng.md. Bedoelt u brieven/uitnodiging.md?"]);
    expect(found.empty.map(({ nl }) => nl)).toEqual(["Bij dit patroon past geen enkele brief: niets/*.md"]);
  });
});
