import type { Position, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** Replaces `[start, end)` of a source by a text; offsets in UTF-16 units. Names in `pieces` can be typed over where the client knows snippets. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same text as a snippet. */
  readonly snippet?: string;
}

/** Changes of one open document as an edit for the client. */
export function workspaceEdit(document: TextDocument, changes: readonly TextChange[], snippets: boolean): WorkspaceEdit {
  const at = (offset: number): Position => document.positionAt(offset);
  const edits = changes.map(({ start, end, text, snippet }): TextEdit | SnippetTextEdit => {
    const range = { start: at(start), end: at(end) };
    return snippets && snippet !== undefined ? { range, snippet: { kind: "snippet", value: snippet } } : { range, newText: text };
  });
  if (!edits.some((edit) => "snippet" in edit)) return { changes: { [document.uri]: edits as TextEdit[] } };
  const edit: TextDocumentEdit = { textDocument: { uri: document.uri, version: document.version }, edits };
  return { documentChanges: [edit] };
}

/** Text as it stands in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, (sign) => `\\${sign}`);
}
