import { afterEach, expect, test } from "vitest";
import { startClient, type TestClient } from "./client.js";
import { LetterFolder } from "./letter-folder.js";

const LETTER = "Beste klant,\n\nWij bespreken derhalve uw vragen.\n\nMet vriendelijke groet,\n\nTeam Werk\n";
const CAPABILITIES = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } };
const folders: LetterFolder[] = [];
let client: TestClient;
const folderWith = (files: Readonly<Record<string, string>>): LetterFolder => {
  const folder = new LetterFolder(files);
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  await client.stop();
  for (const folder of folders.splice(0)) folder.remove();
});
const names = async (previous: readonly { uri: string; value: string }[] = []): Promise<string[]> =>
  (await client.pullFolders(previous)).filter(({ kind }) => kind === "full").map(({ uri }) => uri.slice(uri.lastIndexOf("/") + 1)).sort();

test("a folder that is opened later is checked too, and one that is closed no more", async () => {
  const [one, other] = [folderWith({ "een.md": LETTER }), folderWith({ "twee.md": LETTER })];
  client = await startClient({ workspaceFolders: [one.workspace], capabilities: CAPABILITIES });
  expect(await names()).toEqual(["een.md"]);
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [other.workspace], removed: [] } });
  expect(await names()).toEqual(["een.md", "twee.md"]);
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [one.workspace] } });
  expect(await names()).toEqual(["twee.md"]);
});

test("a letter that changes on disk is judged again; the others are not sent again", async () => {
  const folder = folderWith({ "een.md": LETTER, "twee.md": LETTER });
  client = await startClient({ workspaceFolders: [folder.workspace], capabilities: CAPABILITIES });
  const had = (await client.pullFolders()).flatMap((item) => (item.resultId === undefined ? [] : [{ uri: item.uri, value: item.resultId }]));
  const waiting = names(had);
  folder.write("twee.md", LETTER.replace("derhalve", "daarom"));
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: folder.uri("twee.md"), type: 2 }] });
  expect(await waiting).toEqual(["twee.md"]);
});

const IGNORED = { ".git/HEAD": "ref: refs/heads/main\n", ".gitignore": "uit/\n", "een.md": LETTER, "uit/oud.md": LETTER, "sub/.gitignore": "concept.md\n", "sub/concept.md": LETTER, "sub/drie.md": LETTER };

test("what git ignores is left out", async () => {
  client = await startClient({ workspaceFolders: [folderWith(IGNORED).workspace], capabilities: CAPABILITIES });
  expect(await names()).toEqual(["drie.md", "een.md"]);
});

test.each(["memfs://een/brieven", "memfs://een/"])("the same in a folder that only the client can reach: %s", async (root) => {
  const files: Readonly<Record<string, string>> = IGNORED;
  const top = root.replace(/\/$/, "");
  client = await startClient({ workspaceFolders: [{ uri: root, name: "brieven" }], capabilities: CAPABILITIES, initializationOptions: { servesFiles: true } }, (connection) => {
    const textOf = ({ uri }: { uri: string }): string | undefined => files[uri.slice(top.length + 1)];
    connection.onRequest("brieftoets/readFile", (at: { uri: string }) => {
      const text = textOf(at);
      return text === undefined ? null : Buffer.from(text).toString("base64");
    });
    connection.onRequest("brieftoets/fileExists", (at: { uri: string }) => textOf(at) !== undefined);
    connection.onRequest("brieftoets/listFiles", () => Object.keys(files).map((name) => `${top}/${name}`));
  });
  expect(await names()).toEqual(["drie.md", "een.md"]);
});
