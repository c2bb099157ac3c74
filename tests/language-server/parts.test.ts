import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver/node";
import { startClient, type TestClient } from "./client.js";
import { LetterFolder } from "./letter-folder.js";

const PULLS = { capabilities: { textDocument: { diagnostic: {} } } };
const BLOCK = "Beste klant,\n\nTot ziens. Wij helpen u derhalve graag.\n\nMet vriendelijke groet,\n\nTeam Werk\n";
const RULES = "letters:\n  - files: \"**\"\n    type: invitation\n";
const WHOLE = "support-person-passage";
const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);

let folder: LetterFolder;
let client: TestClient;
afterEach(async () => {
  await client.stop();
  folder.remove();
});

describe("a file that another letter takes in", () => {
  const BRIEF = "Beste klant,\n\n{% include \"blokken/slot.md\" %}\n\nMet vriendelijke groet,\n";

  test("is only part of a letter, when it is open and when the folder is checked", async () => {
    folder = new LetterFolder({ "brieftoets.yaml": RULES, "brief.njk": BRIEF, "blokken/slot.md": BLOCK, "los.md": BLOCK });
    client = await startClient({ workspaceFolders: [folder.workspace], ...PULLS });
    const found = Object.fromEntries((await client.pullFolders()).map((item) => [item.uri.slice(folder.uri().length), item.kind === "full" ? codes(item.items) : []]));
    expect(found["/los.md"]).toContain(WHOLE);
    expect(found["/blokken/slot.md"]).not.toContain(WHOLE);
    await client.open(folder.uri("blokken/slot.md"), BLOCK);
    const open = codes(await client.pull(folder.uri("blokken/slot.md")));
    expect(open).not.toContain(WHOLE);
    expect(open.length).toBeGreaterThan(0);
  });

  test("is judged by what is open, not by what is still on disk", async () => {
    folder = new LetterFolder({ "brieftoets.yaml": RULES, "brief.njk": BRIEF, "blokken/slot.md": BLOCK });
    client = await startClient({ workspaceFolders: [folder.workspace], ...PULLS });
    await client.open(folder.uri("brief.njk"), BRIEF.replace(/\{%.*%\}/u, "Tot ziens."), "jinja");
    await client.pull(folder.uri("brief.njk"));
    const found = (await client.pullFolders()).find(({ uri }) => uri === folder.uri("blokken/slot.md"));
    expect(found?.kind === "full" && codes(found.items)).toContain(WHOLE);
  });

  test("becomes a letter of its own again when nothing takes it in any more", async () => {
    folder = new LetterFolder({ "brieftoets.yaml": RULES, "brief.njk": BRIEF, "blokken/slot.md": BLOCK });
    client = await startClient({ workspaceFolders: [folder.workspace] });
    let last: readonly Diagnostic[] | undefined;
    client.connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      if (uri === folder.uri("blokken/slot.md")) last = diagnostics;
    });
    await client.open(folder.uri("brief.njk"), BRIEF, "jinja");
    await client.open(folder.uri("blokken/slot.md"), BLOCK);
    await expect.poll(() => last && codes(last)).not.toContain(WHOLE);
    await client.change(folder.uri("brief.njk"), 2, BRIEF.replace(/\{%.*%\}/u, "Tot ziens."));
    await expect.poll(() => last && codes(last)).toContain(WHOLE);
  });
});

describe("a letter that the configuration puts together", () => {
  const CONFIG = "compositions:\n  - name: besluit\n    type: invitation\n    parts: [kop.md, slot.md]\n";
  const KOP = "# Uw gesprek\n\nBeste klant,\n\nWij nodigen u derhalve uit voor een gesprek.\n";

  test("is checked as a whole; what it lacks stands in its first part, with its name and a fix", async () => {
    folder = new LetterFolder({ "brieftoets.yaml": CONFIG, "kop.md": KOP, "slot.md": "Met vriendelijke groet,\n\nTeam Werk\n" });
    client = await startClient({ workspaceFolders: [folder.workspace], ...PULLS });
    const kop = folder.uri("kop.md");
    await client.open(kop, KOP);
    const found = await client.pull(kop);
    const whole = found.find(({ code }) => code === WHOLE);
    expect(whole).toMatchObject({ message: expect.stringMatching(/^In de brief “besluit”: /u), range: { start: { line: 0 } } });
    expect(found.filter(({ range }) => range.start.line === 4 && range.start.character === 14).length).toBe(1);
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", { textDocument: { uri: kop }, range: whole?.range, context: { diagnostics: [whole] } });
    const insert = actions.find(({ edit, diagnostics }) => edit && diagnostics?.[0]?.message === whole?.message);
    expect(Object.values(insert?.edit?.changes ?? {}).flat()[0]?.newText).toMatch(/meenemen/u);
    const slot = folder.uri("slot.md");
    await client.open(slot, "U mag iemand meenemen naar het gesprek. Dat mag iedereen zijn.\n\nMet vriendelijke groet,\n\nTeam Werk\n");
    expect(codes(await client.pull(kop))).not.toContain(WHOLE);
  });

  test("tells its open parts when another one changes", async () => {
    const slot = "Met vriendelijke groet,\n\nTeam Werk\n";
    folder = new LetterFolder({ "brieftoets.yaml": CONFIG, "kop.md": KOP, "slot.md": slot });
    client = await startClient({ workspaceFolders: [folder.workspace] });
    let last: readonly Diagnostic[] = [];
    client.connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      if (uri === folder.uri("kop.md")) last = diagnostics;
    });
    await client.open(folder.uri("kop.md"), KOP);
    await client.open(folder.uri("slot.md"), slot);
    await expect.poll(() => codes(last)).toContain(WHOLE);
    await client.change(folder.uri("slot.md"), 2, `U mag iemand meenemen naar het gesprek. Dat mag iedereen zijn.\n\n${slot}`);
    await expect.poll(() => codes(last)).not.toContain(WHOLE);
  });
});
