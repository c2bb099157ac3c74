import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "./start-extension.js";
import { clientOptions } from "./letter-client.js";

let client: LanguageClient | undefined;

/** Starts the extension on the desktop, or beside a VS Code server: the language server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const run = { module: context.asAbsolutePath("dist/server-node.cjs"), transport: TransportKind.ipc };
  client = new LanguageClient("brieftoets", "Brieftoets", { run, debug: run }, clientOptions());
  startExtension(context, client);
}

/** Stops the language server. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
