import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands } from "./commands.js";
import { serveFiles } from "./letter-client.js";
import { OverviewTree } from "./overview-tree.js";
import { PreviewPanel } from "./preview-panel.js";
import type { OverviewReply } from "./protocol.js";
import { WordEditor } from "./word-editor.js";

/** A pause in typing after which the overview, the status bar and the preview follow. Milliseconds. */
const PAUSE = 200;

/** Registers everything that a person sees, and starts the language server without waiting for it: VS Code waits for what is activated. */
export function startExtension(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const tree = new OverviewTree();
  const status = vscode.window.createStatusBarItem("brieftoets.status", vscode.StatusBarAlignment.Left, 50);
  status.name = "Brieftoets";
  status.command = "brieftoets.showOverview";
  const preview = new PreviewPanel(context.extensionUri, client);
  const word = new WordEditor(context.extensionUri, client);
  serveFiles(client);
  const follow = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const overview = uri && client.isRunning() ? await client.sendRequest<OverviewReply | null>("brieftoets/overview", { uri: uri.toString() }) : null;
    tree.show(overview ?? undefined);
    showStatus(status, overview);
    await vscode.commands.executeCommand("setContext", "brieftoets.isLetter", overview !== null);
    if (overview && uri) await preview.follow(uri);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow().catch((error: unknown) => client.error(String(error))), PAUSE);
  };
  context.subscriptions.push(
    status, preview, vscode.window.createTreeView("brieftoets.overview", { treeDataProvider: tree, showCollapseAll: true }),
    vscode.window.registerCustomEditorProvider("brieftoets.word", word, { supportsMultipleEditorsPerDocument: true, webviewOptions: { retainContextWhenHidden: true } }),
    vscode.window.onDidChangeActiveTextEditor(later), vscode.languages.onDidChangeDiagnostics(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => document === vscode.window.activeTextEditor?.document && later()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification("brieftoets/trusted")),
    ...registerCommands(client, preview, word),
  );
  void client.start().then(later);
}

function showStatus(status: vscode.StatusBarItem, overview: OverviewReply | null): void {
  if (!overview) return status.hide();
  status.text = `$(mail) ${overview.typeLine} · ${overview.pointsLine}`;
  status.tooltip = vscode.l10n.t("Show the letter overview");
  status.accessibilityInformation = { label: `Brieftoets: ${overview.typeLine}, ${overview.pointsLine}`, role: "button" };
  status.show();
}
