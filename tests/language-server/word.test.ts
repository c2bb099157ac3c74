import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLetter } from "@brieftoets/rules";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { ROOT } from "../architecture/source-files.js";
import { startClient, type TestClient } from "./client.js";
import { LetterFolder } from "./letter-folder.js";

const BYTES = new Uint8Array(readFileSync(join(ROOT, "tests/fixtures/office/besluit.docx")));
let folder: LetterFolder;
let client: TestClient;
beforeAll(async () => {
  folder = new LetterFolder({});
  folder.write("besluit.docx", BYTES);
  client = await startClient({ workspaceFolders: [folder.workspace], capabilities: { textDocument: { diagnostic: {} } } });
});
afterAll(async () => {
  await client.stop();
  folder.remove();
});

test("the points of a Word document stand on the line of their block, and say where that is", async () => {
  const [report] = await client.pullFolders();
  const items: readonly Diagnostic[] = report?.kind === "full" ? report.items : [];
  const { blocks, text } = await readLetter(BYTES, { path: "besluit.docx" });
  const marked = items.filter(({ range: { start, end } }) => start.line !== end.line || start.character !== end.character);
  expect(new Set(marked.map(({ range }) => range.start.line)).size).toBeGreaterThan(1);
  for (const { message, range: { start, end } } of marked) {
    expect(message).toMatch(/^(?:alinea|kop|voet|tabel|tekstvak|onderwerp)[^:]*: ./iu);
    expect(text.slice((blocks[start.line]?.start ?? 0) + start.character, (blocks[end.line]?.start ?? 0) + end.character).trim()).not.toBe("");
  }
  expect(new Set(items.map(({ message, range }) => JSON.stringify([message, range]))).size).toBe(items.length);
});

test("its view names the points, and a copy has them in the margin", async () => {
  const view = await client.connection.sendRequest<{ html: string; findings: readonly { message: string; label: string }[] }>("brieftoets/word", { uri: folder.uri("besluit.docx") });
  expect(view.html).toContain("<mark");
  expect(view.findings.filter(({ label }) => label !== "").length).toBeGreaterThan(1);
  const base64 = await client.connection.sendRequest<string>("brieftoets/annotate", { uri: folder.uri("besluit.docx") });
  const comments = strFromU8(unzipSync(Buffer.from(base64, "base64"))["word/comments.xml"] ?? new Uint8Array());
  expect(comments.match(/w:author="Brieftoets"/gu)).toHaveLength(view.findings.length);
});
