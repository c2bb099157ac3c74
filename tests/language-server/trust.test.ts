import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver-protocol/node";
import { startClient } from "./client.js";

const folder = mkdtempSync(join(tmpdir(), "brieftoets-trust-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "brief.md"), "Beste klant,\n\nWij bespreken derhalve uw vragen.\n\nMet vriendelijke groet,\n\nTeam Werk\n");

test("until the folder is trusted only open letters are checked, whatever the settings say", async () => {
  const client = await startClient({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "brieven" }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    initializationOptions: { trusted: false, settings: { checkFolder: true } },
  });
  try {
    let pulls = 0;
    client.connection.onRequest("workspace/configuration", () => {
      pulls++;
      return [{ checkFolder: true }];
    });
    const checked = async (): Promise<number> => (await client.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] })).items.length;
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await expect.poll(() => pulls).toBeGreaterThan(0);
    expect(await checked()).toBe(0);
    await client.connection.sendNotification("brieftoets/trusted");
    expect(await checked()).toBe(1);
  } finally {
    await client.stop();
  }
});
