import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { Debouncer } from "../debouncer.js";
import type { ServerContext } from "../server-context.js";
import { pathOfUri } from "../uri-path.js";
import { diagnose } from "./diagnose.js";

/** A pause in typing after which diagnostics are sent to clients that do not ask for them. Milliseconds. */
const PAUSE = 120;

/** Diagnostics of open documents: sent after a pause in typing, or given when the client asks. Work on a version that is gone is dropped. */
export function serveDiagnostics(context: ServerContext): void {
  if (context.client.pullsDiagnostics) servePull(context);
  else servePush(context);
}

function servePull(context: ServerContext): void {
  context.connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    const document = context.documents.get(textDocument.uri);
    const items = document && !token.isCancellationRequested ? await diagnose(context, document) : [];
    const resultId = resultIdOf(items);
    return resultId === previousResultId ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
  });
  if (context.client.refreshesDiagnostics) context.onChange(() => context.connection.languages.diagnostics.refresh());
}

/** The same diagnostics have the same id. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  return hashOf(new TextEncoder().encode(JSON.stringify(items)));
}

/** Tells two contents apart; nothing secret hangs on it. */
export function hashOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(36)}`;
}

function servePush(context: ServerContext): void {
  const { connection, documents } = context;
  const waiting = new Debouncer(PAUSE);
  /** How often each document was judged: what was begun before the last time may know less, and is not sent. */
  const begun = new Map<string, number>();
  const send = async (uri: string): Promise<void> => {
    const document: TextDocument | undefined = documents.get(uri);
    if (!document) return;
    const { version } = document;
    const turn = (begun.get(uri) ?? 0) + 1;
    begun.set(uri, turn);
    const diagnostics = await diagnose(context, document);
    if (documents.get(uri)?.version === version && begun.get(uri) === turn) await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  /** The other open parts of the same letter may have other findings now. */
  const sendTogether = async (uri: string): Promise<void> => {
    await send(uri);
    const parts = await context.compositions.together(pathOfUri(uri));
    await Promise.all(documents.all().filter((one) => one.uri !== uri && parts.includes(pathOfUri(one.uri))).map((one) => send(one.uri)));
  };
  documents.onDidOpen(({ document }) => waiting.now(document.uri, () => sendTogether(document.uri)));
  documents.onDidChangeContent(({ document }) => waiting.later(document.uri, () => sendTogether(document.uri)));
  documents.onDidClose(({ document }) => {
    waiting.cancel(document.uri);
    begun.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  context.onChange(() => documents.all().forEach(({ uri }) => waiting.later(uri, () => send(uri))));
}
