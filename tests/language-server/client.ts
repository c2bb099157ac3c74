import { spawn } from "node:child_process";
import { join } from "node:path";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type InitializeParams, type InitializeResult, type ProtocolConnection } from "vscode-languageserver-protocol/node";
import { ROOT } from "../architecture/source-files.js";

/** A client as any editor is one, over standard input and output. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Process id of the server. */
  readonly pid: number;
  stop(): Promise<void>;
}

export async function startClient(params: Partial<InitializeParams>): Promise<TestClient> {
  const child = spawn(process.execPath, [join(ROOT, "packages/language-server/bin/brieftoets-language-server.mjs"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", { processId: process.pid, rootUri: null, capabilities: {}, ...params });
  await connection.sendNotification("initialized", {});
  return {
    connection, initialized, pid: child.pid ?? 0,
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await gone;
    },
  };
}
