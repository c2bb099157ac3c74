import { spawn } from "node:child_process";
import { join } from "node:path";
import {
  createProtocolConnection, StreamMessageReader, StreamMessageWriter,
  type Diagnostic, type FullDocumentDiagnosticReport, type InitializeParams, type InitializeResult, type ProtocolConnection, type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { ROOT } from "../architecture/source-files.js";

/** A client as any editor is one, over standard input and output. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Process id of the server. */
  readonly pid: number;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): Promise<void>;
  /** Asks for the diagnostics of an open document. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Asks for the diagnostics of the folders: those of each file by URI. */
  pullFolders(previousResultIds?: readonly { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport["items"]>;
  stop(): Promise<void>;
}

/** @param answer answers what the server may ask */
export async function startClient(params: Partial<InitializeParams>, answer?: (connection: ProtocolConnection) => void): Promise<TestClient> {
  const child = spawn(process.execPath, [join(ROOT, "packages/language-server/bin/brieftoets-language-server.mjs"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  answer?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", { processId: process.pid, rootUri: null, capabilities: {}, ...params });
  await connection.sendNotification("initialized", {});
  return {
    connection, initialized, pid: child.pid ?? 0,
    open: (uri, text, languageId = "markdown") => connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) => connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] }),
    pull: async (uri) => (await connection.sendRequest<FullDocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } })).items,
    pullFolders: async (previousResultIds = []) => (await connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds })).items,
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await gone;
    },
  };
}
