import * as vscode from "vscode";

/** A page for a webview. Only our own script with this page's nonce and our own style sheet count; no inline style, no frame, no network. */
export function webviewPage(webview: vscode.Webview, extension: vscode.Uri, title: string, body: string): string {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const media = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, "media", name)).toString();
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="${media("view.css")}"></head>
<body>${body}<script nonce="${nonce}" src="${media("view.js")}"></script></body></html>`;
}

/** The options of such a webview. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [vscode.Uri.joinPath(extension, "media")] };
}

/** Text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
