import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { PreviewPanel } from "./preview-panel.js";
import type { ChoicesReply, FindingRef } from "./protocol.js";
import type { WordEditor } from "./word-editor.js";

const RULE_SCHEME = "brieftoets-rule";

/** The commands of the extension. */
export function registerCommands(client: BaseLanguageClient, preview: PreviewPanel, word: WordEditor): vscode.Disposable[] {
  const on = (name: string, run: (...args: never[]) => unknown): vscode.Disposable => vscode.commands.registerCommand(`brieftoets.${name}`, run);
  return [
    on("showOverview", () => vscode.commands.executeCommand("brieftoets.overview.focus")),
    on("pickType", () => pick(client, "type")), on("pickProfile", () => pick(client, "profile")),
    on("preview", () => { const uri = activeUri(); if (uri) preview.open(uri); }),
    on("fixAll", () => vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.brieftoets", apply: "first" })),
    on("annotate", () => word.annotate()),
    on("suppress", (ref: FindingRef) => suppress(client, ref)),
    on("report", (ref: FindingRef) => report(client, ref)),
    on("explain", (rule: string, uri?: string) => explain(rule, uri ?? activeUri()?.toString())),
    on("runRuleHere", () => runRule(client)),
    on("insertPart", async (uri: string, edit: never) => {
      await vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
      await apply(client, edit);
    }),
    vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      provideTextDocumentContent: (at) => client.sendRequest<string>("brieftoets/explain", { rule: at.path.replace(/^\/|\.md$/gu, ""), ...(at.query ? { uri: at.query } : {}) }),
    }),
  ];
}

const activeUri = (): vscode.Uri | undefined => vscode.window.activeTextEditor?.document.uri;

async function apply(client: BaseLanguageClient, edit: never | null): Promise<boolean> {
  const made = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  return made ? vscode.workspace.applyEdit(made) : false;
}

/** Lets a person choose a letter type or an organisation, and writes it into the letter. */
async function pick(client: BaseLanguageClient, key: "type" | "profile"): Promise<void> {
  const uri = activeUri()?.toString();
  if (uri === undefined) return;
  const choices = await client.sendRequest<ChoicesReply>("brieftoets/choices", { uri });
  const items = (key === "type" ? choices.types : choices.profiles).map(({ id, name }) => ({ label: name, description: id, id }));
  const title = key === "type" ? vscode.l10n.t("What kind of letter is this?") : vscode.l10n.t("Which organisation sends this letter?");
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen) await apply(client, await client.sendRequest<never | null>("brieftoets/declare", { uri, key, value: chosen.id }));
}

/** Leaves a finding be. A reason is needed: without one nothing happens. */
async function suppress(client: BaseLanguageClient, ref: FindingRef): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t("Why does this rule not count here?"), prompt: vscode.l10n.t("The reason stands in the letter as a comment. The reader of the letter does not see it."),
    validateInput: (text) => (text.trim() === "" ? vscode.l10n.t("Write a reason.") : undefined), ignoreFocusOut: true,
  });
  if (reason?.trim()) await apply(client, await client.sendRequest<never | null>("brieftoets/suppress", { ...ref, reason }));
}

async function report(client: BaseLanguageClient, ref: FindingRef): Promise<void> {
  const text = await client.sendRequest<string>("brieftoets/report", ref);
  if (!text) return;
  await vscode.env.clipboard.writeText(text);
  void vscode.window.showInformationMessage(vscode.l10n.t("The report is on the clipboard. Names and numbers are masked; read it before you send it."));
}

async function explain(rule: string, uri: string | undefined): Promise<void> {
  if (!/^[a-z0-9-]+$/u.test(rule)) return;
  const page = vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md`, query: uri ?? "" });
  await vscode.commands.executeCommand("markdown.showPreview", page);
}

async function runRule(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const choices = await client.sendRequest<ChoicesReply>("brieftoets/choices", { uri: document?.uri.toString() ?? "file:///" });
  const own = document?.fileName.match(/([\w-]+)\.ya?ml$/u)?.[1];
  const rule = choices.rules.find(({ id }) => id === own) ?? (await pickRule(choices));
  if (!rule) return;
  const found = await client.sendRequest<readonly { uri: string; findings: readonly { message: string; quote: string; range: { start: { line: number; character: number } } }[] }[]>("brieftoets/runRule", { rule: rule.id });
  const items = found.flatMap(({ uri, findings }) => findings.map(({ message, quote, range }) => ({ label: quote || message, description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)), detail: message, uri, at: range.start })));
  const title = vscode.l10n.t("{0}: {1} places in {2} open letters", rule.name, items.length, found.length);
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: title });
  if (chosen) await vscode.window.showTextDocument(vscode.Uri.parse(chosen.uri, true), { selection: new vscode.Range(chosen.at.line, chosen.at.character, chosen.at.line, chosen.at.character) });
}

async function pickRule({ rules }: ChoicesReply): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const chosen = await vscode.window.showQuickPick(rules.map(({ id, name }) => ({ label: name, description: id, id, name })), { title: vscode.l10n.t("Which rule?"), matchOnDescription: true });
  return chosen;
}
