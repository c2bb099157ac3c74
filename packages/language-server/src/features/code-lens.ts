import type { CodeLens } from "vscode-languageserver";
import { letterAt, type ServerContext } from "../server-context.js";
import { openPoints, pointsLine, typeLine } from "../type-name.js";

/** Above the letter: its type, and how many points are open. */
export function serveCodeLens(context: ServerContext): void {
  const { connection, client } = context;
  connection.onCodeLens(async ({ textDocument }): Promise<CodeLens[]> => {
    const open = await letterAt(context, textDocument.uri);
    if (!open) return [];
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const lens = (title: string, command: string): CodeLens => ({ range, command: { title, command: client.extension ? command : "" } });
    return [
      lens(typeLine(open.result, open.config.rules, open.language), "brieftoets.pickType"),
      lens(pointsLine(openPoints(open.result), open.language), "brieftoets.showOverview"),
    ];
  });
  if (client.refreshesLenses) context.onChange(() => connection.sendRequest("workspace/codeLens/refresh"));
}
