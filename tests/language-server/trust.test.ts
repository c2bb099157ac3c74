import { expect, test } from "vitest";
import { startClient } from "./client.js";
import { LetterFolder } from "./letter-folder.js";

test("until the folder is trusted only open letters are checked, whatever the settings say", async () => {
  const folder = new LetterFolder({ "brief.md": "Beste klant,\n\nWij bespreken derhalve uw vragen.\n\nMet vriendelijke groet,\n\nTeam Werk\n" });
  const client = await startClient({
    workspaceFolders: [folder.workspace], capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    initializationOptions: { trusted: false, settings: { checkFolder: true } },
  });
  try {
    let pulls = 0;
    client.connection.onRequest("workspace/configuration", () => {
      pulls++;
      return [{ checkFolder: true }];
    });
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await expect.poll(() => pulls).toBeGreaterThan(1);
    expect(await client.pullFolders()).toEqual([]);
    await client.connection.sendNotification("brieftoets/trusted");
    expect(await client.pullFolders()).toHaveLength(1);
  } finally {
    await client.stop();
    folder.remove();
  }
});
