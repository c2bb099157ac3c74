import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

const LETTER_ENDINGS = "md,markdown,txt,html,htm,hbs,mustache,njk,jinja,jinja2,j2,twig,liquid,latte,erb,ftl,tpl";
const OFFICE_ENDINGS = "docx,dotx,docm,odt,ott,fodt";

/** What the language client is told, on the desktop and on the web. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [{ pattern: `**/*.{${LETTER_ENDINGS}}` }, { pattern: "**/*.blade.php" }, { pattern: "**/*.{yaml,yml}" }, { scheme: "untitled", language: "markdown" }, { scheme: "untitled", language: "html" }],
    initializationOptions: () => ({ extension: true, servesFiles: true, trusted: vscode.workspace.isTrusted, settings: settings() }),
    synchronize: { configurationSection: "brieftoets" },
    markdown: { isTrusted: { enabledCommands: ["brieftoets.explain"] }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
}

function settings(): unknown {
  const { language, checkFolder } = vscode.workspace.getConfiguration("brieftoets");
  return { language, checkFolder };
}

/** Answers the server where it cannot reach files itself. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest("brieftoets/readFile", async ({ uri }: { uri: string }) => {
    try {
      return encode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
  client.onRequest("brieftoets/fileExists", async ({ uri }: { uri: string }) => {
    try {
      return ((await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true))).type & vscode.FileType.File) !== 0;
    } catch {
      return false;
    }
  });
  client.onRequest("brieftoets/listFiles", async ({ uri, kind }: { uri: string; kind: "letters" | "all" }) => {
    const glob = kind === "letters" ? `**/*.{${LETTER_ENDINGS},${OFFICE_ENDINGS},blade.php}` : "**/*.{yaml,yml,json,css,txt}";
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(uri, true), glob), "**/node_modules/**", 5000);
    return found.map(String);
  });
}

const PIECE = 0x8000;

function encode(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** The bytes of base64. */
export function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
