// Measures the language server as an editor uses it, the activation in a real VS Code and the size of the VSIX: `npm run bench:editor`. Writes EDITOR.md.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import protocol from "vscode-languageserver/node";
import { makeLetter } from "./make-letters.mjs";

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const LETTERS = 500;
const KEYSTROKES = 200;
/** About 1,800 words: five pages. */
const FIVE_PAGES = makeLetter(7, 70);

const folder = mkdtempSync(join(tmpdir(), "brieftoets-editor-"));
for (let i = 0; i < LETTERS; i++) writeFileSync(join(folder, `brief-${String(i).padStart(3, "0")}.md`), makeLetter(i));
writeFileSync(join(folder, "brieftoets.yaml"), "profile: nl-gemeente\n");
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  const started = performance.now();
  const server = await start();
  const ready = performance.now() - started;
  await pause(1500); // an editor opens its window meanwhile
  const uri = pathToFileURL(join(folder, "lang.md")).href;
  const first = await timed(async () => {
    await server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: FIVE_PAGES } });
    await server.ask("textDocument/diagnostic", { textDocument: { uri } });
  });
  const typing = [];
  const line = FIVE_PAGES.split("\n").findIndex((text, i) => i > 60 && text.length > 200);
  let version = 1;
  const keystroke = () => timed(async () => {
    const at = { line, character: 40 + (version % 30) };
    await server.notify("textDocument/didChange", { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: at, end: at }, text: version % 6 ? "e" : " " }] });
    await server.ask("textDocument/diagnostic", { textDocument: { uri } });
  });
  for (let i = 0; i < KEYSTROKES; i++) typing.push(await keystroke());
  await pause(400);
  const folderMs = await timed(() => server.ask("workspace/diagnostic", { previousResultIds: [] }));
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  const again = await start();
  const atOnce = await timed(async () => {
    await again.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: FIVE_PAGES } });
    await again.ask("textDocument/diagnostic", { textDocument: { uri } });
  });
  void again.ask("workspace/diagnostic", { previousResultIds: [] }).catch(() => undefined);
  const during = [];
  for (let i = 0; i < 40; i++) {
    during.push(await timed(async () => {
      await again.notify("textDocument/didChange", { textDocument: { uri, version: 2 + i }, contentChanges: [{ range: { start: { line, character: 40 }, end: { line, character: 40 } }, text: "e" }] });
      await again.ask("textDocument/diagnostic", { textDocument: { uri } });
    }));
    await pause(20);
  }
  again.kill();
  server.kill();
  report({ ready, first, atOnce, typing, folderMs, memory, during });
}

function report({ ready, first, atOnce, typing, folderMs, memory, during }) {
  const vsix = join(root, "extension/brieftoets.vsix");
  execFileSync("npm", ["run", "-s", "vsix"], { cwd: root, stdio: "ignore" });
  const { own, total, empty } = activation();
  const rows = [
    ["keystroke to diagnostics, five pages, p50 / p95", `${p(typing, 0.5)} / ${p(typing, 0.95)} ms`, "p95 ≤ 50 ms"],
    ["the same while the folder is being checked, p95", `${p(during, 0.95)} ms`, ""],
    ["first diagnostics after opening", `${Math.round(first)} ms`, "≤ 300 ms"],
    ["the same in a server that started that moment", `${Math.round(atOnce)} ms`, ""],
    ["server started and initialised", `${Math.round(ready)} ms`, ""],
    ["activation in VS Code: our code", `${own} ms`, "≤ 150 ms"],
    ["the same as VS Code says it (an extension that does nothing)", `${total} (${empty}) ms`, ""],
    [`diagnostics of ${LETTERS} letters in the folder`, `${(folderMs / 1000).toFixed(1)} s`, "≤ 6 s"],
    [`memory of the server with ${LETTERS} letters`, `${Math.round(memory)} MB`, "≤ 250 MB"],
    ["size of the VSIX", `${(statSync(vsix).size / 1e6).toFixed(2)} MB`, "≤ 2 MB"],
  ];
  const table = ["| what | measured | wanted |", "|---|---:|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
  console.log(table);
  writeFileSync(join(here, "EDITOR.md"), `# Results of \`npm run bench:editor\`\n\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "?"}).\n\n${table}\n`);
}

/** Needs the VS Code of the end-to-end tests. */
function activation() {
  if (!existsSync(join(root, "tests/e2e/node_modules/code-server"))) return { own: "? (run tests/e2e/run first)", total: "?", empty: "?" };
  return JSON.parse(execFileSync(process.execPath, [join(root, "tests/e2e/activation.mjs")], { encoding: "utf8" }));
}

async function start() {
  const child = spawn(process.execPath, [join(root, "packages/language-server/bin/brieftoets-language-server.mjs"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } }, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "brieven" }] });
  await connection.sendNotification("initialized", {});
  return { pid: child.pid, ask: (method, params) => connection.sendRequest(method, params), notify: (method, params) => connection.sendNotification(method, params), kill: () => { connection.dispose(); child.kill(); } };
}

async function timed(run) {
  const from = performance.now();
  await run();
  return performance.now() - from;
}
function p(list, share) { return [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(1); }
function pause(ms) { return new Promise((done) => setTimeout(done, ms)); }
