import * as vscode from "vscode";
import type { LspRange, OverviewReply, PartItem } from "./protocol.js";

/** One line of the overview. */
interface Row {
  readonly label: string;
  readonly description?: string;
  readonly icon: string;
  readonly tooltip?: string;
  readonly said?: string;
  readonly rows?: readonly Row[];
  readonly command?: vscode.Command;
}

/** The letter overview in the side bar: principles, required parts, length and readability, variants. Enter on a row jumps, or inserts. */
export class OverviewTree implements vscode.TreeDataProvider<Row> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #rows: readonly Row[] = [];
  #shown = "";

  /** Shows another letter, or the same one after a change; undefined: no letter. */
  show(overview: OverviewReply | undefined): void {
    const shown = JSON.stringify(overview) ?? "";
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#rows = overview ? rowsOf(overview) : [];
    this.#changed.fire(undefined);
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? (row.rows ?? []) : this.#rows)];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(row.label, row.rows ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
    item.iconPath = new vscode.ThemeIcon(row.icon);
    if (row.description !== undefined) item.description = row.description;
    if (row.tooltip !== undefined) item.tooltip = row.tooltip;
    if (row.command) item.command = row.command;
    item.accessibilityInformation = { label: [row.label, row.description, row.said].filter(Boolean).join(", ") };
    return item;
  }
}

function rowsOf(overview: OverviewReply): readonly Row[] {
  const { t } = vscode.l10n;
  const uri = vscode.Uri.parse(overview.uri, true);
  const { words, sentences, fleschDouma } = overview.metrics;
  const jump = (range: LspRange): vscode.Command => ({ title: t("Go to the place"), command: "vscode.open", arguments: [uri, { selection: toRange(range) }] });
  const rows: Row[] = [
    { label: overview.typeLine, description: overview.profile, icon: "mail", command: { title: t("Choose the letter type"), command: "brieftoets.pickType" } },
    { label: overview.pointsLine, icon: overview.open === 0 ? "pass" : "warning", command: { title: "", command: "workbench.actions.view.problems" } },
    { label: t("Required parts"), icon: "checklist", rows: overview.parts.map((part) => partRow(part, overview.uri, jump)) },
    { label: t("Principles"), icon: "law", rows: overview.principles.map(({ title, meaning, open }) => ({
      label: title, icon: open === 0 ? "pass" : "circle-large-outline", tooltip: meaning, description: open === 0 ? t("met") : t("{0} open", open),
    })) },
    { label: t("Length and readability"), icon: "book", rows: [
      { label: t("{0} words in {1} sentences", words, sentences), icon: "dash" },
      ...(fleschDouma === undefined ? [] : [{ label: t("Reading ease (Flesch-Douma): {0}", Math.round(fleschDouma)), icon: "dash" }]),
    ] },
  ];
  if (overview.variants.length > 0) rows.push({ label: t("Variants"), icon: "git-branch", rows: overview.variants.map(({ label, range }) => ({ label, icon: "git-branch", command: jump(range) })) });
  return rows.filter(({ rows: inner }) => inner?.length !== 0);
}

function partRow(part: PartItem, uri: string, jump: (range: LspRange) => vscode.Command): Row {
  const { t } = vscode.l10n;
  const words = { present: t("is in it"), elsewhere: t("stands elsewhere"), incomplete: t("incomplete"), absent: t("missing"), sometimes: t("not in every variant") }[part.state];
  const command = part.range ? jump(part.range) : part.insert ? { title: t("Insert the text"), command: "brieftoets.insertPart", arguments: [uri, part.insert] } : undefined;
  const isThere = part.state === "present" || part.state === "elsewhere";
  return {
    label: part.title, description: part.insert && !part.range ? `${words} · ${t("Enter inserts the text")}` : words, icon: isThere ? "pass" : part.state === "absent" ? "error" : "warning",
    ...(part.missing.length > 0 ? { tooltip: t("Missing: {0}", part.missing.join("; ")) } : {}), ...(command ? { command } : {}),
  };
}

/** A range as VS Code has it. */
export function toRange({ start, end }: LspRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
