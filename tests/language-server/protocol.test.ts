import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, CompletionItem, Diagnostic, DocumentSymbol, Hover, PublishDiagnosticsParams, WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { startClient, type TestClient } from "./client.js";

const LETTER = "# Uw gesprek\n\nBeste klant,\n\nWij nodigen u uit voor een gesprek. Wij bespreken derhalve uw vragen.\n\nMet vriendelijke groet,\n\nTeam Werk\n";
const CONFIG = "language: nl\nletters:\n  - files: \"uitnodiging*\"\n    type: invitation\n";

let folder = "";
let uri = "";
let client: TestClient;
const sent: PublishDiagnosticsParams[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "brieftoets-lsp-"));
  writeFileSync(join(folder, "brieftoets.yaml"), CONFIG);
  writeFileSync(join(folder, "uitnodiging.md"), LETTER);
  writeFileSync(join(folder, "uitnodiging-2.md"), LETTER);
  uri = pathToFileURL(join(folder, "uitnodiging.md")).href;
  client = await startClient({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "brieven" }] });
  client.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => sent.push(params));
  await client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: LETTER } });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (text: string, part: string): { line: number; character: number } => {
  const before = text.slice(0, text.indexOf(part)).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};
const until = async <T>(get: () => T | undefined): Promise<T> => {
  for (let i = 0; i < 400; i++) {
    const value = get();
    if (value !== undefined) return value;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("nothing came");
};
const published = (version: number): Promise<PublishDiagnosticsParams> => until(() => sent.findLast((one) => one.uri === uri && one.version === version));

describe("a client that knows little", () => {
  test("is sent diagnostics on the exact words", async () => {
    const { diagnostics } = await published(1);
    const word = diagnostics.find(({ range }) => range.start.line === 4 && range.start.character === at(LETTER, "derhalve").character);
    expect(word).toMatchObject({ source: "brieftoets", range: { end: { line: 4, character: at(LETTER, "derhalve").character + 8 } } });
    expect(diagnostics.map(({ code }) => code)).toContain("support-person-passage");
  });

  test("gets new ones after a change, for the new version only", async () => {
    const start = at(LETTER, "derhalve");
    const range = { start, end: { ...start, character: start.character + 8 } };
    await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: "d" }] });
    await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 3 }, contentChanges: [{ range: { start, end: { ...start, character: start.character + 1 } }, text: "daarom" }] });
    const { diagnostics } = await published(3);
    expect(diagnostics.filter(({ range: { start: { line, character } } }) => line === 4 && character === start.character)).toEqual([]);
    expect(sent.some(({ uri: one, version }) => one === uri && version === 2)).toBe(false);
    await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 4 }, contentChanges: [{ text: LETTER }] });
    await published(4);
  });

  test("a hover says what, why, principle and source", async () => {
    const hover = await client.connection.sendRequest<Hover>("textDocument/hover", { textDocument: { uri }, position: at(LETTER, "derhalve") });
    const { value } = hover.contents as { value: string };
    expect(value).toMatch(/derhalve[^]*Beginsel: [^]*gelezen op/);
    expect(value).not.toContain("command:");
  });

  test("code actions mend, insert, leave be and accept, as plain edits", async () => {
    const actions = async (part: string): Promise<CodeAction[]> =>
      client.connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range: { start: at(LETTER, part), end: at(LETTER, part) }, context: { diagnostics: [] } });
    const word = await actions("derhalve");
    expect(word.map(({ title }) => title)).toEqual(expect.arrayContaining(["Schrijf “daarom”", "Hier niet melden, met een reden", "“derhalve” altijd goed vinden (in brieftoets.yaml)"]));
    expect(word.find(({ title }) => title.startsWith("Hier niet"))?.edit?.changes?.[uri]?.[0]?.newText).toMatch(/^<!-- brieftoets-disable-next-line \S+ -- reden -->\n$/);
    const whole = (await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri }, range: { start: at(LETTER, "#"), end: at(LETTER, "#") }, context: { diagnostics: (await published(4)).diagnostics },
    })).find(({ edit, diagnostics }) => diagnostics?.[0]?.code === "support-person-passage" && edit);
    expect(whole?.edit?.changes?.[uri]?.[0]?.newText).toMatch(/meenemen/);
  });

  test("completion, outline, lens and overview", async () => {
    const items = await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", { textDocument: { uri }, position: { line: 3, character: 0 } });
    expect(items.some(({ insertText }) => insertText?.includes("meenemen"))).toBe(true);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    expect(symbols.map(({ name }) => name)).toEqual(expect.arrayContaining(["Onderwerp", "Aanhef", "Slot"]));
    const lenses = await client.connection.sendRequest<{ command: { title: string } }[]>("textDocument/codeLens", { textDocument: { uri } });
    expect(lenses[1]?.command.title).toMatch(/\d+ punten open/);
    const overview = await client.connection.sendRequest<{ parts: { passage: string; state: string; insert?: unknown }[]; principles: unknown[] }>("brieftoets/overview", { uri });
    expect(overview.parts.find(({ passage }) => passage === "support-person")).toMatchObject({ state: "absent", insert: expect.anything() });
    expect(overview.principles.length).toBeGreaterThan(3);
  });

  test("a mistake in the configuration is shown in it as it is typed", async () => {
    const config = pathToFileURL(join(folder, "brieftoets.yaml")).href;
    await client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri: config, languageId: "yaml", version: 1, text: `${CONFIG}profiel: x\n` } });
    const { diagnostics } = await until(() => sent.findLast((one) => one.uri === config && one.diagnostics.length > 0));
    expect(diagnostics[0]?.message).toContain("profile");
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: config } });
  });

  test("its commands run on the server", async () => {
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toContain("brieftoets.explain");
    client.connection.onNotification("window/showMessage", () => undefined);
    client.connection.onRequest("window/showMessageRequest", () => null);
    expect(await client.connection.sendRequest("workspace/executeCommand", { command: "brieftoets.explain", arguments: ["support-person-passage", uri] })).toMatch(/^# /);
  });
});

test("a client that asks gets diagnostics of open letters and of the whole folder", async () => {
  const asking = await startClient({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "brieven" }], capabilities: { textDocument: { diagnostic: {} } } });
  try {
    await asking.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: LETTER } });
    const full = await asking.connection.sendRequest<{ kind: string; resultId: string; items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } });
    expect(full.items.length).toBeGreaterThan(1);
    expect(await asking.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId: full.resultId })).toEqual({ kind: "unchanged", resultId: full.resultId });
    const all = await asking.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
    expect(all.items.map((item) => item.uri.split("/").at(-1))).toEqual(["uitnodiging-2.md"]);
    expect(all.items[0]?.kind === "full" && all.items[0].items.length).toBe(full.items.length);
  } finally {
    await asking.stop();
  }
});
