import { CONFIG_NAME } from "@brieftoets/rules/config";
import type { CompletionItem } from "vscode-languageserver";
import { completeData } from "../complete/complete-data.js";
import { completeFrontMatter, completePassages, completePlaceholders, completeSuppression, type CompletionPlace } from "../complete/complete-letter.js";
import type { ServerContext } from "../server-context.js";
import { pathOfUri } from "../uri-path.js";

/** Completion in letters (passages, placeholders, comments, front matter), in brieftoets.yaml and in rule files. */
export function serveCompletion(context: ServerContext): void {
  const { connection, documents, configs, letters } = context;
  connection.onCompletion(async ({ textDocument, position }): Promise<CompletionItem[]> => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const path = pathOfUri(document.uri);
    const offset = document.offsetAt(position);
    if (/\.ya?ml$/iu.test(path)) return completeData(document.getText(), offset, path, path.endsWith(`/${CONFIG_NAME}`), (await configs.of(path)).config.rules);
    const open = await letters.open(document);
    if (!open) return [];
    const place: CompletionPlace = { open, offset, position, line: document.getText({ start: { line: position.line, character: 0 }, end: position }), snippets: context.client.completionSnippets };
    return completeFrontMatter(place) ?? completeSuppression(place) ?? completePlaceholders(place) ?? completePassages(place);
  });
}
