import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { decode } from "./letter-client.js";
import type { WordReply } from "./protocol.js";
import { escapeHtml, webviewOptions, webviewPage } from "./webview-page.js";

/** A Word or LibreOffice document as a letter, read only, with its findings and overview beside it. */
export class WordEditor implements vscode.CustomReadonlyEditorProvider {
  readonly #extension: vscode.Uri;
  readonly #client: BaseLanguageClient;
  #active: vscode.Uri | undefined;

  constructor(extension: vscode.Uri, client: BaseLanguageClient) {
    this.#extension = extension;
    this.#client = client;
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: vscode.CustomDocument, { webview }: vscode.WebviewPanel): Promise<void> {
    this.#active = uri;
    webview.options = webviewOptions(this.#extension);
    if (!this.#client.isRunning()) await this.#client.start();
    const reply = await this.#client.sendRequest<WordReply>("brieftoets/word", { uri: uri.toString() });
    webview.onDidReceiveMessage(async ({ kind }: { kind: string }) => {
      if (kind === "ready" && reply.unreadable === undefined) await webview.postMessage({ kind: "letter", html: reply.html, line: `${reply.typeLine} · ${reply.pointsLine}` });
      if (kind === "annotate") await this.annotate(uri);
    });
    webview.html = webviewPage(webview, this.#extension, "Brieftoets", wordBody(reply));
  }

  /** Saves a copy of a document with the findings as comments, where the person says. */
  async annotate(uri = this.#active): Promise<void> {
    if (!uri) return;
    const base64 = await this.#client.sendRequest<string | null>("brieftoets/annotate", { uri: uri.toString() });
    if (base64 === null) return void vscode.window.showWarningMessage(vscode.l10n.t("This document cannot be annotated."));
    const target = await vscode.window.showSaveDialog({ defaultUri: uri.with({ path: uri.path.replace(/(\.\w+)$/u, "-opmerkingen$1") }) });
    if (target) await vscode.workspace.fs.writeFile(target, decode(base64));
  }
}

function wordBody(reply: WordReply): string {
  const { t } = vscode.l10n;
  if (reply.unreadable !== undefined) return `<main><p role="alert">${escapeHtml(reply.unreadable)}</p><span id="bar-text" hidden></span><div id="letter" hidden></div></main>`;
  const findings = reply.findings.map(({ index, message, label }) => `<li><button data-finding="${index}">${escapeHtml(label ? `${label}: ${message}` : message)}</button></li>`).join("");
  const parts = reply.parts.map(({ title, state }) => `<li>${escapeHtml(title)}: ${escapeHtml(state === "present" || state === "elsewhere" ? t("is in it") : state === "absent" ? t("missing") : t("incomplete"))}</li>`).join("");
  const principles = reply.principles.map(({ title, open }) => `<li>${escapeHtml(title)}: ${escapeHtml(open === 0 ? t("met") : t("{0} open", open))}</li>`).join("");
  const section = (title: string, list: string, tag: string): string => (list ? `<h2>${escapeHtml(title)}</h2>${tag}${list}${tag.replace("<", "</").replace(/ .*>/u, ">")}` : "");
  return `<div class="bar"><span id="bar-text" role="status"></span><button id="annotate">${escapeHtml(t("Save an annotated copy"))}</button></div>
<div class="page"><main id="letter" aria-label="${escapeHtml(t("Letter"))}"></main><aside class="side">${section(t("Points"), findings, '<ol class="findings">')}${section(t("Required parts"), parts, "<ul>")}${section(t("Principles"), principles, "<ul>")}</aside></div>`;
}
