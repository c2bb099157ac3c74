import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toRange } from "./overview-tree.js";
import type { LspRange, PreviewReply } from "./protocol.js";
import { webviewOptions, webviewPage } from "./webview-page.js";

type Message = { readonly kind: "ready" } | { readonly kind: "jump"; readonly index: number } | { readonly kind: "choose"; readonly variable: string; readonly value: string };

/** The letter as its reader sees it, beside the editor; follows the letter that is being written. */
export class PreviewPanel implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #client: BaseLanguageClient;
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #ranges: readonly LspRange[] = [];
  #choices: Record<string, string> = {};

  constructor(extension: vscode.Uri, client: BaseLanguageClient) {
    this.#extension = extension;
    this.#client = client;
  }

  /** Opens the preview of a letter. */
  open(uri: vscode.Uri): void {
    this.#uri = uri;
    if (this.#panel) return this.#panel.reveal(undefined, true);
    const title = vscode.l10n.t("Letter as its reader sees it");
    this.#panel = vscode.window.createWebviewPanel("brieftoets.preview", title, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, webviewOptions(this.#extension));
    this.#panel.onDidDispose(() => (this.#panel = undefined));
    this.#panel.webview.onDidReceiveMessage((message: Message) => this.#receive(message));
    this.#panel.webview.html = webviewPage(this.#panel.webview, this.#extension, title, '<div class="bar"><span id="bar-text" role="status"></span><span id="variants"></span></div><div class="page"><main id="letter"></main></div>');
  }

  /** Shows another letter, or the same after a change. */
  async follow(uri: vscode.Uri): Promise<void> {
    if (!this.#panel) return;
    if (uri.toString() !== this.#uri?.toString()) this.#choices = {};
    this.#uri = uri;
    const reply = await this.#client.sendRequest<PreviewReply | null>("brieftoets/preview", { uri: uri.toString(), choices: this.#choices });
    if (!reply) return;
    this.#ranges = reply.ranges;
    await this.#panel.webview.postMessage({ kind: "letter", html: reply.html, line: `${reply.typeLine} · ${reply.pointsLine}`, variants: reply.variants, choices: this.#choices });
  }

  async #receive(message: Message): Promise<void> {
    if (!this.#uri) return;
    if (message.kind === "choose") this.#choices = { ...this.#choices, [String(message.variable)]: String(message.value) };
    if (message.kind !== "jump") return this.follow(this.#uri);
    const range = this.#ranges[message.index];
    if (range) await vscode.window.showTextDocument(this.#uri, { selection: toRange(range), viewColumn: vscode.ViewColumn.One });
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
