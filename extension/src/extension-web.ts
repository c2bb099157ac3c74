import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions } from "./letter-client.js";
import { startExtension } from "./start-extension.js";

let client: LanguageClient | undefined;

/** Starts the extension in VS Code for the Web: the language server is a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  client = new LanguageClient("brieftoets", "Brieftoets", new Worker(await workerUrl(context.extensionUri)), clientOptions());
  startExtension(context, client);
}

/** A worker may not come from a remote address: there the script is read first. */
async function workerUrl(extension: vscode.Uri): Promise<string> {
  const script = vscode.Uri.joinPath(extension, "dist/server-web.js");
  if (script.scheme !== "vscode-remote") return script.toString(true);
  const bytes = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "text/javascript" }));
}

/** Stops the language server. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
