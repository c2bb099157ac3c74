import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder on disk that is thrown away after the test. */
export class LetterFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "brieftoets-lsp-")));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string | Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** The URI of a file in it; without a name, its own. */
  uri(name = ""): string {
    return pathToFileURL(join(this.path, name)).href;
  }

  get workspace(): { readonly uri: string; readonly name: string } {
    return { uri: this.uri(), name: "brieven" };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
